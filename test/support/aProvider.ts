import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Context, Provider } from "oidc-provider";

/** What the provider of a test says of somebody. */
export type Account = {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
  readonly roles?: readonly string[];
};

/** Evenbeeld as one provider knows it. */
export type KnownClient = {
  readonly clientId: string;
  /** The address of the site, and the municipality in it. */
  readonly outside: string;
  readonly slug: string;
  readonly publicKey: object;
};

export type RunningProvider = {
  readonly issuer: string;
  /** Who has an account, by its number; a test changes what is said of somebody. */
  readonly accounts: Map<string, Account>;
  /** Who signs in where nobody is asked; undefined shows everybody to choose from. */
  signsIn: string | undefined;
  readonly problems: unknown[];
  /** How many milliseconds the provider worked until now. */
  readonly busy: () => number;
  readonly stop: () => Promise<void>;
};

const configurationOf = (client: KnownClient, accounts: ReadonlyMap<string, Account>) => {
  const place = `${client.outside}/aanmelden/${client.slug}`;
  return {
    clients: [
      {
        client_id: client.clientId,
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: "PS256",
        jwks: { keys: [client.publicKey] },
        redirect_uris: [`${place}/terug`],
        post_logout_redirect_uris: [`${place}/afgemeld`],
        backchannel_logout_uri: `${place}/einde`,
        backchannel_logout_session_required: true,
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    pkce: { required: () => true },
    // the provider goes to no address of this machine by itself, and the site of a test is one
    fetch: (url: URL, { method, headers, body, signal }: RequestInit) =>
      fetch(url, { method, headers, body, signal } as RequestInit),
    conformIdTokenClaims: false,
    claims: {
      openid: ["sub", "sid", "roles"],
      email: ["email", "email_verified"],
      profile: ["preferred_username"],
    },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/wie/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts.get(accountId) }),
    }),
    // staff are not asked whether their employer's own application may know them
    loadExistingGrant: async ({ oidc }: Context) => {
      const of = { accountId: oidc.session.accountId, clientId: oidc.client.clientId };
      const grant = new oidc.provider.Grant(of);
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
};

/** Starts a real provider on this machine, which knows one client. Where it asks who somebody is, each account is a link. */
export async function aProvider(clientOf: (issuer: string) => KnownClient): Promise<RunningProvider> {
  const accounts = new Map<string, Account>();
  const problems: unknown[] = [];
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configurationOf(clientOf(issuer), accounts));
  provider.on("server_error", (_, error) => problems.push(error));
  provider.on("backchannel.error", (_, error) => problems.push(error));
  let worked = 0;
  const running: RunningProvider = {
    issuer,
    accounts,
    signsIn: undefined,
    problems,
    busy: () => worked,
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const asked = new URL(request.url ?? "/", issuer); // a request has an address
    const began = performance.now();
    response.on("finish", () => {
      worked += performance.now() - began;
    });
    if (!asked.pathname.startsWith("/wie/")) return void answer(request, response);
    const accountId = asked.searchParams.get("als") ?? running.signsIn; // chosen by whoever sits there
    if (accountId !== undefined)
      return void provider.interactionFinished(request, response, { login: { accountId } });
    const links = [...accounts.keys()].map((key) => `<li><a href="?als=${key}">${key}</a></li>`);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="nl"><title>Wie bent u?</title><h1>Wie bent u?</h1><ul>${links.join("")}</ul>`,
    );
    return undefined;
  });
  return running;
}
