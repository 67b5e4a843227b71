import { defaultGroupLimit, type ReleasedTable } from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import {
  averageStock,
  benjaminiHochberg,
  type ConfidenceInterval,
  type FlowCount,
  flowRate,
  flowRatio,
} from "../statistics/index.ts";
import { type Characteristic, everybody, type SexCode } from "./characteristic.ts";
import type { FiguresInRelease, ReleasedFlows } from "./figureRelease.ts";
import { falseDiscoveries } from "./gradeDecline.ts";
import { shareConfidence } from "./releasedShare.ts";
import { wholeOrganisation } from "./unitDimension.ts";

/** What is told of people between two days; of who stayed there is nothing to tell. */
export const toldFlows = ["inflow", "promotion", "transfer", "outflow"] as const;
export type ToldFlow = (typeof toldFlows)[number];

/**
 * How many came, rose, moved or left, and their share of the average stock of the period, 0 or more. `tooFew`: all counts are shown,
 * but of too few people for a percentage. `nobody`: nobody was there on either day.
 */
export type FlowFigure =
  | (FlowCount & { readonly kind: "shown"; readonly rate: number })
  | (FlowCount & { readonly kind: "tooFew" })
  | { readonly kind: "nobody" }
  | { readonly kind: "hidden" };

/** The flows of one group. */
export type FlowsOfGroup = Readonly<Record<ToldFlow, FlowFigure>>;

/** How women stand beside everybody else: `notCompared` where the counts are not shown or there are too few people. */
export type FlowStand = "more" | "fewer" | "noClearDifference" | "notCompared";

/** One flow of women beside that of everybody else; the ratio of their rates is 1 where they are equal. */
export type FlowBeside = {
  readonly flow: ToldFlow;
  readonly women: FlowFigure;
  readonly others: FlowFigure;
  readonly stand: FlowStand;
  readonly ratio: number | null;
  readonly interval: (Pick<ConfidenceInterval, "lower"> & { readonly upper: number | null }) | null;
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

const nameOf = (codes: readonly string[]): string => codes.join("\n");

function shownIn({ cells }: ReleasedTable<"counts">): (codes: readonly string[]) => number | null {
  const figures = new Map(cells.map(({ codes, figure }) => [nameOf(codes), figure]));
  return (codes) => {
    const figure = figures.get(nameOf(codes));
    return figure?.kind === "shown" ? figure.value : null; // what the table does not have is hidden
  };
}

function figureOf(flow: FlowCount, threshold: number): FlowFigure {
  const rate = flowRate(flow);
  if (rate === null) return { kind: "nobody" };
  return averageStock(flow) < defaultGroupLimit(threshold)
    ? { kind: "tooFew", ...flow }
    : { kind: "shown", ...flow, rate };
}

/** Returns the flows of the groups of released tables, by their codes. W177: a rate stands only where all its counts are shown. */
function flowsIn({ leaving, coming }: ReleasedFlows, since: Day): (codes: readonly string[]) => FlowsOfGroup {
  const [gone, there] = [shownIn(leaving), shownIn(coming)];
  return (codes) => {
    const [atStart, atEnd] = [gone([since, ...codes, everybody]), there([...codes, everybody])];
    const of = (flow: ToldFlow): FlowFigure => {
      const count = flow === "inflow" ? there([...codes, flow]) : gone([since, ...codes, flow]);
      if (count === null || atStart === null || atEnd === null) return { kind: "hidden" };
      return figureOf({ count, atStart, atEnd }, coming.threshold);
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

/**
 * Returns each flow of women beside that of everybody else. A difference is named only where it survives that all flows are asked at
 * once: of those that are named at most one in twenty is by chance. Source: `flowRatio`; requirement WM-02.
 */
function besideOthers(women: FlowsOfGroup, others: FlowsOfGroup): readonly FlowBeside[] {
  const compared = toldFlows.map((flow) => {
    const [one, other] = [women[flow], others[flow]];
    const found =
      one.kind === "shown" && other.kind === "shown" ? flowRatio(one, other, shareConfidence) : null;
    return { flow, found, chance: found?.twoSided ?? 1 }; // what is not compared is no discovery
  });
  const asked = new Map(
    benjaminiHochberg(compared.filter(({ found }) => found !== null)).map(({ flow, adjusted }) => [
      flow,
      adjusted,
    ]),
  );
  return compared.map(({ flow, found }): FlowBeside => {
    const both = { flow, women: women[flow], others: others[flow] };
    if (found === null) return { ...both, stand: "notCompared", ratio: null, interval: null };
    const isClear = (asked.get(flow) ?? 1) <= falseDiscoveries; // each that is compared was asked
    const more = found.ratio === null || found.ratio > 1 ? "more" : "fewer"; // of the others nobody moved
    return {
      ...both,
      stand: isClear ? more : "noClearDifference",
      ratio: found.ratio,
      interval: found.interval,
    };
  });
}

/**
 * Returns who came, rose, moved and left in each period that was told of, the last first, out of released tables alone. Counts are
 * people, rates 0 or more of the average stock of the period. Source: requirement WM-02; docs/disclosure.md, who came and left.
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
      return [
        {
          release: number,
          since,
          until: referenceDate,
          threshold,
          whole: of([total, everybody]),
          beside: besideOthers(of([total, "women"]), of([total, "menAndOthers"])),
          tables: tables.flatMap((one) => tableOf(one, since)),
        },
      ];
    })
    .toReversed();
