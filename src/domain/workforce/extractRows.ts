import type { RowAt, RowReader } from "./cellReader.ts";
import { type Doubts, encodingMend, mendsOf, noDoubts, type ProfileMend } from "./doubts.ts";
import type { ExtractProblem } from "./extractProblem.ts";
import { type ExtractSummary, extractTally } from "./extractSummary.ts";
import type { ImportProfile } from "./importProfile.ts";
import { alone, blank, type FileRow, isHeaderLike, isTotals, rowShape, shapeProblems } from "./rowShape.ts";

/** What became of one row: its value, or null beside the problems that keep it out. */
export type RowOutcome<Row> = {
  readonly row: number;
  readonly value: Row | null;
  readonly problems: readonly ExtractProblem[];
};

/** The reading of the rows below the header, one after the other. */
export type ExtractRows<Row> = {
  /** Adds what became of a row to a list; of a row that is blank nothing does, and totals wait for the next row. */
  readonly read: (row: FileRow, outcomes: RowOutcome<Row>[]) => void;
  readonly end: () => { readonly last: readonly RowOutcome<Row>[]; readonly summary: ExtractSummary };
};

/**
 * Returns the reading of the rows of a file whose header was found right.
 * W105: a row with totals stands at the bottom where the profile says so, and nowhere else.
 */
export function extractRows<Row>(
  profile: ImportProfile,
  header: readonly string[],
  read: RowReader<Row>,
): ExtractRows<Row> {
  const shape = rowShape(profile, header);
  const doubts: Doubts = noDoubts();
  const tally = extractTally();
  const seen = { totals: null as number | null, any: false, odd: false };

  const told = (row: number, value: Row | null, problems: readonly ExtractProblem[]): RowOutcome<Row> => {
    if (problems.length > 0) tally.tell(problems);
    return { row, value, problems };
  };
  const stray = (row: number): RowOutcome<Row> => told(row, null, alone("W105", row));
  const readRow = (at: FileRow): RowOutcome<Row> => {
    const first = !seen.any;
    seen.any = true;
    const wrong = shapeProblems(shape, at);
    if (wrong.length > 0) {
      if (wrong[0]?.code === "W106") seen.odd = true;
      tally.row(false);
      return told(at.row, null, wrong);
    }
    const row: RowAt = { cells: at.cells, row: at.row, problems: [], doubts };
    const value = read(row);
    tally.row(value !== null);
    if (first && value === null && isHeaderLike(shape, row)) return told(at.row, null, alone("W104", at.row));
    return told(at.row, value, row.problems);
  };

  const readOne = (at: FileRow, outcomes: RowOutcome<Row>[]): void => {
    if (blank(at.cells)) return;
    if (seen.totals !== null) outcomes.push(stray(seen.totals));
    const totals = isTotals(shape, at.cells);
    seen.totals = totals ? at.row : null;
    if (!totals) outcomes.push(readRow(at));
  };
  const mends = (): readonly ProfileMend[] => [
    ...mendsOf(doubts, profile),
    ...(seen.odd ? encodingMend(profile.file) : []),
    ...(seen.totals !== null && !profile.file.totals ? [{ field: "totals", value: true } as const] : []),
    ...(seen.totals === null && profile.file.totals ? [{ field: "totals", value: false } as const] : []),
  ];
  const end = () => {
    const last: RowOutcome<Row>[] = [];
    if (seen.totals !== null && !profile.file.totals) last.push(stray(seen.totals));
    if (seen.totals === null && profile.file.totals) tally.tell(alone("W105", null));
    return { last, summary: tally.summary(false, mends()) };
  };
  return { read: readOne, end };
}
