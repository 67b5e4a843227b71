import type { Actor } from "../../domain/access/index.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import {
  type ObjectiveStanding,
  objectiveStanding,
  pointsOf,
  type SeenObjective,
  type SeenParts,
  type SmartFinding,
  seenParts,
  smartCheck,
  standingOf,
  type Target,
  type TargetStanding,
  type UnitStanding,
  unitStanding,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { withFiguresRead } from "./figuresRead.ts";
import { loadParts } from "./programmeParts.ts";

/** An objective with how it and its targets stand today and what the SMART check says of it. */
export type ObjectiveView = {
  readonly objective: SeenObjective;
  readonly standing: ObjectiveStanding;
  readonly smart: readonly SmartFinding[];
  readonly targets: readonly { readonly target: Target; readonly standing: TargetStanding }[];
};

/** Returns a target as it stands on a day. */
export const stoodOf = (
  target: Target,
  { benchmarks, figures }: Pick<SeenParts, "benchmarks" | "figures">,
  today: Day,
): TargetStanding =>
  standingOf({
    target,
    points: pointsOf(target, figures),
    benchmark: benchmarks.find(({ key }) => key === target.benchmark) ?? null, // named none, or one that is not there
    today,
  });

/** Returns how units stand together on a day: a unit with everything under it. */
export function standingOfUnits(units: ReadonlySet<UnitId>, parts: SeenParts, today: Day): UnitStanding {
  const among = (unit: UnitId | null) => unit !== null && units.has(unit);
  const targets = parts.targets.filter(({ about }) => among(about));
  return unitStanding(
    targets.map((target) => stoodOf(target, parts, today)),
    parts.actions.filter(({ unit }) => among(unit)),
    today,
  );
}

/** Returns an objective among the parts of its programme as it stands on a day. */
export function viewOf(objective: SeenObjective, parts: SeenParts, today: Day): ObjectiveView {
  const { programme } = parts;
  const targets = parts.targets.filter((target) => target.objective === objective.key);
  const stood = targets.map((target) => ({ target, standing: stoodOf(target, parts, today) }));
  const actions = parts.actions.filter((action) => action.objective === objective.key);
  const standing = objectiveStanding({
    targets: stood.map((one) => one.standing),
    actions,
    period: programme,
    today,
  });
  return {
    objective,
    standing,
    smart: smartCheck({ objective, targets, end: programme.end }),
    targets: stood,
  };
}

/** Returns the objectives of a programme, in the order of the plan, each with its standing today. */
export const readStandings = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<readonly ObjectiveView[]> =>
  consult(house, actor, "readProgramme", async (office) => {
    const parts = seenParts(
      await sightOf(office, actor),
      await withFiguresRead(office, actor, await loadParts(office, programme)),
    );
    return parts.objectives.map((objective) => viewOf(objective, parts, office.today));
  });
