import type { Day } from "../shared/day.ts";
import {
  benjaminiHochberg,
  type ConfidenceInterval,
  fisherExactTest,
  type GroupCount,
  koopmanInterval,
} from "../statistics/index.ts";
import { type Characteristic, everybody, type SexCode } from "./characteristic.ts";
import type { FiguresInRelease, ReleasedFlows } from "./figureRelease.ts";
import { falseDiscoveries } from "./gradeDecline.ts";
import { figuresIn, type ShareOfCounts, shareConfidence, shareOfCounts } from "./releasedShare.ts";
import { wholeOrganisation } from "./unitDimension.ts";

/** What is told of people between two days; of who stayed there is nothing to tell. */
export const toldFlows = ["inflow", "promotion", "transfer", "outflow"] as const;
export type ToldFlow = (typeof toldFlows)[number];

/**
 * How many rose, moved or left of those who were there at the beginning (`total`), or came of those who are there at the end; the
 * share of those with its interval.
 */
export type FlowFigure = (GroupCount & ShareOfCounts) | { readonly kind: "hidden" };

/** The flows of one group. */
export type FlowsOfGroup = Readonly<Record<ToldFlow, FlowFigure>>;

/** How women stand beside everybody else: `notCompared` where the counts are not shown or there are too few people. */
export type FlowStand = "more" | "fewer" | "noClearDifference" | "notCompared";

/** One flow of women beside that of everybody else; the ratio of their shares is 1 where they are equal, null where of the others nobody moved. */
export type FlowBeside = {
  readonly flow: ToldFlow;
  readonly women: FlowFigure;
  readonly others: FlowFigure;
  readonly stand: FlowStand;
  readonly ratio: number | null;
  readonly interval: ConfidenceInterval | null;
};

/** A group of a table, by its code and its sex, with its flows. */
export type FlowRow = {
  readonly code: string;
  readonly sex: SexCode | typeof everybody;
  readonly flows: FlowsOfGroup;
};

/** The flows by one characteristic, in the order of its codes; the whole organisation first. */
export type FlowTable = { readonly by: Characteristic; readonly rows: readonly FlowRow[] };

/** Who came, rose, moved and left in one period, out of released tables alone. */
export type FlowsOfPeriod = {
  readonly release: number;
  readonly since: Day;
  readonly until: Day;
  readonly threshold: number;
  readonly whole: FlowsOfGroup;
  readonly beside: readonly FlowBeside[];
  readonly tables: readonly FlowTable[];
};

const figureOf = (counts: GroupCount, threshold: number): FlowFigure => ({
  ...counts,
  ...shareOfCounts(counts, threshold),
});

/** Returns the flows of the groups of released tables, by their codes. W177: a share stands only where both its counts are shown. */
function flowsIn({ leaving, coming }: ReleasedFlows, since: Day): (codes: readonly string[]) => FlowsOfGroup {
  const [gone, there] = [figuresIn(leaving), figuresIn(coming)];
  return (codes) => {
    const of = (flow: ToldFlow): FlowFigure => {
      const [count, total] =
        flow === "inflow"
          ? [there([...codes, flow]), there([...codes, everybody])]
          : [gone([since, ...codes, flow]), gone([since, ...codes, everybody])];
      return count === undefined || total === undefined
        ? { kind: "hidden" }
        : figureOf({ count: count.value, total: total.value }, coming.threshold);
    };
    return {
      inflow: of("inflow"),
      promotion: of("promotion"),
      transfer: of("transfer"),
      outflow: of("outflow"),
    };
  };
}

const totalOf = (by: Characteristic): string => (by === "unit" ? wholeOrganisation : everybody);

/** By what a table with sexes tells people apart beside that. */
const otherOf = ({ declared: { crosses } }: ReleasedFlows): Characteristic | undefined =>
  crosses.length === 2 && crosses[1] === "sex" ? crosses[0] : undefined;

const sexes = [everybody, "women", "menAndOthers"] as const;

function tableOf(flows: ReleasedFlows, since: Day): readonly FlowTable[] {
  const by = otherOf(flows);
  if (by === undefined) return [];
  const of = flowsIn(flows, since);
  const codes = new Set([
    totalOf(by),
    ...flows.coming.cells.flatMap((cell) => cell.codes[0] ?? []), // a cell has a code a characteristic
    ...flows.leaving.cells.flatMap((cell) => cell.codes[1] ?? []), // the first one is the day
  ]);
  const rows = [...codes].flatMap((code) =>
    sexes.map((sex): FlowRow => ({ code, sex, flows: of([code, sex]) })),
  );
  return [{ by, rows }];
}

/** Everybody but the women: whoever knows the counts of both knows theirs. Of some of them the sex may not be known. */
function othersOf(everyone: FlowFigure, women: FlowFigure, threshold: number): FlowFigure {
  if (everyone.kind === "hidden" || women.kind === "hidden") return { kind: "hidden" };
  const counts = { count: everyone.count - women.count, total: everyone.total - women.total };
  return figureOf(counts, threshold);
}

/**
 * Returns each flow of women beside that of everybody else. A difference is named only where it survives that all flows are asked at
 * once: of those that are named at most one in twenty is by chance. Source: Fisher's exact test, the ratio with the interval of
 * Koopman; requirement WM-02.
 */
function besideOthers(everyone: FlowsOfGroup, women: FlowsOfGroup, threshold: number): readonly FlowBeside[] {
  const both = toldFlows.map((flow) => {
    const [one, other] = [women[flow], othersOf(everyone[flow], women[flow], threshold)];
    const test = one.kind === "shown" && other.kind === "shown" ? fisherExactTest(one, other) : null;
    return { flow, one, other, chance: test?.twoSided ?? null }; // null: it is not compared
  });
  const compared = both.flatMap(({ flow, chance }) => (chance === null ? [] : [{ flow, chance }]));
  const adjusted = new Map(benjaminiHochberg(compared).map((one) => [one.flow, one.adjusted]));
  return both.map(({ flow, one, other }): FlowBeside => {
    const found = { flow, women: one, others: other };
    const chance = adjusted.get(flow);
    if (chance === undefined || one.kind !== "shown" || other.kind !== "shown")
      return { ...found, stand: "notCompared", ratio: null, interval: null };
    const clear = one.share > other.share ? "more" : "fewer";
    return {
      ...found,
      stand: chance <= falseDiscoveries ? clear : "noClearDifference",
      ratio: other.count === 0 ? null : one.share / other.share,
      interval: koopmanInterval(one, other, shareConfidence),
    };
  });
}

/**
 * Returns who came, rose, moved and left in each period that was told of, the last first, out of released tables alone. Counts are
 * people, shares 0..1. Source: requirement WM-02; docs/disclosure.md, who came and left.
 */
export const flowPeriods = (releases: readonly FiguresInRelease[]): readonly FlowsOfPeriod[] =>
  releases
    .flatMap(({ number, referenceDate, threshold, flows }): readonly FlowsOfPeriod[] => {
      const first = flows?.tables.find((one) => otherOf(one) !== undefined);
      const by = first && otherOf(first);
      if (flows === null || first === undefined || by === undefined) return [];
      const { since, tables } = flows;
      const of = flowsIn(first, since);
      const total = totalOf(by);
      const whole = of([total, everybody]);
      return [
        {
          release: number,
          since,
          until: referenceDate,
          threshold,
          whole,
          beside: besideOthers(whole, of([total, "women"]), threshold),
          tables: tables.flatMap((one) => tableOf(one, since)),
        },
      ];
    })
    .toReversed();
