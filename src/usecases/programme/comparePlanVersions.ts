import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  comparePlans,
  type PlanComparison,
  type PlanVersion,
  type Programme,
  type ProgrammeParts,
  type SeenParts,
  type Sight,
  seenParts,
} from "../../domain/programme/index.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { numbered } from "./planVersions.ts";
import { loadParts, partsAt } from "./programmeParts.ts";

/** A version of the plan by its number, or the plan as it stands now. */
export type ComparedState = number | "now";

/** Two states of a plan with what differs between them. */
export type ComparedPlans = {
  readonly from: PlanVersion | "now";
  readonly to: PlanVersion | "now";
  readonly comparison: PlanComparison<SeenParts>;
  readonly programme: Programme;
  /** What the keys in a field stand for, by the field: themes, objectives, benchmarks, actions, units, people. */
  readonly names: Readonly<Record<"theme" | "objective" | "benchmark" | "action" | "unit" | "person", Names>>;
};

type Names = ReadonlyMap<string, string>;

async function namesIn(
  office: Office,
  { actor, people }: Sight,
  states: readonly SeenParts[],
): Promise<ComparedPlans["names"]> {
  const mayName = mayAct(actor, "readNames");
  const named = <Part extends { readonly key: string }>(
    list: (parts: SeenParts) => readonly Part[],
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
    person: new Map(mayName ? [...people].map(([id, { name }]) => [id, name]) : []),
    unit: new Map((await listUnits(office)).map(({ id, name }) => [id, name])),
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
    const sight = await sightOf(office, actor);
    const before = seenParts(sight, await stateOf(office, input.programme, from));
    const after = seenParts(sight, await stateOf(office, input.programme, to));
    const names = await namesIn(office, sight, [before, after]);
    const programme = await getProgramme(office, input.programme);
    return { from, to, comparison: comparePlans(before, after), programme, names };
  });
