import type { StatusKind } from "../components/statusMark.tsx";
import type { ChartWords } from "./chartFigure.tsx";

export type StatusSeries = { readonly key: string; readonly kind: StatusKind; readonly word: string };
export type StatusPeriod = { readonly word: string; readonly counts: Readonly<Record<string, number>> };
export type StatusOverTimeProps = {
  readonly id: string;
  /** From the foot of the column up; at most five. */
  readonly series: readonly StatusSeries[];
  readonly periods: readonly StatusPeriod[];
  readonly words: ChartWords & {
    readonly title: string;
    readonly desc: string;
    readonly caption: string;
    readonly period: string;
    readonly total: string;
    /** Names the key on a phone. */
    readonly key: string;
  };
};

/** Returns the counts of each period in the order of the series; a count that is not there is a mistake, not a zero. */
export const countsOf = ({ series, periods }: StatusOverTimeProps) =>
  periods.map(({ word, counts }) =>
    series.map(({ key }) => {
      const count = counts[key];
      if (count === undefined) throw new RangeError(`no count of ${key} in ${word}`);
      return count;
    }),
  );
