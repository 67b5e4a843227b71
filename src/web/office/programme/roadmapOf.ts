import type { ActionStatus } from "../../../domain/programme/index.ts";
import { addMonths, type Day } from "../../../domain/shared/day.ts";
import { firstDayOf, lastDayOf } from "../../../domain/shared/period.ts";
import type { Overview } from "../../../usecases/programme/readOverview.ts";
import type { CountedRoadmapProps, RoadmapProps } from "../../charts/roadmapData.ts";
import type { OfficeVisit } from "../../visit.ts";
import { type Shown, sum } from "./overviewShown.ts";
import { barOf } from "./roadmapBar.ts";

/** Returns the first and last day of the picture: the period of the programme, or the days the plan does name. */
function spanOf({ programme, plannedCounts, today }: Overview): { readonly from: Day; readonly until: Day } {
  const days = plannedCounts.flatMap(({ first, last }) => [first, last]);
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
  const of = (status: ActionStatus) => sum(counts, (one) => (one.status === status ? one.count : 0));
  const told = (["done", "lapsed"] as const).filter((status) => of(status) > 0);
  return told.map((status) => `${of(status)} ${words.status[status]}`).join(", ");
}

/** Returns the lanes in which something is planned: the themes in their order, then what has no theme. */
function lanesOf({ overview, visit }: Shown) {
  const lanes = [
    ...overview.themes.map(({ key, name }) => ({ key, name })),
    { key: null, name: visit.texts.programme.withoutTheme },
  ];
  return lanes
    .map(({ key, name }) => {
      const note = laneNote(
        overview.counts.filter(({ theme }) => theme === key),
        visit,
      );
      const dues = overview.plannedCounts.filter(({ theme }) => theme === key);
      return { key, name, ...(note === "" ? {} : { note }), dues };
    })
    .filter(({ dues }) => dues.length > 0);
}

/** What the line of today would say, where today lies outside the picture. */
function outsideOf(overview: Overview, { texts, formats }: OfficeVisit): string | undefined {
  const { from, until } = spanOf(overview);
  const { today } = overview;
  if (today > until) return texts.programme.planEnded(formats.day(until), formats.day(today));
  return today < from ? texts.programme.planAhead(formats.day(from), formats.day(today)) : undefined;
}

function wordsOf({ overview, visit }: Shown, lanes: number) {
  const { programme: words, common } = visit.texts;
  const title = words.roadmapTitle(plannedIn(overview), lanes);
  const outside = outsideOf(overview, visit);
  return {
    ...words.roadmap,
    ...(outside === undefined ? {} : { text: outside }),
    title,
    caption: title,
    desc: words.roadmapDesc(sum(overview.counts, ({ slipped }) => slipped)),
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
  };
}

/** Returns how many actions run or are still to come on a planned day. */
const plannedIn = ({ plannedCounts }: Overview): number =>
  plannedCounts.reduce((total, { due }) => total + due, 0);

/** Returns the planning as a heading; of a plan that ended nothing is still to come. */
export function planningHeading(overview: Overview, { texts }: OfficeVisit): string {
  const count = plannedIn(overview);
  const ended = overview.today > spanOf(overview).until;
  return ended ? texts.programme.planningTitleEnded(count) : texts.programme.planningTitle(count);
}

/** The picture of the years: a bar an action, or, where there are too many, a row of counts a theme. */
export type ProgrammeRoadmap =
  | { readonly kind: "bars"; readonly roadmap: RoadmapProps }
  | { readonly kind: "counts"; readonly roadmap: CountedRoadmapProps };

/**
 * Returns the picture of the years: what runs or is still to come, a lane a theme; undefined where nothing is planned. With
 * `dues` the due date stands behind every bar: on paper nobody can open an action.
 */
export function roadmapOf(shown: Shown, { dues = false } = {}): ProgrammeRoadmap | undefined {
  const { overview } = shown;
  const lanes = lanesOf(shown);
  if (lanes.length === 0) return undefined;
  const { today, planned } = overview;
  const words = wordsOf(shown, lanes.length);
  const axis = { ...spanOf(overview), dues };
  const base = { id: "planning-beeld", from: axis.from, until: axis.until, today, milestones: [], words };
  if (planned === "tooMany") return { kind: "counts", roadmap: { ...base, lanes } };
  const barsOf = (key: string | null) =>
    planned.filter(({ theme }) => theme === key).map((action) => barOf(action, shown, axis));
  return {
    kind: "bars",
    roadmap: { ...base, lanes: lanes.map(({ key, dues: _, ...lane }) => ({ ...lane, bars: barsOf(key) })) },
  };
}
