import type { ChartWords } from "./chartFigure.tsx";

/** A value on a day, with both as they are written in a sentence. */
export type GoalPoint = {
  readonly day: string;
  readonly value: number;
  readonly dayText: string;
  /** "15 %", "131", "7,3" */
  readonly text: string;
};
export type Measured = GoalPoint & {
  /** Where the true value lies, when it was estimated. */
  readonly interval?: { readonly low: number; readonly high: number; readonly text: string };
};

export type GoalPathWords = ChartWords & {
  readonly title: string;
  readonly desc: string;
  readonly caption: string;
  /** "nu" */
  readonly today: string;
  readonly columns: {
    readonly day: string;
    readonly measured: string;
    readonly interval: string;
    readonly path: string;
  };
};

export type GoalPathProps = {
  readonly id: string;
  readonly today: string;
  /** From the baseline over the milestones to the value aimed at. */
  readonly path: readonly GoalPoint[];
  readonly measured: readonly Measured[];
  /** Days from which values cannot be compared with those before. */
  readonly breaks: readonly string[];
  readonly late: boolean;
  /** How it stands, under the picture. */
  readonly status?: {
    readonly kind: "good" | "late" | "done" | "rest" | "notStarted";
    readonly word: string;
  };
  readonly words: GoalPathWords;
};
