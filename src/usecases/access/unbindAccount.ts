import type { Actor } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { unbindAccount as takeAway } from "../../storage/access/accountStore.ts";
import { endOtherSessions } from "../../storage/access/sessionStore.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import { noteAct } from "../noteAct.ts";
import { assertMay, consult, type House, nameInLog } from "../perform.ts";
import { inAccess } from "./inAccess.ts";

/**
 * Lets go of the account by which a person signs in, for who gets another one: every session ends, and the next sign-in finds the person by
 * mail address again. N115: there is an account to let go of.
 */
export async function unbindAccount(
  house: House,
  actor: Actor,
  person: PersonId,
): Promise<Result<PersonId, "N115">> {
  assertMay(actor, "changePeople");
  await consult(house, actor, "changePeople", (office) => getPerson(office, person));
  return inAccess<PersonId, "N115">(house, actor.municipality, async (place) => {
    if (!(await takeAway(place, person))) return refused("N115");
    const at = house.now();
    const account = { municipality: place.municipality, person };
    await endOtherSessions(place.transaction, account, { keep: undefined, at });
    await noteAct(house, place, {
      at,
      event: "account-unbound",
      subject: `mensen/${person}`,
      actor: nameInLog(actor),
      details: {},
    });
    return ok(person);
  });
}
