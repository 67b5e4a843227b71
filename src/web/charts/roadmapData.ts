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
  /** How many actions a theme has and how many of them are late: "8 acties, 1 loopt achter". */
  readonly inLane: (count: number, late: number) => string;
  /** Only used when lanes become counts. */
  readonly summary: {
    /** "Aantal acties dat in dat kwartaal klaar moet zijn" */
    readonly counted: string;
    readonly quarter: string;
    readonly quarters: readonly [string, string, string, string];
    readonly noDay: string;
    readonly late: string;
  };
};

type RoadmapBase = {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly milestones: readonly Milestone[];
  readonly words: RoadmapWords;
};

export type RoadmapProps = RoadmapBase & { readonly lanes: readonly RoadmapLane[] };

/** How many actions of a lane must be done in the quarter that begins on a day, or have no such day. */
export type DueCount = { readonly quarter: string | null; readonly due: number; readonly late: number };

export type CountedLane = Omit<RoadmapLane, "bars"> & { readonly dues: readonly DueCount[] };

/** The roadmap of very many actions: a lane is a row of counts. */
export type CountedRoadmapProps = RoadmapBase & { readonly lanes: readonly CountedLane[] };
