import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Talk } from "../../domain/governance/index.ts";
import {
  asksOf,
  type Owner,
  type Programme,
  personOf,
  pointsOf,
  standingOf,
} from "../../domain/programme/index.ts";
import { type Country, type WatchedDue, watchDuty } from "../../domain/reporting/index.ts";
import { addDays, daysBetween } from "../../domain/shared/day.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import { feedbackStore } from "../../storage/office/feedbackStore.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import { talkStore } from "../../storage/office/talkStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { meetingBook } from "../governance/meetingsOffice.ts";
import { type AskedActionPoint, askedOf } from "../governance/readMeetings.ts";
import { daysAhead } from "../reporting/deliverReport.ts";
import { ledBy, type RoundAsk, roundAsks } from "../reporting/roundAsks.ts";

/** Something a running programme asks of who may do it, the most pressing first. */
export type ProgrammeAsk = RoundAsk | OwnAsk;
type OwnAsk = { readonly programme: Programme } & (
  | { readonly kind: "decision"; readonly version: number; readonly name: string }
  | { readonly kind: "late" | "silent"; readonly count: number }
  | {
      readonly kind: "feedback";
      readonly key: string;
      /** The action it is about; null is the programme as a whole. */
      readonly about: { readonly key: string; readonly title: string } | null;
    }
  | { readonly kind: "figure"; readonly target: string; readonly measure: string }
  | { readonly kind: "actionPoint"; readonly asked: AskedActionPoint; readonly daysLeft: number }
  | { readonly kind: "talk"; readonly talk: Talk; readonly unit: string; readonly daysLeft: number }
  | { readonly kind: "report"; readonly duty: string; readonly content: string; readonly due: WatchedDue }
);
type Asks = readonly ProgrammeAsk[];
type Place = { readonly office: Office; readonly programme: Programme };

async function decisions({ office, programme }: Place): Promise<Asks> {
  const plans = await listPlanVersions(office, programme.key);
  return plans
    .filter(({ status }) => status === "submitted")
    .map(({ number, name }) => ({ programme, kind: "decision", version: number, name }));
}

async function pace({ office, programme }: Place): Promise<Asks> {
  const asks = (await actionStore.list(office, programme.key)).map(
    (action) => asksOf(action, office.today)[0],
  );
  const count = (kind: "overdue" | "noNews") => asks.filter((ask) => ask === kind).length;
  const found = [
    { programme, kind: "late", count: count("overdue") },
    { programme, kind: "silent", count: count("noNews") },
  ] as const;
  return found.filter((ask) => ask.count > 0);
}

async function unanswered({ office, programme }: Place): Promise<Asks> {
  const actions = await actionStore.list(office, programme.key);
  const open = (await feedbackStore.list(office, programme.key)).filter(({ answer }) => answer === null);
  return open.map(({ key, action }) => {
    const about = actions.find((one) => one.key === action) ?? null; // no action is ever removed: it is about the whole
    return { programme, kind: "feedback", key, about };
  });
}

/** A target is asked about when its figure is missing or too old to say how it stands. */
async function figures({ office, programme }: Place): Promise<Asks> {
  const reported = await reportedFigureStore.list(office, programme.key);
  const benchmarks = await benchmarkStore.list(office, programme.key);
  return (await targetStore.list(office, programme.key))
    .filter(({ reads }) => reads.kind === "typed") // over what is read nobody types
    .filter((target) => {
      const points = pointsOf(
        target,
        reported.filter((figure) => figure.target === target.key),
      );
      const benchmark = benchmarks.find(({ key }) => key === target.benchmark) ?? null; // none is mirrored
      const { reason } = standingOf({ target, points, benchmark, today: office.today });
      return reason === "noRecentValue" || reason === "seriesBreak";
    })
    .map(({ key, measure }) => ({ programme, kind: "figure", target: key, measure }));
}

/** Reports that are overdue or to be made now: all of them for who keeps the duties, else those that this person owes. */
async function reports({ office, programme }: Place, actor: Actor, country: Country): Promise<Asks> {
  const duties = await reportingDutyStore.list(office, programme.key);
  const mine = duties.filter(({ from }) => mayAct(actor, "changeDuty") || isOwedBy(actor, from));
  if (mine.length === 0) return [];
  const calendar = { country, closures: await listClosures(office) };
  const window = { today: office.today, until: addDays(office.today, daysAhead) };
  return mine
    .flatMap((duty) => watchDuty(duty, calendar, window).dues.map((due) => ({ duty, due })))
    .filter(({ due }) => due.state === "overdue" || due.state === "now")
    .toSorted((one, other) => one.due.day.localeCompare(other.due.day))
    .map(({ duty, due }) => ({ programme, kind: "report", duty: duty.key, content: duty.content, due }));
}

/** What meetings asked of this person and that is open. */
async function actionPoints({ office, programme }: Place, actor: Actor): Promise<Asks> {
  const asked = askedOf(await meetingBook(office, actor, programme.key));
  return asked.map((one) => ({
    programme,
    kind: "actionPoint",
    asked: one,
    daysLeft: daysBetween(office.today, one.actionPoint.due),
  }));
}

/** Talks with a unit that this person leads for which nothing was written yet. */
async function talks({ office, programme }: Place, actor: Actor): Promise<Asks> {
  const led = ledBy(actor);
  if (led.size === 0) return [];
  const open = (await talkStore.list(office, programme.key)).filter(
    ({ unit, state, answers }) => led.has(unit) && state.kind === "planned" && answers.length === 0,
  );
  if (open.length === 0) return [];
  const names = new Map((await listUnits(office)).map(({ id, name }) => [id, name]));
  return open.map((talk) => ({
    programme,
    kind: "talk",
    talk,
    unit: String(names.get(talk.unit)),
    daysLeft: daysBetween(office.today, talk.on),
  }));
}

const isOwedBy = (actor: Actor, owner: Owner): boolean =>
  actor.kind === "person" && personOf(owner) === actor.person;

/** Returns what the running programmes ask of this person beside the own actions: decisions, reports, pace, answers, figures. */
export async function programmeAsks(
  office: Office,
  actor: Actor,
  { running, country }: { readonly running: readonly Programme[]; readonly country: Country },
): Promise<Asks> {
  const asks: ProgrammeAsk[] = [];
  for (const programme of running) {
    const place = { office, programme };
    asks.push(...(await roundAsks(place, actor, country)));
    asks.push(...(await reports(place, actor, country)));
    asks.push(...(await actionPoints(place, actor)));
    asks.push(...(await talks(place, actor)));
    if (mayAct(actor, "adoptPlan")) asks.push(...(await decisions(place)));
    if (mayAct(actor, "changeProgramme")) asks.push(...(await pace(place)));
    if (mayAct(actor, "answerFeedback")) asks.push(...(await unanswered(place)));
    if (mayAct(actor, "recordFigure")) asks.push(...(await figures(place)));
  }
  return asks;
}
