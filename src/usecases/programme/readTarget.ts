import type { Actor } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import {
  type Benchmark,
  type Objective,
  type Programme,
  pointsOf,
  type ReportedFigure,
  standingOf,
  type Target,
  type TargetStanding,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

/** What a target can be chosen to be about, stand under and be held against. */
export type TargetChoices = {
  readonly programme: Programme;
  readonly objectives: readonly Pick<Objective, "key" | "title">[];
  readonly benchmarks: readonly Benchmark[];
  readonly units: readonly Unit[];
};

/** One target with every figure that was reported for it and how it stands. */
export type FoundTarget = TargetChoices & {
  readonly target: Target;
  readonly standing: TargetStanding;
  readonly figures: readonly ReportedFigure[];
  readonly today: Day;
};

const choicesIn = async (office: Office, programme: string): Promise<TargetChoices> => ({
  programme: await getProgramme(office, programme),
  objectives: (await objectiveStore.list(office, programme)).map(({ key, title }) => ({ key, title })),
  benchmarks: await benchmarkStore.list(office, programme),
  units: await listUnits(office),
});

/** Returns what a new target can be chosen from. */
export const readTargetChoices = (
  house: House,
  actor: Actor,
  programme: string,
  objective: string,
): Promise<TargetChoices> =>
  consult(house, actor, "changeProgramme", async (office) => {
    await objectiveStore.get(office, programme, objective); // under an objective that is not there nothing is added
    return choicesIn(office, programme);
  });

/** Returns one target as it stands today. */
export const readTarget = (
  house: House,
  actor: Actor,
  programme: string,
  key: string,
): Promise<FoundTarget> =>
  consult(house, actor, "readProgramme", async (office) => {
    const choices = await choicesIn(office, programme);
    const target = await targetStore.get(office, programme, key);
    const figures = (await reportedFigureStore.list(office, programme)).filter((one) => one.target === key);
    const standing = standingOf({
      target,
      points: pointsOf(target, figures),
      benchmark: choices.benchmarks.find((one) => one.key === target.benchmark) ?? null, // none is mirrored
      today: office.today,
    });
    return { ...choices, target, standing, figures, today: office.today };
  });
