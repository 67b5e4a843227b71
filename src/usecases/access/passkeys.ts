import {
  checkPasskeyName,
  type Passkey,
  type PasskeyId,
  type PublicPasskey,
} from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  listPasskeys,
  addPasskey as storePasskey,
  takeChallenge,
  withdrawPasskeys,
} from "../../storage/access/passkeyStore.ts";
import { addLinkToken, endOtherSessions } from "../../storage/access/sessionStore.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import { noteAct } from "../noteAct.ts";
import type { House } from "../perform.ts";
import { holderOf } from "./accountOf.ts";
import type { Account } from "./signIn.ts";

/** How long somebody has to answer a challenge, in milliseconds. */
export const challengeLasts = 5 * 60_000;

const actorOf = (account: Account): string => (account === "operator" ? "operator" : account.person);

const inAccessOf = <Value, Problem>(
  house: House,
  account: Account,
  work: (transaction: DatabaseTransaction) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> =>
  house.database.inRole("evenbeeld_access", holderOf(account).municipality, work);

/** What a page needs to make a passkey: a challenge that works once, and the keys that are there. */
export type PasskeyDesk = {
  readonly challenge: string;
  readonly passkeys: readonly (Passkey & { readonly credential: string })[];
};

/** Returns the passkeys of an account and a challenge to make another one with. */
export async function readPasskeys(house: House, account: Account): Promise<PasskeyDesk> {
  const expiresAt = new Date(house.now().getTime() + challengeLasts);
  const read = await inAccessOf(house, account, async (transaction) => {
    const link = { ...holderOf(account), purpose: "passkey-making", expiresAt };
    const challenge = await addLinkToken(transaction, link);
    return ok({ challenge, passkeys: await listPasskeys(transaction, holderOf(account)) });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}

/** What a browser brings: the name its holder gave, the challenge that it answers, and how that is proven. */
export type MadePasskey = {
  readonly name: string;
  readonly challenge: string | undefined;
  readonly prove: (challenge: string) => Promise<Result<PublicPasskey, "N131">>;
};

/**
 * Adds a passkey to an account; the log says so by its number, not by its name. N130: the answer is to a question of the last five
 * minutes that was not answered before, and that was asked of this account. N135: the device has no passkey here yet.
 */
export async function addPasskey(
  house: House,
  account: Account,
  { name, challenge, prove }: MadePasskey,
): Promise<Result<PasskeyId, "N130" | "N131" | "N134" | "N135">> {
  const named = checkPasskeyName(name);
  if (!named.ok) return named;
  const holder = holderOf(account);
  const at = house.now();
  // used up first and for good: an answer that is refused below is not tried a second time
  const taken = await inAccessOf(house, account, async (transaction) =>
    ok(challenge && (await takeChallenge(transaction, { challenge, purpose: "passkey-making", at }))),
  );
  if (!challenge || !taken.ok || !taken.value) return refused("N130");
  const { municipality, person } = taken.value;
  if (municipality !== holder.municipality || person !== holder.person) return refused("N130");
  const proven = await prove(challenge);
  if (!proven.ok) return proven;
  const id = house.newId() as PasskeyId;
  return inAccessOf(house, account, async (transaction) => {
    const passkey = { ...holder, ...proven.value, id, name: named.value, at };
    if (!(await storePasskey(transaction, passkey))) return refused("N135");
    const note = {
      at,
      event: "passkey-made" as const,
      subject: `passkeys/${id}`,
      actor: actorOf(account),
      details: {},
    };
    await noteAct(house, { transaction, municipality: holder.municipality }, note);
    return ok(id);
  });
}

/**
 * Withdraws a passkey of one's own and ends every other session of the account: who had the device may still be signed in with it.
 * A passkey of somebody else is not found.
 */
export async function withdrawPasskey(
  house: House,
  account: Account,
  { id, session }: { readonly id: PasskeyId; readonly session: string | undefined },
): Promise<void> {
  const at = house.now();
  const done = await inAccessOf(house, account, async (transaction) => {
    if ((await withdrawPasskeys(transaction, holderOf(account), { id, at })) === 0) return refused("none");
    const ended = await endOtherSessions(transaction, account, { keep: session, at });
    const note = {
      at,
      event: "passkey-withdrawn" as const,
      subject: `passkeys/${id}`,
      actor: actorOf(account),
    };
    await noteAct(
      house,
      { transaction, municipality: holderOf(account).municipality },
      { ...note, details: { ended } },
    );
    return ok(true);
  });
  if (!done.ok) throw new NotFound();
}
