import { type ActionStatus, moveAction } from "../domain/programme/index.ts";
import { type Day, dayFrom } from "../domain/shared/day.ts";
import { freshNews, newsDays, type Setting } from "./actionNews.ts";
import { type Pace, paceOf } from "./actionPace.ts";
import type { ActionSeed, ThemeSeed } from "./actionSeed.ts";
import type { DemoAct, DemoDeed } from "./demoAct.ts";
import { mailOf, ownerOfUnit } from "./meerwijkPeople.ts";
import { plannedAction } from "./meerwijkProgramme.ts";
import { officeMoment, weekday } from "./officeMoment.ts";

/** The one who keeps the plan: adds actions and hands them over. */
export const keeper = mailOf("Ilse Brandsma");

type Dated = { readonly on: Day; readonly by: string; readonly deed: DemoDeed };

const runningStatus = (rhythm: string): ActionStatus => {
  if (rhythm === "ONCE") return "ongoing";
  return rhythm === "CONTINUOUS" ? "continuous" : "recurring";
};

/** Returns who owned the action on a day; a handover is the first deed of its day. */
export function ownerOn({ owner, course }: ActionSeed, day: Day): string {
  const handed = course?.handedOver;
  return mailOf(handed && day >= weekday(dayFrom(handed.on)) ? handed.to : owner);
}

function runningDeeds(
  seed: ActionSeed,
  pace: Pace,
  stop: Day | undefined,
  setting: Setting,
): readonly Dated[] {
  const status = runningStatus(seed.rhythm);
  const isOver = stop !== undefined && stop < setting.today;
  const onTheWay = newsDays(seed, pace, stop);
  const told = isOver ? onTheWay : freshNews(seed, pace, onTheWay, setting);
  const begun = { kind: "changeStatus", action: seed.key, status, because: null } as const;
  return [
    { on: pace.begin, by: keeper, deed: begun },
    ...told.map(
      ({ on, note }): Dated => ({
        on,
        by: ownerOn(seed, on),
        deed: { kind: "reportProgress", action: seed.key, status, note },
      }),
    ),
  ];
}

function closingDeeds(seed: ActionSeed, pace: Pace): readonly Dated[] {
  const { course, key, news } = seed;
  const deeds: Dated[] = [];
  const by = (on: Day) => ownerOn(seed, on);
  if (course?.postponed) {
    const on = weekday(dayFrom(course.postponed.on));
    const { because } = course.postponed;
    deeds.push({ on, by: keeper, deed: { kind: "changeStatus", action: key, status: "postponed", because } });
  }
  if (pace.resumes !== undefined) {
    const because = "Wat wij afwachtten, is geregeld. De actie gaat verder met de nieuwe datum.";
    const deed = { kind: "changeStatus", action: key, status: runningStatus(seed.rhythm), because } as const;
    deeds.push({ on: pace.resumes, by: keeper, deed });
  }
  if (course?.lapsed) {
    const on = weekday(dayFrom(course.lapsed.on));
    const { because } = course.lapsed;
    deeds.push({ on, by: keeper, deed: { kind: "changeStatus", action: key, status: "lapsed", because } });
  }
  const last = news.at(-1);
  if (pace.done !== undefined && last !== undefined)
    deeds.push({
      on: pace.done,
      by: by(pace.done),
      deed: { kind: "reportProgress", action: key, status: "done", note: last },
    });
  return deeds;
}

const planningDeeds = (seed: ActionSeed, pace: Pace): readonly Dated[] =>
  pace.moves.map(({ on, end, because }) => ({
    on,
    by: ownerOfUnit(seed.unit),
    deed: { kind: "planAction", action: seed.key, start: seed.start, end, because },
  }));

function keepingDeeds(theme: ThemeSeed, seed: ActionSeed): readonly Dated[] {
  const { addedOn, handedOver } = seed.course ?? {}; // without a course nothing was added or handed over
  const deeds: Dated[] = [];
  if (addedOn) {
    const because = "De stuurgroep voegde deze actie toe na de bespreking van de rapportage.";
    const deed = { kind: "addAction", action: plannedAction(theme, seed), because } as const;
    deeds.push({ on: weekday(dayFrom(addedOn)), by: keeper, deed });
  }
  if (handedOver) {
    const { to, because } = handedOver;
    const deed = { kind: "handOver", action: seed.key, to: mailOf(to), because } as const;
    deeds.push({ on: weekday(dayFrom(handedOver.on)), by: keeper, deed });
  }
  return deeds;
}

/** Returns the deeds about one action before `today`, in order; each move is one the diagram allows. */
export function actionHistory(theme: ThemeSeed, seed: ActionSeed, setting: Setting): readonly DemoAct[] {
  const kept = keepingDeeds(theme, seed);
  const pace = seed.start === null ? undefined : paceOf(seed, seed.start, setting.random);
  const lapsed = seed.course?.lapsed ?? seed.course?.postponed;
  const stop = lapsed ? dayFrom(lapsed.on) : pace?.done;
  const own = pace
    ? [...runningDeeds(seed, pace, stop, setting), ...planningDeeds(seed, pace), ...closingDeeds(seed, pace)]
    : [];
  const past = [...kept, ...own]
    .filter(({ on }) => on < setting.today)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  assertLegal(past, seed);
  return past.map(({ on, by, deed }, nth) => ({
    at: officeMoment(on, setting.random, `${seed.key} ${on}`, nth),
    by,
    deed,
  }));
}

function assertLegal(deeds: readonly Dated[], { key }: ActionSeed): void {
  let status: ActionStatus = "notStarted";
  for (const { deed } of deeds) {
    if (deed.kind !== "reportProgress" && deed.kind !== "changeStatus") continue;
    const reason = deed.kind === "changeStatus" ? deed.because : deed.note;
    const moved = moveAction(status, deed.status, reason);
    if (!moved.ok) throw new RangeError(`${key}: ${moved.problem}`);
    status = moved.value;
  }
}
