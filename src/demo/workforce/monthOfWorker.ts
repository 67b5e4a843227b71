import type { Employment } from "../../domain/workforce/index.ts";
import { transferSameWork } from "../content/workforce/flows.ts";
import { atEndOfTerm, termMonths } from "../content/workforce/kinds.ts";
import { drawn } from "./chance.ts";
import { type Fate, fateOf } from "./fate.ts";
import { ended, lastDayIn } from "./leaving.ts";
import { firstDayOf, lastDayOf, type MonthNumber, monthOf } from "./months.ts";
import { drawnHours, hoursOf } from "./person.ts";
import { withSecond } from "./secondJob.ts";
import { type Stage, teamIn } from "./stage.ts";
import { ageOf, employmentNumber, gradePlace, gradesOfWork, type Worker, withMain } from "./worker.ts";

/** How somebody comes out of a month: still there or not, and the employments that ended in it. */
export type Outcome = { readonly worker: Worker | null; readonly ended: readonly Employment[] };

const remains = (worker: Worker): Outcome => ({ worker, ended: [] });

function leaves(
  { random }: Stage,
  worker: Worker,
  month: MonthNumber,
  fate: Fate & { kind: "leave" },
): Outcome {
  const until = lastDayIn(month, random.share(`${worker.person} ${month} last day`));
  return { worker: null, ended: worker.jobs.map((job) => ended(job, until, fate.reason)) };
}

function promoted(stage: Stage, worker: Worker): Worker {
  const [{ grade, unit }] = worker.jobs;
  const place = gradePlace(grade);
  const next = gradesOfWork(teamIn(stage, unit).work).find((one) => gradePlace(one) > place);
  return next === undefined || grade === null ? worker : withMain(worker, { grade: next });
}

function transferred(stage: Stage, worker: Worker, month: MonthNumber): Worker {
  const { work } = teamIn(stage, worker.jobs[0].unit);
  const draw = (what: string) => stage.random.share(`${worker.person} ${month} ${what}`);
  const lot = stage.lots.get(draw("same work") < transferSameWork ? work : "any");
  // who heads a unit has no teams of the same kind to go to
  if (lot === undefined) return worker;
  return withMain(worker, { unit: drawn(lot, draw("team")).code, manager: false });
}

function endOfSecond(stage: Stage, worker: Worker, month: MonthNumber): Outcome {
  const [main, ...others] = worker.jobs;
  const until = lastDayIn(month, stage.random.share(`${worker.person} ${month} last day`));
  return {
    worker: { ...worker, jobs: [main] },
    ended: others.map((job) => ended(job, until, "ownRequest")),
  };
}

/** Somebody hired in who comes on the staff: a new employment of the same person, from the first of the next month. */
function tookOn(worker: Worker, month: MonthNumber, grade: Employment["grade"]): Outcome {
  const [main] = worker.jobs;
  const next: Employment = {
    ...main,
    employment: employmentNumber(worker.jobsEver + 1),
    kind: "temporary",
    grade,
    from: firstDayOf(month + 1),
    until: lastDayOf(month + termMonths.temporary),
  };
  return {
    worker: { ...worker, jobs: [next], jobsEver: worker.jobsEver + 1 },
    ended: [ended(main, lastDayOf(month), "endOfContract")],
  };
}

/** No temporary contract goes on longer than this many months after its first day. */
const longest = 36;

function endOfTerm(stage: Stage, worker: Worker, month: MonthNumber): Outcome {
  const [main] = worker.jobs;
  const { kind, from } = main;
  const over = {
    worker: null,
    ended: worker.jobs.map((job) => ended(job, lastDayOf(month), "endOfContract")),
  };
  if (kind !== "temporary" && kind !== "trainee" && kind !== "hiredIn") return over;
  const share = stage.random.share(`${worker.person} ${month} term`);
  const { permanent, longer } = atEndOfTerm[kind];
  const grades = gradesOfWork(teamIn(stage, main.unit).work);
  if (share < permanent && kind === "hiredIn")
    return tookOn(worker, month, grades[Math.floor(grades.length / 2)] ?? null); // the middle of what the work has
  if (share < permanent) return remains(withMain(worker, { kind: "permanent", until: null }));
  const months = kind === "hiredIn" ? termMonths.hiredIn : 12;
  const young = from !== null && month + months - monthOf(from) < longest;
  return share < permanent + longer && young
    ? remains(withMain(worker, { until: lastDayOf(month + months) }))
    : over;
}

/** Returns how somebody comes out of a month. */
export function monthOfWorker(stage: Stage, worker: Worker, month: MonthNumber): Outcome {
  const { random, first } = stage;
  const [{ until, sex }] = worker.jobs;
  const name = `${worker.person} ${month}`;
  const fate = fateOf(worker, month, first, random.share(name));
  if (fate.kind === "leave") return leaves(stage, worker, month, fate);
  if (until === lastDayOf(month)) return endOfTerm(stage, worker, month);
  switch (fate.kind) {
    case "stay":
      return remains(worker);
    case "promotion":
      return remains(promoted(stage, worker));
    case "transfer":
      return remains(transferred(stage, worker, month));
    case "hours": {
      const weights = hoursOf(sex, ageOf(worker.born, month));
      return remains(withMain(worker, { hours: drawnHours(weights, random.share(`${name} hours`)) }));
    }
    case "beginSecond":
      return remains(withSecond(stage, worker, { name, month }));
    case "endSecond":
      return endOfSecond(stage, worker, month);
  }
}
