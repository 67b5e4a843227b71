import { hoursOfSecond, mostHoursBesideSecond } from "../content/workforce/hours.ts";
import { drawn } from "./chance.ts";
import { firstDayOf, type MonthNumber } from "./months.ts";
import { drawnHours } from "./person.ts";
import type { Stage } from "./stage.ts";
import { employmentNumber, isStaff, type Worker, withMain } from "./worker.ts";

/** Returns somebody on the staff with a second, small employment elsewhere from a month on; others stay as they are. */
export function withSecond(
  stage: Stage,
  worker: Worker,
  { name, month }: { name: string; month: MonthNumber },
): Worker {
  const [main, ...others] = worker.jobs;
  const lot = stage.lots.get("any");
  if (!isStaff(worker) || main.kind === "trainee" || others.length > 0 || lot === undefined) return worker;
  const hours = drawnHours(hoursOfSecond, stage.random.share(`${name} second hours`));
  const shorter = withMain(worker, {
    hours: Math.min(main.hours ?? mostHoursBesideSecond, mostHoursBesideSecond),
  }); // staff has hours
  const from = firstDayOf(month);
  const second = {
    ...main,
    employment: employmentNumber(worker.jobsEver + 1),
    unit: drawn(lot, stage.random.share(`${name} second team`)).code,
    hours,
    kind: "permanent" as const,
    manager: false,
    from: main.from !== null && main.from > from ? main.from : from,
    until: null,
  };
  return { ...shorter, jobs: [shorter.jobs[0], second], jobsEver: worker.jobsEver + 1 };
}
