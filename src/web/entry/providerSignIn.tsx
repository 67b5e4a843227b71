import type { Municipality } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { Connection, Identity } from "../../identity/identity.ts";
import { beginSignIn, useAttempt } from "../../usecases/access/beginSignIn.ts";
import { findActor } from "../../usecases/access/findActor.ts";
import { finishSignIn } from "../../usecases/access/finishSignIn.ts";
import { providerOf, type SetProvider } from "../../usecases/access/providerOf.ts";
import { refuseSignIn } from "../../usecases/access/refuseSignIn.ts";
import { findAccount, signOut } from "../../usecases/access/signIn.ts";
import { forgetFailures, waitOf } from "../../usecases/access/signInWaits.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { startAddress } from "../office/startPage.ts";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import { type Reply, seeOther, type Visit } from "../visit.ts";
import { type RefusedSignIn, refusedPage } from "./refusedPage.tsx";

/** A municipality that signs in at a provider, and how that is asked. */
type Door = {
  readonly municipality: Municipality;
  readonly provider: SetProvider;
  readonly connection: Connection;
  readonly identity: Identity;
};

/** Returns what is set for a municipality, for asking its provider. */
export const connectionOf = (outside: string, { slug }: Municipality, provider: SetProvider): Connection => ({
  ...provider,
  slug,
  redirectUri: `${outside}${at(paths.backFromSignIn, { municipality: slug })}`,
});

/** Where nothing is set there is no way on from the sign-in page, and that page says so. */
async function doorOf({ house, municipality, identity, outside }: Visit): Promise<Door | Reply> {
  if (municipality === null) throw new NotFound();
  const provider = await providerOf(house, municipality);
  if (!provider || identity === undefined)
    return seeOther(at(paths.signInAt, { municipality: municipality.slug }));
  return { municipality, provider, identity, connection: connectionOf(outside, municipality, provider) };
}

/** Begins a sign-in and goes on to the provider; the browser keeps the secret of the attempt. */
export async function goToProvider(visit: Visit): Promise<Reply> {
  const door = await doorOf(visit);
  if ("kind" in door) return door;
  const { municipality, provider, connection, identity } = door;
  const source = { kind: "source", word: visit.source() } as const;
  if ((await waitOf(visit.house, municipality, source)) > 0) return refusedPage(visit, municipality, "N113");
  const secret = await beginSignIn(visit.house, municipality, provider, visit.query.get("naar"));
  const address = await identity.signInAddress(connection, secret);
  return address.ok
    ? { kind: "seeOther", to: address.value, attempt: { secret } }
    : refusedPage(visit, municipality, address.problem);
}

type Key = Parameters<typeof waitOf>[2];

/** Counts what went wrong, writes it in the log, and says it. */
async function refuse(
  visit: Visit,
  { municipality }: Door,
  problem: RefusedSignIn,
  account?: Key,
): Promise<Reply> {
  const source: Key = { kind: "source", word: visit.source() };
  await refuseSignIn(visit.house, municipality, { problem, keys: account ? [source, account] : [source] });
  return refusedPage(visit, municipality, problem);
}

/** A session of before ends: whoever signs in gets a new one. */
async function endOld({ house, sessionSecret }: Visit): Promise<void> {
  const found = sessionSecret === undefined ? undefined : await findAccount(house, sessionSecret);
  if (found && sessionSecret !== undefined)
    await signOut(house, found.nextSecret ?? sessionSecret, found.account); // a rotated secret replaces the old one
}

/** Takes the answer of the provider that a browser brings back, and lets its person in. */
export async function comeBack(visit: Visit): Promise<Reply> {
  const { house, attemptSecret, query } = visit;
  const door = await doorOf(visit);
  if ("kind" in door) return door;
  const { municipality, provider, connection, identity } = door;
  const returnTo =
    attemptSecret === undefined ? undefined : await useAttempt(house, municipality, provider, attemptSecret);
  if (attemptSecret === undefined || returnTo === undefined) return refusedPage(visit, municipality, "N107");
  const claim = await identity.claimOf(connection, query, attemptSecret);
  if (!claim.ok) return refuse(visit, door, claim.problem);
  const account: Key = { kind: "account", word: `${claim.value.issuer}\n${claim.value.subject}` };
  if ((await waitOf(house, municipality, account)) > 0) return refusedPage(visit, municipality, "N113");
  const admitted = await finishSignIn(house, municipality, provider, claim.value);
  if (!admitted.ok) return refuse(visit, door, admitted.problem, account);
  await endOld(visit);
  await forgetFailures(house, municipality, account);
  const { secret, person } = admitted.value;
  const to =
    returnTo === at(paths.start, { municipality: municipality.slug })
      ? await startAddress({ house, municipality, actor: await findActor(house, municipality, person) })
      : returnTo;
  return { kind: "seeOther", to, session: { secret }, attempt: { secret: null } };
}

/** The public key by which this product proves itself at the provider; the first time the key is made. */
export async function showSignInKeys(visit: Visit): Promise<Reply> {
  const { municipality, identity } = visit;
  if (municipality === null) throw new NotFound();
  const keys = identity === undefined ? [] : [identity.keyOf(municipality.slug).publicKey];
  const text = JSON.stringify({ keys });
  return {
    kind: "file",
    name: "sleutels.json",
    type: "application/json",
    bytes: new TextEncoder().encode(text),
  };
}

/** Says that the session ended, and where the one at the provider ends. */
export async function showSignedOut(visit: Visit): Promise<Reply> {
  const door = await doorOf(visit);
  if ("kind" in door) return door;
  const { municipality, connection, identity } = door;
  const { signIn: words } = visit.texts;
  const there = await identity.signOutAddress(connection, `${visit.outside}${visit.path}`);
  return publicPage(visit, {
    title: words.outTitle,
    children: (
      <div class="eb-main">
        <Lead kind={municipality.name} title={words.outTitle} status={[words.outLead]} />
        <p class="eb-section--close">
          <ButtonLink
            href={at(paths.signInAt, { municipality: municipality.slug })}
            word={words.again}
            primary
          />
        </p>
        {there !== null && (
          <p>
            <Link href={there} apart>
              {words.outThere}
            </Link>
          </p>
        )}
      </div>
    ),
  });
}
