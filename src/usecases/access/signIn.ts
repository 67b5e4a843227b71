import type { HouseStyle, PersonId } from "../../domain/organisation/index.ts";
import type { Municipality, MunicipalityId } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  addSession,
  endSession,
  findVisit,
  rotateSession,
  type SessionAtProvider,
  takeLinkToken,
} from "../../storage/access/sessionStore.ts";
import { installation } from "../../storage/database.ts";
import { noteAct } from "../noteAct.ts";
import type { House } from "../perform.ts";
import { accountOf } from "./accountOf.ts";

export type Account = { readonly municipality: MunicipalityId; readonly person: PersonId } | "operator";

const hour = 60 * 60 * 1000;
/** A session ends after a working day; its secret changes every hour of use. */
export const sessionHours = { length: 10, rotation: 1 } as const;

const place = (account: Account): MunicipalityId =>
  account === "operator" ? installation : account.municipality;
const name = (account: Account): string => (account === "operator" ? "operator" : account.person);

/** Signs an account in and returns the secret of its session; signing in is an event in the log. */
export async function startSession(
  house: House,
  account: Account,
  way: "demo" | "link" | "passkey" | "provider",
  provider: SessionAtProvider | null = null,
): Promise<string> {
  const at = house.now();
  const expiresAt = new Date(at.getTime() + sessionHours.length * hour);
  const started = await house.database.inRole("evenbeeld_access", place(account), async (transaction) => {
    const secret = await addSession(transaction, { account, at, expiresAt, provider });
    await noteAct(
      house,
      { transaction, municipality: place(account) },
      {
        at,
        event: "signed-in",
        subject: "aanmelden",
        actor: name(account),
        details: { way },
      },
    );
    return ok(secret);
  });
  if (!started.ok) throw new Error("a session was refused");
  return started.value;
}

type Visited = {
  readonly municipality: Municipality | undefined;
  readonly style: HouseStyle | undefined;
  /** The revision of the municipality; what was read at it is still true while it stands. */
  readonly revision: number;
  readonly account: Account | undefined;
  /** A new secret, when the old one has served its hour. */
  readonly nextSecret: string | undefined;
};

/** Returns the municipality of an address, its revision, and whose session a secret is. */
export async function findVisitedBy(
  house: House,
  asked: { readonly slug: string | undefined; readonly secret: string | undefined },
): Promise<Visited> {
  const at = house.now();
  const found = await house.database.inRole("evenbeeld_access", null, async (transaction) => {
    const { municipality, style, revision, session } = await findVisit(transaction, { ...asked, at });
    const old =
      session !== undefined && at.getTime() - session.rotatedAt.getTime() > sessionHours.rotation * hour;
    const nextSecret =
      old && asked.secret !== undefined ? await rotateSession(transaction, asked.secret, at) : undefined;
    return ok({ municipality, style, revision, account: session?.account, nextSecret });
  });
  if (!found.ok) throw new Error("a read was refused");
  return found.value;
}

/** Returns whose session a secret is, with a new secret when the old one has served its hour. */
export async function findAccount(house: House, secret: string) {
  const { account, nextSecret } = await findVisitedBy(house, { slug: undefined, secret });
  return account && { account, nextSecret };
}

/** Ends a session; signing out is an event in the log. */
export async function signOut(house: House, secret: string, account: Account): Promise<void> {
  const at = house.now();
  await house.database.inRole("evenbeeld_access", place(account), async (transaction) => {
    await endSession(transaction, secret, at);
    await noteAct(
      house,
      { transaction, municipality: place(account) },
      {
        at,
        event: "signed-out",
        subject: "afmelden",
        actor: name(account),
        details: {},
      },
    );
    return ok(true);
  });
}

/** Uses a one-time link up and signs its person in; a link that is used, old or unknown is not found. */
export async function useLink(house: House, secret: string): Promise<string> {
  const at = house.now();
  const taken = await house.database.inRole("evenbeeld_access", null, async (transaction) =>
    ok(await takeLinkToken(transaction, secret, at)),
  );
  if (!taken.ok || !taken.value) throw new NotFound();
  return startSession(house, accountOf(taken.value), "link");
}
