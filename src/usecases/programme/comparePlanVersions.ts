import type { Actor } from "../../domain/access/index.ts";
import {
  comparePlans,
  type PlanComparison,
  type PlanVersion,
  type Programme,
  type ProgrammeParts,
} from "../../domain/programme/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { partsFor } from "./partsFor.ts";
import { numbered } from "./planVersions.ts";
import { loadParts, partsAt } from "./programmeParts.ts";

/** A version of the plan by its number, or the plan as it stands now. */
export type ComparedState = number | "now";

/** Two states of a plan with what differs between them. */
export type ComparedPlans = {
  readonly from: PlanVersion | "now";
  readonly to: PlanVersion | "now";
  readonly comparison: PlanComparison;
  readonly programme: Programme;
  /** What the keys in a field stand for, by the field: themes, objectives, benchmarks, actions, units, people. */
  readonly names: Readonly<Record<"theme" | "objective" | "benchmark" | "action" | "unit" | "person", Names>>;
};

type Names = ReadonlyMap<string, string>;

async function namesIn(office: Office, states: readonly ProgrammeParts[]): Promise<ComparedPlans["names"]> {
  const named = <Part extends { readonly key: string }>(
    list: (parts: ProgrammeParts) => readonly Part[],
    name: (part: Part) => string,
  ): Names => new Map(states.flatMap((parts) => list(parts).map((part) => [part.key, name(part)])));
  return {
    theme: named(
      ({ themes }) => themes,
      ({ name }) => name,
    ),
    objective: named(
      ({ objectives }) => objectives,
      ({ title }) => title,
    ),
    benchmark: named(
      ({ benchmarks }) => benchmarks,
      ({ label }) => label,
    ),
    action: named(
      ({ actions }) => actions,
      ({ title }) => title,
    ),
    unit: new Map((await listUnits(office)).map(({ id, name }) => [id, name])),
    person: new Map((await listPeople(office)).map(({ id, name }) => [id, name])),
  };
}

async function stateOf(
  office: Office,
  programme: string,
  version: PlanVersion | "now",
): Promise<ProgrammeParts> {
  return version === "now"
    ? loadParts(office, programme)
    : partsAt(office, programme, new Date(version.moment));
}

/** Returns what changed between two versions of the plan, or between one and now, as far as this reader may see it. */
export const comparePlanVersions = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly from: ComparedState; readonly to: ComparedState },
): Promise<ComparedPlans> =>
  consult(house, actor, "readProgramme", async (office) => {
    const plans = await listPlanVersions(office, input.programme);
    const [from, to] = [input.from, input.to].map((state) =>
      state === "now" ? state : numbered(plans, state),
    ) as [ComparedPlans["from"], ComparedPlans["to"]];
    const before = partsFor(actor, await stateOf(office, input.programme, from));
    const after = partsFor(actor, await stateOf(office, input.programme, to));
    const names = await namesIn(office, [before, after]);
    const programme = await getProgramme(office, input.programme);
    return { from, to, comparison: comparePlans(before, after), programme, names };
  });
