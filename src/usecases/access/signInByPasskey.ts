import {
  checkCounter,
  holdingsOn,
  type PasskeyHolder,
  type PublicPasskey,
} from "../../domain/access/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { findPasskey, noteUse, takeChallenge } from "../../storage/access/passkeyStore.ts";
import { addLinkToken } from "../../storage/access/sessionStore.ts";
import { installation } from "../../storage/database.ts";
import { noteAct } from "../noteAct.ts";
import { type House, timeZone } from "../perform.ts";
import { accountOf, holderOf } from "./accountOf.ts";
import { roleBookOf } from "./findActor.ts";
import { challengeLasts } from "./passkeys.ts";
import { type Account, startSession } from "./signIn.ts";

/** Returns a challenge for whoever wants to sign in with a passkey; it is nobody's yet. */
export async function askForPasskey(house: House): Promise<string> {
  const expiresAt = new Date(house.now().getTime() + challengeLasts);
  const link = { ...holderOf("operator"), purpose: "passkey-sign-in", expiresAt };
  const asked = await house.database.inRole("evenbeeld_access", installation, async (transaction) =>
    ok(await addLinkToken(transaction, link)),
  );
  if (!asked.ok) throw new Error("a challenge was refused");
  return asked.value;
}

/** An answer to a challenge: whose key it says it is, and how that is proven with the key that is kept here. */
export type PasskeyAnswer = {
  readonly challenge: string | undefined;
  readonly claim: { readonly holder: PasskeyHolder; readonly credential: string } | undefined;
  readonly prove: (challenge: string, key: PublicPasskey) => Promise<Result<number, "N131">>;
};

/** Returns whether somebody is administrator of the municipality today; the operator needs no role. */
async function mayComeIn(house: House, { municipality, person }: PasskeyHolder): Promise<boolean> {
  if (municipality === installation) return true;
  const at = house.now();
  const today = dayOf(at, timeZone);
  const place = { municipality, person: null, act: "read", at, today };
  const found = await house.database.inRole("evenbeeld_office", municipality, async (transaction) => {
    const book = await roleBookOf({ transaction, ...place });
    return ok(holdingsOn(book, person, today).some(({ role }) => role === "administrator"));
  });
  return found.ok && found.value;
}

/** Proves the key and writes its use down in one transaction, in which the key is held; a counter that went back is told in the log. */
async function proveKey(
  house: House,
  { holder, credential }: NonNullable<PasskeyAnswer["claim"]>,
  prove: (key: PublicPasskey) => Promise<Result<number, "N131">>,
): Promise<Result<true, "N131" | "N132" | "N133">> {
  const at = house.now();
  type Found = Result<Result<number, "N133">, "N131" | "N132">;
  const found = await house.database.inRole(
    "evenbeeld_access",
    holder.municipality,
    async (transaction): Promise<Found> => {
      const key = await findPasskey(transaction, holder, credential);
      if (!key) return refused("N132");
      const proven = await prove(key);
      if (!proven.ok) return proven;
      const counter = checkCounter(key.counter, proven.value);
      if (counter.ok) await noteUse(transaction, holder, { id: key.id, counter: counter.value, at });
      else {
        const note = { at, event: "passkey-refused" as const, subject: `passkeys/${key.id}`, details: {} };
        await noteAct(
          house,
          { transaction, municipality: holder.municipality },
          { ...note, actor: holder.person },
        );
      }
      return ok(counter);
    },
  );
  if (!found.ok) return found;
  return found.value.ok ? ok(true) : found.value;
}

/**
 * Signs an administrator or the operator in with a passkey and returns whose session it is. N130: the answer is to a question of the
 * last five minutes that was not answered before. N131: the key is proven. N132: the passkey is one of ours, was not withdrawn, and
 * its holder is administrator today or the operator. N133: its counter went up.
 */
export async function signInByPasskey(
  house: House,
  { challenge, claim, prove }: PasskeyAnswer,
): Promise<
  Result<{ readonly secret: string; readonly account: Account }, "N130" | "N131" | "N132" | "N133">
> {
  if (!challenge || !claim) return refused("N131");
  const at = house.now();
  const taken = await house.database.inRole("evenbeeld_access", installation, async (transaction) =>
    ok(await takeChallenge(transaction, { challenge, purpose: "passkey-sign-in", at })),
  );
  if (!taken.ok || !taken.value) return refused("N130");
  const proven = await proveKey(house, claim, (key) => prove(challenge, key));
  if (!proven.ok) return proven;
  if (!(await mayComeIn(house, claim.holder))) return refused("N132");
  const account = accountOf(claim.holder);
  return ok({ secret: await startSession(house, account, "passkey"), account });
}
