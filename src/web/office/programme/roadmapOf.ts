import { type ActionStatus, slipOf } from "../../../domain/programme/index.ts";
import { addMonths, type Day, daysBetween } from "../../../domain/shared/day.ts";
import { firstDayOf, lastDayOf } from "../../../domain/shared/period.ts";
import type { Overview } from "../../../usecases/programme/readOverview.ts";
import type { RoadmapBar, RoadmapProps } from "../../charts/roadmapData.ts";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { markOf, periodOr } from "./words.ts";

type Planned = Overview["planned"][number];

const settled: readonly (ActionStatus | null)[] = ["done", "lapsed"];

function noteOf(action: Planned, { texts }: OfficeVisit): string | undefined {
  if (action.status === "postponed") return texts.programme.status.postponed;
  const slip = slipOf(action);
  if (slip)
    return texts.programme.laterBy(Math.max(1, Math.round(daysBetween(slip.firstEnd, slip.end) / 30.4)));
  return action.planning.end === null ? texts.programme.noEnd : undefined;
}

function barOf(action: Planned, overview: Overview, visit: OfficeVisit): RoadmapBar {
  const { planning, firstPlanning } = action;
  const { programme: words } = visit.texts;
  const slipped = slipOf(action) !== undefined;
  const end = periodOr(planning.end, visit);
  const first = periodOr(firstPlanning.end, visit);
  const note = noteOf(action, visit);
  const place = {
    municipality: visit.municipality.slug,
    programme: overview.programme.key,
    action: action.key,
  };
  return {
    name: action.title,
    href: at(paths.action, place),
    status: markOf(action, overview.today, visit),
    start: planning.start && firstDayOf(planning.start),
    due: planning.end && lastDayOf(planning.end),
    firstStart: firstPlanning.start && firstDayOf(firstPlanning.start),
    firstDue: firstPlanning.end && lastDayOf(firstPlanning.end),
    ...(note ? { note } : {}),
    when: slipped ? words.whenSlipped(end, first) : words.whenReady(end),
    text: { start: periodOr(planning.start, visit), due: end, first },
  };
}

/** Returns the first and last day of the picture: the period of the programme, or the days the plan does name. */
function spanOf({ programme, planned, today }: Overview): { readonly from: Day; readonly until: Day } {
  const days = planned.flatMap(({ planning: { start, end } }) => [
    ...(start ? [firstDayOf(start)] : []),
    ...(end ? [lastDayOf(end)] : []),
  ]);
  const sorted = [...days, today].toSorted();
  const from = programme.start ? firstDayOf(programme.start) : (sorted[0] ?? today); // no day in the plan: from today
  const last = sorted.at(-1) ?? today; // no day in the plan: until a year from today
  const until = programme.end ? lastDayOf(programme.end) : last;
  const least = addMonths(from, 12);
  // at least a year is drawn
  return { from, until: [until, least].toSorted().at(-1) ?? until };
}

function laneNote(counts: Overview["counts"], visit: OfficeVisit): string {
  const { programme: words } = visit.texts;
  const of = (status: ActionStatus) =>
    counts.filter((one) => one.status === status).reduce((sum, one) => sum + one.count, 0);
  const told = (["done", "lapsed"] as const).filter((status) => of(status) > 0);
  return told.map((status) => `${of(status)} ${words.status[status]}`).join(", ");
}

/** Returns the picture of the years: what runs or is still to come, a lane a theme; undefined where nothing is planned. */
export function roadmapOf(overview: Overview, visit: OfficeVisit): RoadmapProps | undefined {
  const { programme: words, common } = visit.texts;
  const open = overview.planned.filter(({ status }) => !settled.includes(status));
  if (open.length === 0) return undefined;
  const lanes = [
    ...overview.themes.map(({ key, name }) => ({ key, name })),
    { key: null, name: words.withoutTheme },
  ]
    .map(({ key, name }) => ({
      name,
      note: laneNote(
        overview.counts.filter((count) => count.theme === key),
        visit,
      ),
      bars: open.filter(({ theme }) => theme === key).map((action) => barOf(action, overview, visit)),
    }))
    .filter(({ bars }) => bars.length > 0)
    .map(({ note, ...lane }) => (note === "" ? lane : { ...lane, note }));
  return {
    id: "planning-beeld",
    ...spanOf(overview),
    today: overview.today,
    lanes,
    milestones: [],
    words: {
      ...words.roadmap,
      title: words.roadmapTitle(open.length, lanes.length),
      caption: words.roadmapTitle(open.length, lanes.length),
      desc: words.roadmapDesc(open.filter((action) => slipOf(action)).length),
      today: `${common.today}, ${visit.formats.day(overview.today)}`,
      showTable: common.showAsTable,
      columns: {
        lane: words.theme,
        name: words.action,
        status: words.statusHead,
        start: words.start,
        due: words.end,
        first: words.firstPlanned,
      },
    },
  };
}
