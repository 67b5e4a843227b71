import type { UnitRecord } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Employment } from "../../domain/workforce/index.ts";
import { randomFrom } from "../random.ts";
import { drawn, lotOf } from "./chance.ts";
import { withManagers } from "./managers.ts";
import { monthOfWorker } from "./monthOfWorker.ts";
import { firstDayOf, lastDayOf, type MonthNumber, monthOf } from "./months.ts";
import { newcomersOf } from "./newcomers.ts";
import { onwardBy, type Reshuffle, reshufflesFrom, teamsAfter } from "./reorganisations.ts";
import { type Stage, stageOf } from "./stage.ts";
import { startingStaff } from "./startingStaff.ts";
import { unitRecordOf } from "./unitRecord.ts";
import { type Extent, teamsOf, unitsOf } from "./units.ts";
import type { Worker } from "./worker.ts";

/** A Meerwijk that is asked for: who asks the same twice gets the same, and a longer period begins with the shorter. */
export type WorkforceRequest = {
  readonly seed: number;
  /** People on the staff at the end of the first month; interns and people hired in come beside them. */
  readonly staff: number;
  readonly months: number;
  /** Any day of the first month. */
  readonly from: Day;
  readonly extent: Extent;
};

/**
 * What HR sends after a month: every employment that goes on at its last day, and those that ended since the last
 * extract, with their last day and reason.
 */
export type MonthlyExtract = { readonly referenceDate: Day; readonly rows: readonly Employment[] };

type Scene = {
  readonly stage: Stage;
  readonly workers: readonly Worker[];
  /** Employments whose last day was the reference date: the next extract tells of them once more. */
  readonly lastDays: readonly Employment[];
  readonly nextNumber: number;
  readonly extract: MonthlyExtract;
};

function extractOf(
  month: MonthNumber,
  workers: readonly Worker[],
  others: readonly Employment[],
): MonthlyExtract {
  const referenceDate = lastDayOf(month);
  const begun = (job: Employment): boolean => job.from === null || job.from <= referenceDate;
  return { referenceDate, rows: [...others, ...workers.flatMap(({ jobs }) => jobs.filter(begun))] };
}

/** Returns who leaves with the last day of the first month: they are on that reference date, and gone in the next extract. */
function leavingAtFirst(stage: Stage, staff: readonly Worker[]): ReadonlyMap<Worker, readonly Employment[]> {
  const last = lastDayOf(stage.first);
  const outcomes = staff.map((worker) => [worker, monthOfWorker(stage, worker, stage.first)] as const);
  return new Map(
    outcomes.flatMap(([worker, { worker: after, ended }]) =>
      after === null && ended.every(({ until }) => until === last) ? [[worker, ended] as const] : [],
    ),
  );
}

function opening(request: WorkforceRequest): Scene {
  const first = monthOf(request.from);
  const stage = stageOf(teamsOf(request.extent), {
    staff: request.staff,
    first,
    random: randomFrom(request.seed),
  });
  const staff = withManagers(stage, startingStaff(stage), first);
  const leaving = leavingAtFirst(stage, staff);
  const workers = staff.filter((worker) => !leaving.has(worker));
  const lastDays = [...leaving.values()].flat();
  return {
    stage,
    workers,
    lastDays,
    nextNumber: staff.length + 1,
    extract: extractOf(first, workers, lastDays),
  };
}

/** Returns what a reorganisation makes of an employment; who was in a team that was split goes with one of its parts. */
function movedBy(stage: Stage, reshuffle: Reshuffle): (job: Employment) => Employment {
  const lots = new Map(
    [...onwardBy(reshuffle)].map(([code, parts]) => [
      code,
      lotOf(parts.map((part) => [part.code, part.share] as const)),
    ]),
  );
  return (job) => {
    const lot = lots.get(job.unit);
    if (lot === undefined) return job;
    return { ...job, unit: drawn(lot, stage.random.share(`${job.person} ${reshuffle.day}`)) };
  };
}

/** Returns a scene as a reorganisation makes it; who has just left stands in the new units as well, as HR books them. */
function reshuffled(scene: Scene, reshuffle: Reshuffle, staff: number): Scene {
  const { stage, workers, lastDays } = scene;
  const moved = movedBy(stage, reshuffle);
  return {
    ...scene,
    stage: stageOf(teamsAfter(stage.teams, reshuffle), { ...stage, staff }),
    workers: workers.map((worker) => {
      const [main, ...others] = worker.jobs;
      return { ...worker, jobs: [moved(main), ...others.map(moved)] };
    }),
    lastDays: lastDays.map(moved),
  };
}

function nextScene(scene: Scene, month: MonthNumber): Scene {
  const { stage } = scene;
  const outcomes = scene.workers.map((worker) => monthOfWorker(stage, worker, month));
  const remaining = outcomes.flatMap(({ worker }) => (worker === null ? [] : [worker]));
  const ended = outcomes.flatMap((outcome) => outcome.ended);
  const coming = newcomersOf(stage, remaining, month, scene.nextNumber);
  const workers = withManagers(stage, [...remaining, ...coming], month);
  const last = lastDayOf(month);
  return {
    stage,
    workers,
    lastDays: ended.filter(({ until }) => until === last),
    nextNumber: scene.nextNumber + coming.length,
    extract: extractOf(month, workers, [...scene.lastDays, ...ended]),
  };
}

/** Gives the extract of each month end, one after the other; none is kept. */
export function* meerwijkWorkforce(request: WorkforceRequest): Generator<MonthlyExtract> {
  if (request.months < 1) return;
  const first = monthOf(request.from);
  const reshuffles = new Map(reshufflesFrom(first, request.extent).map((one) => [one.month, one]));
  let scene = opening(request);
  yield scene.extract;
  for (let month = first + 1; month < first + request.months; month++) {
    const reshuffle = reshuffles.get(month);
    if (reshuffle !== undefined) scene = reshuffled(scene, reshuffle, request.staff);
    scene = nextScene(scene, month);
    yield scene.extract;
  }
}

/** Returns everything recorded about the units over the months that are asked for. */
export function meerwijkUnitRecord({ from, months, extent }: WorkforceRequest): UnitRecord {
  const first = monthOf(from);
  const held = reshufflesFrom(first, extent).filter(({ month }) => month < first + months);
  return unitRecordOf(unitsOf(extent), held, firstDayOf(first));
}
