import type { ProfileMend } from "./doubts.ts";
import { type ExtractCode, type ExtractProblem, extractCodes, isWarning } from "./extractProblem.ts";

/** How often one rule was broken in an extract, and where first. */
export type ProblemTally = {
  readonly code: ExtractCode;
  readonly count: number;
  readonly first: readonly ExtractProblem[];
};

/** What came out of a whole extract, before anything of it is stored. */
export type ExtractSummary = {
  /** Rows below the header that hold something, the row with totals not among them. */
  readonly rows: number;
  readonly accepted: number;
  /** Whether reading stopped before the first row: a refused column, or a profile that does not fit. */
  readonly stopped: boolean;
  readonly problems: readonly ProblemTally[];
  /** What is told and keeps nothing out. */
  readonly warnings: readonly ProblemTally[];
  readonly mends: readonly ProfileMend[];
};

/** How many rows of each kind are shown. */
const shown = 20;

/** A count of problems that keeps the first of each kind. */
export type ExtractTally = {
  readonly tell: (problems: readonly ExtractProblem[]) => void;
  readonly row: (accepted: boolean) => void;
  readonly summary: (stopped: boolean, mends: readonly ProfileMend[]) => ExtractSummary;
};

export function extractTally(): ExtractTally {
  const tallies = new Map<ExtractCode, { count: number; readonly first: ExtractProblem[] }>();
  const rows = { read: 0, accepted: 0 };
  const tell = (problems: readonly ExtractProblem[]): void => {
    for (const problem of problems) {
      const known = tallies.get(problem.code);
      const tally = known ?? { count: 0, first: [] };
      if (known === undefined) tallies.set(problem.code, tally);
      tally.count++;
      if (tally.first.length < shown) tally.first.push(problem);
    }
  };
  const row = (accepted: boolean): void => {
    rows.read++;
    if (accepted) rows.accepted++;
  };
  const summary = (stopped: boolean, mends: readonly ProfileMend[]): ExtractSummary => {
    const sorted = extractCodes.flatMap((code) => {
      const tally = tallies.get(code);
      return tally === undefined ? [] : [{ code, count: tally.count, first: tally.first }];
    });
    const warns = ({ first }: ProblemTally): boolean => first.every(isWarning);
    return {
      rows: rows.read,
      accepted: rows.accepted,
      stopped,
      problems: sorted.filter((tally) => !warns(tally)),
      warnings: sorted.filter(warns),
      mends,
    };
  };
  return { tell, row, summary };
}
