import type { EmploymentKind } from "../../domain/workforce/index.ts";
import {
  doubleShare,
  hiredShare,
  internsAMonth,
  temporaryShare,
  termMonths,
  traineeShare,
} from "../content/workforce/kinds.ts";
import { atAge, wholeOf } from "./chance.ts";
import { lastDayOf, type MonthNumber, placeInYear } from "./months.ts";
import { hired, type Newcomer, newcomerFor, personNumber, startIn } from "./newWorker.ts";
import { withSecond } from "./secondJob.ts";
import { peopleOf, type Stage } from "./stage.ts";
import type { Team } from "./units.ts";
import { ageOf, type Worker } from "./worker.ts";

type Seat = {
  readonly newcomer: Newcomer;
  readonly unit: string;
  readonly kind: EmploymentKind;
  readonly name: string;
  readonly start: MonthNumber;
};

/** Months that somebody is there already: most a few years, some nearly all their life; a term is younger than that. */
function monthsThere({ random }: Stage, name: string, { kind, age }: { kind: EmploymentKind; age: number }) {
  const share = random.share(`${name} seniority`);
  const mean = 118;
  if (kind === "permanent") return Math.min(Math.floor(-Math.log(1 - share) * mean), (age - 19) * 12);
  return Math.floor(share * (kind === "hiredIn" ? termMonths.hiredIn : 22));
}

/** Who heads a unit is in one of the grades above this share of the lot. */
export const headFrom = 0.45;

function staffSeat(stage: Stage, team: Team, at: number): Seat {
  const { random, first } = stage;
  const name = `start ${team.code} ${at}`;
  const trainee = team.work !== "lead" && random.share(`${name} trainee`) < traineeShare;
  const opening = { name, team, who: "there", month: first } as const;
  const gradeFrom = team.work === "lead" && at === 0 ? headFrom : 0;
  const kind = trainee ? "trainee" : "permanent";
  const newcomer = newcomerFor(stage, { ...opening, kind, gradeFrom });
  const age = ageOf(newcomer.born, first);
  const temporary = !trainee && random.share(`${name} kind`) < atAge(temporaryShare, age);
  const really = temporary ? "temporary" : kind;
  const start = first - Math.max(0, monthsThere(stage, name, { kind: really, age }));
  return { newcomer, unit: team.code, kind: really, name, start };
}

function besideStaff(stage: Stage, team: Team): readonly Seat[] {
  const { random, first } = stage;
  const people = peopleOf(stage, team);
  const seat = (kind: "intern" | "hiredIn", name: string, start: MonthNumber): Seat => ({
    newcomer: newcomerFor(stage, { name, team, kind, who: "newcomer", month: first }),
    unit: team.code,
    kind,
    name,
    start,
  });
  const count = wholeOf(people * hiredShare, random.share(`start ${team.code} hired in`));
  const hiredIn = Array.from({ length: count }, (_, at) => {
    const name = `start ${team.code} hired in ${at}`;
    return seat("hiredIn", name, first - monthsThere(stage, name, { kind: "hiredIn", age: 0 }));
  });
  const interns = Array.from({ length: termMonths.intern - 1 }, (_, ago) => {
    const month = first - ago;
    const expected = (people * (internsAMonth[placeInYear(month)] ?? 0)) / 100; // there are twelve
    const started = wholeOf(expected, random.share(`start ${team.code} interns ${ago}`));
    return Array.from({ length: started }, (_, at) =>
      seat("intern", `start ${team.code} intern ${ago} ${at}`, month),
    );
  });
  return [...hiredIn, ...interns.flat()];
}

/** Returns the last month of a term that began in a month and holds in the first month of the play. */
function lastMonthOf({ kind, start }: Seat, first: MonthNumber): MonthNumber | null {
  if (kind === "permanent") return null;
  const months = kind === "temporary" ? termMonths.temporary : termMonths[kind];
  let last = start + months - 1;
  while (last <= first) last += months;
  return last;
}

/** Returns everybody who works at Meerwijk on the last day of the first month, in the order in which they came. */
export function startingStaff(stage: Stage): readonly Worker[] {
  const { teams, random, first } = stage;
  const seats = teams.flatMap((team) => [
    ...Array.from({ length: peopleOf(stage, team) }, (_, at) => staffSeat(stage, team, at)),
    ...besideStaff(stage, team),
  ]);
  return seats
    .toSorted((one, other) => one.start - other.start)
    .map((seat, at) => {
      const last = lastMonthOf(seat, first);
      const worker = hired(seat.newcomer, personNumber(at + 1), {
        unit: seat.unit,
        kind: seat.kind,
        from: startIn(seat.start, random.share(`${seat.name} day`)),
        until: last === null ? null : lastDayOf(last),
      });
      const second = random.share(`${seat.name} second`) < doubleShare;
      return second ? withSecond(stage, worker, { name: seat.name, month: seat.start }) : worker;
    });
}
