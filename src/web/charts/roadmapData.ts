import type { StatusKind } from "../components/statusMark.tsx";
import type { ChartWords } from "./chartFigure.tsx";

export type RoadmapBar = {
  readonly name: string;
  readonly href: string;
  readonly status: { readonly kind: StatusKind; readonly word: string };
  /** Days as `2026-07-01`; `null` when the source does not say. */
  readonly start: string | null;
  readonly due: string | null;
  readonly firstStart?: string | null;
  readonly firstDue?: string | null;
  /** A few words behind the bar: "6 maanden later", "uitgesteld", "geen einddatum". */
  readonly note?: string;
  /** The planning in words, for the list on a phone: "klaar eind december 2026, eerst eind juni 2026". */
  readonly when: string;
  /** The same days written out, for the table. */
  readonly text: { readonly start: string; readonly due: string; readonly first: string };
};

export type RoadmapLane = {
  readonly name: string;
  readonly href?: string;
  /** What is not drawn: "2 gereed, 1 doorlopend"; or, in the summary, how many there are. */
  readonly note?: string;
  readonly bars: readonly RoadmapBar[];
};

export type Milestone = { readonly day: string; readonly name: string };

export type RoadmapWords = ChartWords & {
  readonly title: string;
  readonly desc: string;
  readonly caption: string;
  /** "vandaag, 12 oktober 2026" */
  readonly today: string;
  readonly milestones: string;
  readonly key: {
    readonly label: string;
    readonly done: string;
    readonly todo: string;
    readonly slip: string;
    readonly ghost: string;
    readonly rest: string;
  };
  readonly columns: {
    readonly lane: string;
    readonly name: string;
    readonly status: string;
    readonly start: string;
    readonly due: string;
    readonly first: string;
  };
  /** Only used above 60 bars, when lanes become counts. */
  readonly summary: {
    /** "Aantal acties dat in dat kwartaal klaar moet zijn" */
    readonly counted: string;
    readonly quarter: string;
    readonly quarters: readonly [string, string, string, string];
    readonly noDay: string;
    readonly late: string;
  };
};

export type RoadmapProps = {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly lanes: readonly RoadmapLane[];
  readonly milestones: readonly Milestone[];
  readonly words: RoadmapWords;
};

/** Above this number of bars a lane becomes one row of counts: a page of 500 bars is read by nobody. */
export const mostBars = 60;
