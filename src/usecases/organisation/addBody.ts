import type { Actor } from "../../domain/access/index.ts";
import {
  checkBody,
  checkBodyKey,
  checkMembers,
  type GovernanceBody,
  peopleOfBody,
} from "../../domain/governance/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { listBodies, addBody as storeBody } from "../../storage/office/governanceBodyStore.ts";
import type { House } from "../perform.ts";
import { assertPeopleOf } from "./assertPeopleOf.ts";
import { organise } from "./organise.ts";

export type BodyProblem = "G101" | "G102" | "G103";

/** Adds a governance body; the people linked to it must exist. */
export function addBody(
  house: House,
  actor: Actor,
  input: Omit<GovernanceBody, "version">,
): Promise<Result<string, BodyProblem>> {
  const act = { may: "changeOrganisation", event: "body-added" } as const;
  return organise(house, actor, act, async (office) => {
    const body = { ...input, version: 1 };
    await assertPeopleOf(office, body);
    const known = await listBodies(office);
    const checked = firstRefusal<BodyProblem>([
      () => checkBody(body),
      () => checkBodyKey(known, body.key),
      () => checkMembers(body),
    ]);
    if (!checked.ok) return checked;
    await storeBody(office, body);
    return ok({
      value: body.key,
      trace: { subject: `organisatie/gremia/${body.key}`, people: peopleOfBody(body) },
    });
  });
}
