import { type Actor, peopleIn } from "../../domain/access/index.ts";
import {
  checkOneHolder,
  checkTerm,
  type OfficeHolding,
  type OfficeHoldingId,
} from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import type { House } from "../perform.ts";
import { organise } from "./organise.ts";

/** Gives a person an office for a term, with its mandate; refused while somebody else holds the office (O301). */
export function appointOfficeHolder(
  house: House,
  actor: Actor,
  input: Omit<OfficeHolding, "id" | "version">,
): Promise<Result<OfficeHoldingId, "O204" | "O301">> {
  const act = { may: "changeOrganisation", event: "office-given" } as const;
  return organise(house, actor, act, async (office) => {
    await getPerson(office, input.person);
    const holding = { ...input, id: house.newId() as OfficeHoldingId, version: 1 };
    const known = await officeHoldingStore.list(office);
    const checked = firstRefusal<"O204" | "O301">([
      () => checkTerm(holding),
      () => checkOneHolder(known, holding),
    ]);
    if (!checked.ok) return checked;
    await officeHoldingStore.add(office, holding, { validFrom: holding.fromDay });
    const trace = {
      subject: `organisatie/ambten/${holding.id}`,
      details: { office: holding.office },
      people: peopleIn(holding),
    };
    return ok({ value: holding.id, trace });
  });
}
