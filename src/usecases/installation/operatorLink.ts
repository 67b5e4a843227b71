import { ok } from "../../domain/shared/result.ts";
import { withdrawPasskeys } from "../../storage/access/passkeyStore.ts";
import { addLinkToken, endOtherSessions, voidLinkTokens } from "../../storage/access/sessionStore.ts";
import { installation } from "../../storage/database.ts";
import { holderOf } from "../access/accountOf.ts";
import { noteAct } from "../noteAct.ts";
import type { House } from "../perform.ts";
import { linkLasts } from "./addMunicipality.ts";

/**
 * Gives the operator a new one-time link and returns its secret; links given before are worth nothing from then on. With `anew` every
 * passkey of the operator is withdrawn and every session ends as well: for who lost one, or no longer knows who has one.
 */
export async function makeOperatorLink(house: House, { anew }: { readonly anew: boolean }): Promise<string> {
  const at = house.now();
  const holder = holderOf("operator");
  const made = await house.database.inRole("evenbeeld_access", installation, async (transaction) => {
    const voided = await voidLinkTokens(transaction, holder, at);
    const withdrawn = anew ? await withdrawPasskeys(transaction, holder, { at }) : 0;
    const ended = anew ? await endOtherSessions(transaction, "operator", { keep: undefined, at }) : 0;
    const expiresAt = new Date(at.getTime() + linkLasts);
    const secret = await addLinkToken(transaction, { ...holder, purpose: "operator", expiresAt });
    const note = { at, event: "operator-link-made" as const, subject: "installatie", actor: "command" };
    await noteAct(
      house,
      { transaction, municipality: installation },
      { ...note, details: { voided, withdrawn, ended } },
    );
    return ok(secret);
  });
  if (!made.ok) throw new Error("a link was refused");
  return made.value;
}
