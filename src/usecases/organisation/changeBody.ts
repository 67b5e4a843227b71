import type { Actor } from "../../domain/access/index.ts";
import { checkBody, checkMembers, type GovernanceBody, peopleOfBody } from "../../domain/governance/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { getBody, changeBody as storeBody } from "../../storage/office/governanceBodyStore.ts";
import type { House } from "../perform.ts";
import { assertPeopleOf } from "./assertPeopleOf.ts";
import { organise, unlessChanged } from "./organise.ts";

/** Changes a governance body; its `version` is the one the form showed. */
export function changeBody(
  house: House,
  actor: Actor,
  body: GovernanceBody,
): Promise<Result<string, "G101" | "G103" | "V101">> {
  const act = { may: "changeOrganisation", event: "body-changed" } as const;
  return organise(house, actor, act, async (office) => {
    await getBody(office, body.key);
    await assertPeopleOf(office, body);
    const checked = firstRefusal<"G101" | "G103">([() => checkBody(body), () => checkMembers(body)]);
    if (!checked.ok) return checked;
    const written = unlessChanged(await storeBody(office, body));
    if (!written.ok) return written;
    return ok({
      value: body.key,
      trace: { subject: `organisatie/gremia/${body.key}`, people: peopleOfBody(body) },
    });
  });
}
