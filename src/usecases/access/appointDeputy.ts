import {
  type Actor,
  checkNotSelf,
  checkOneDeputy,
  type Deputy,
  type DeputyId,
} from "../../domain/access/index.ts";
import { checkTerm } from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import { deputyStore } from "../../storage/office/roleStore.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

type DeputyProblem = "O204" | "O205" | "O206";

/** Lets somebody stand in for a person between two days, both included, in that person's roles and offices. */
export function appointDeputy(
  house: House,
  actor: Actor,
  input: Omit<Deputy, "id" | "version">,
): Promise<Result<DeputyId, DeputyProblem>> {
  return organise(house, actor, { may: "changePeople", event: "deputy-appointed" }, async (office) => {
    await getPerson(office, input.person);
    await getPerson(office, input.deputy);
    const deputy = { ...input, id: house.newId() as DeputyId, version: 1 };
    const known = await deputyStore.list(office);
    const checked = firstRefusal<DeputyProblem>([
      () => checkNotSelf(deputy),
      () => checkTerm(deputy),
      () => checkOneDeputy(known, deputy),
    ]);
    if (!checked.ok) return checked;
    await deputyStore.add(office, deputy, { validFrom: deputy.fromDay });
    const details = { deputy: deputy.deputy };
    return ok({
      value: deputy.id,
      trace: { subject: `mensen/${deputy.person}`, details, people: [deputy.deputy] },
    });
  });
}
