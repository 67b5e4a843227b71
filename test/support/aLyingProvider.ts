import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const pair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const own = pair();
const stranger = pair();
const kid = "sleutel-1";

/** How a token is signed: as it should be, by nobody, with the public key as a password, or by a key that nobody serves. */
export type Signed = "well" | "none" | "hmac" | "stranger";

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Returns a token with this content, signed in one of the ways. */
export function aToken(content: Readonly<Record<string, unknown>>, signed: Signed = "well"): string {
  const alg = { well: "RS256", none: "none", hmac: "HS256", stranger: "RS256" }[signed];
  const text = `${encoded({ alg, kid, typ: "JWT" })}.${encoded(content)}`;
  const by = (key: KeyObject) => sign("sha256", Buffer.from(text), key).toString("base64url");
  const signature = {
    well: () => by(own.privateKey),
    none: () => "",
    hmac: () =>
      createHmac("sha256", own.publicKey.export({ type: "spki", format: "pem" }).toString())
        .update(text)
        .digest("base64url"),
    stranger: () => by(stranger.privateKey),
  }[signed]();
  return `${text}.${signature}`;
}

/** What a careless reader makes of a token: it believes whatever stands there. */
export const believed = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")); // a token has a middle

export type Lies = {
  /** What stands in the next token, over what should stand there. */
  content: Readonly<Record<string, unknown>>;
  signed: Signed;
  /** How the provider calls itself in its description. */
  issuer: string | undefined;
  /** What is missing from its description. */
  description: Readonly<Record<string, unknown>>;
};

/** Starts a provider that says what a test makes it say; it asks nobody who they are, and gives a code to whoever comes. */
export async function aLyingProvider() {
  const lies: Lies = { content: {}, signed: "well", issuer: undefined, description: {} };
  const nonces = new Map<string, string>();
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const description = () => ({
    issuer: lies.issuer ?? issuer,
    authorization_endpoint: `${issuer}/aanmelden`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/sleutels`,
    response_types_supported: ["code"],
    id_token_signing_alg_values_supported: ["RS256"],
    subject_types_supported: ["pairwise"],
    ...lies.description,
  });
  const tokenFor = (code: string | null): string => {
    const now = Math.floor(Date.now() / 1000);
    const content = {
      iss: issuer,
      sub: "nr-onbekend",
      aud: "evenbeeld",
      iat: now,
      exp: now + 300,
      nonce: nonces.get(String(code)),
      ...lies.content,
    };
    return aToken(content, lies.signed);
  };
  server.on("request", (request, response) => {
    const asked = new URL(request.url ?? "/", issuer); // a request has an address
    const json = (value: unknown) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(value));
    };
    if (asked.pathname === "/sleutels")
      return json({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" }] });
    if (asked.pathname === "/aanmelden") {
      const code = randomUUID();
      nonces.set(code, String(asked.searchParams.get("nonce")));
      const back = new URL(String(asked.searchParams.get("redirect_uri")));
      back.searchParams.set("code", code);
      back.searchParams.set("state", String(asked.searchParams.get("state")));
      response.statusCode = 303;
      response.setHeader("location", back.href);
      return response.end();
    }
    if (asked.pathname !== "/token") return json(description());
    let body = "";
    request.on("data", (piece) => {
      body += String(piece);
    });
    request.on("end", () =>
      json({
        access_token: randomUUID(),
        token_type: "Bearer",
        id_token: tokenFor(new URLSearchParams(body).get("code")),
      }),
    );
    return undefined;
  });
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { issuer, lies, stop };
}
