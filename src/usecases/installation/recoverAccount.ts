import { holdingsOn } from "../../domain/access/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { withdrawPasskeys } from "../../storage/access/passkeyStore.ts";
import { addLinkToken, endOtherSessions, voidLinkTokens } from "../../storage/access/sessionStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { roleBookOf } from "../access/findActor.ts";
import { noteAct } from "../noteAct.ts";
import { type House, timeZone } from "../perform.ts";
import { linkLasts } from "./addMunicipality.ts";

async function administratorWith(house: House, municipality: Municipality, mail: string) {
  const at = house.now();
  const today = dayOf(at, timeZone);
  const place = { municipality: municipality.id, person: null, act: "read", at, today };
  return house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    const office = { transaction, ...place };
    const person = (await listPeople(office)).find((one) => one.mail.toLowerCase() === mail.toLowerCase());
    if (!person) return refused("M104");
    const holdings = holdingsOn(await roleBookOf(office), person.id, today);
    return holdings.some(({ role }) => role === "administrator") ? ok(person.id) : refused("M104");
  });
}

/**
 * Gives an administrator who cannot come in any more a new one-time link and returns its secret; links and
 * passkeys given before are worth nothing from then on, its sessions end, and the log says so. M104: the mail address is of somebody who is administrator today.
 */
export async function recoverAccount(
  house: House,
  municipality: Municipality,
  mail: string,
): Promise<Result<string, "M104">> {
  const administrator = await administratorWith(house, municipality, mail);
  if (!administrator.ok) return administrator;
  const person = administrator.value;
  const at = house.now();
  const link = { municipality: municipality.id, person, purpose: "recovery" };
  return house.database.inRole("evenbeeld_access", municipality.id, async (transaction) => {
    const voided = await voidLinkTokens(transaction, { municipality: municipality.id, person }, at);
    const holder = { municipality: municipality.id, person };
    const withdrawn = await withdrawPasskeys(transaction, holder, { at });
    const ended = await endOtherSessions(transaction, holder, { keep: undefined, at });
    const expiresAt = new Date(at.getTime() + linkLasts);
    const secret = await addLinkToken(transaction, { ...link, expiresAt });
    const note = { at, event: "account-recovered" as const, subject: `mensen/${person}`, actor: "operator" };
    await noteAct(
      house,
      { transaction, municipality: municipality.id },
      { ...note, details: { voided, withdrawn, ended } },
    );
    return ok(secret);
  });
}
