import { cellWords, columnLetters, type SheetRow } from "../shared/sheet.ts";
import type { ActionListProblem } from "./actionListProblem.ts";
import { type ActionColumn, type ActionMap, actionMap } from "./actionMap.ts";
import { columnOfHeader, isPartyHeader } from "./headerWords.ts";

/** The columns as they were recognised, and what a person has to decide before the list can be read. */
export type MapProposal = { readonly map: ActionMap | null; readonly problems: readonly ActionListProblem[] };

/** Titles and remarks above a list take a few rows; further down a row is part of the list. */
const rowsAboveList = 20;

type Found = {
  readonly letters: string;
  readonly header: string;
  readonly column: ActionColumn;
  readonly exact: boolean;
};

function foundIn(row: SheetRow): readonly Found[] {
  return row.cells.flatMap((cell, at) => {
    const header = cellWords(cell);
    const column = isPartyHeader(header) ? undefined : columnOfHeader(header);
    return column ? [{ letters: columnLetters(at), header, ...column }] : [];
  });
}

const score = (row: SheetRow): number => {
  const columns = new Set(foundIn(row).map((found) => found.column));
  return columns.has("title") ? columns.size : 0;
};

function headerRow(rows: readonly SheetRow[]): SheetRow | undefined {
  const scored = rows.slice(0, rowsAboveList).map((row) => ({ row, score: score(row) }));
  const best = scored.reduce((highest, { score }) => Math.max(highest, score), 1);
  return scored.find(({ score }) => score === best)?.row;
}

/** A112: each thing is said by one column; a header that says only that goes before a longer one. */
function choose(
  row: SheetRow,
  found: readonly Found[],
): { letters: string | null; problem?: ActionListProblem } {
  const exact = found.filter((candidate) => candidate.exact);
  const candidates = exact.length > 0 ? exact : found;
  const [first, second] = candidates;
  if (!first || !second) return { letters: first?.letters ?? null };
  const problem = {
    code: "A112",
    row: row.number,
    column: second.letters,
    header: second.header,
    found: candidates.map(({ letters, header }) => `${letters} (${header})`).join(", "),
    expected: "1",
  } as const;
  return { letters: null, problem };
}

/**
 * Returns the columns of a list by its headers in free Dutch or English words. A111: a list has a row of headers in
 * which one column is the title of the action. A doubtful column stays out of the map and is a problem.
 */
export function proposeMapping(rows: readonly SheetRow[]): MapProposal {
  const row = headerRow(rows);
  if (!row) {
    const problem = {
      code: "A111",
      row: null,
      column: null,
      header: null,
      found: "",
      expected: "titel, actie",
    };
    return { map: null, problems: [{ ...problem, code: "A111" }] };
  }
  const groups = Map.groupBy(foundIn(row), (found) => found.column);
  const chosen = [...groups].map(([column, found]) => ({ column, ...choose(row, found) }));
  const parties = row.cells.flatMap((cell, at) =>
    isPartyHeader(cellWords(cell)) ? [columnLetters(at)] : [],
  );
  const columns = Object.fromEntries(chosen.map(({ column, letters }) => [column, letters]));
  return {
    map: actionMap(row.number, columns, parties),
    problems: chosen.flatMap(({ problem }) => problem ?? []),
  };
}
