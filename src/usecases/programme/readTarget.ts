import type { Actor } from "../../domain/access/index.ts";
import { type Unit, unitsBegunBy } from "../../domain/organisation/index.ts";
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
import type { TargetReading } from "../../domain/workforce/index.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { listUnits, unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { figuresWithRead } from "./figuresRead.ts";

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
  /** The figures by which it stands. */
  readonly figures: readonly ReportedFigure[];
  /** Every figure that somebody typed for it. */
  readonly typed: readonly ReportedFigure[];
  /** Those of them that are of a day of which the target reads its value. */
  readonly setAside: readonly ReportedFigure[];
  /** What it reads, for this reader; undefined where somebody types its values. */
  readonly reading: TargetReading | undefined;
  /** The name that each unit has or had last, by its identifier. */
  readonly unitNames: ReadonlyMap<string, string>;
  readonly today: Day;
};

const choicesIn = async (office: Office, programme: string): Promise<TargetChoices> => ({
  programme: await getProgramme(office, programme),
  objectives: (await objectiveStore.list(office, programme)).map(({ key, title }) => ({ key, title })),
  benchmarks: await benchmarkStore.list(office, programme),
  units: await listUnits(office),
});

const unitNamesIn = async (office: Office): Promise<ReadonlyMap<string, string>> =>
  new Map(unitsBegunBy(await unitRecord(office), office.today).map(({ id, name }) => [id, name]));

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
    const typed = (await reportedFigureStore.list(office, programme)).filter((one) => one.target === key);
    const { figures, readings } = await figuresWithRead(office, actor, { targets: [target], figures: typed });
    const standing = standingOf({
      target,
      points: pointsOf(target, figures),
      benchmark: choices.benchmarks.find((one) => one.key === target.benchmark) ?? null, // none is mirrored
      today: office.today,
    });
    return {
      ...choices,
      target,
      standing,
      figures,
      typed,
      setAside: typed.filter((one) => !figures.includes(one)),
      reading: readings.get(key),
      unitNames: await unitNamesIn(office),
      today: office.today,
    };
  });
