import { cellAt, cellWords, columnLetters, columnNumber, type SheetRow } from "../shared/sheet.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type { ActionDraft } from "./actionDraft.ts";
import type { ActionListProblem } from "./actionListProblem.ts";
import type { ActionMap } from "./actionMap.ts";
import { readActionRow } from "./actionRow.ts";
import { isFreeInAddresses } from "./addressWords.ts";
import type { ListRow } from "./listRow.ts";

/** What a list can leave open; each is counted and becomes somebody's to-do. */
const countedColumns = [
  "theme",
  "objective",
  "unit",
  "owner",
  "start",
  "end",
  "status",
  "statusReason",
  "deliverable",
] as const;
export type NotStatedCounts = Readonly<Record<(typeof countedColumns)[number], number>>;

/** What was read from a list. With one problem nothing is imported: the caller shows all of them together. */
export type ActionList = {
  readonly drafts: readonly ActionDraft[];
  readonly problems: readonly ActionListProblem[];
  readonly notStated: NotStatedCounts;
  /** Columns with words in them that the map does not read, as `F (Opmerkingen)`. */
  readonly unread: readonly string[];
};

/** The keys of the actions that the programme has already. */
export type ListContext = { readonly takenKeys: readonly string[] };

type ReadRow = ReturnType<typeof readActionRow>;

const isBlank = (row: SheetRow): boolean =>
  row.cells.every((cell) => cellWords(cell) === "" && isPlain(cell.kind));
const isPlain = (kind: string): boolean => kind !== "formula" && kind !== "merged" && kind !== "error";
const usedLetters = (map: ActionMap): readonly string[] => [
  ...Object.values(map.columns).flatMap((letters) => letters ?? []),
  ...map.parties,
];

/** A112: no column is read twice. A113: the map names the row with the headers and columns that are there. */
function mapProblems(rows: readonly SheetRow[], map: ActionMap): readonly ActionListProblem[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const letters = usedLetters(map);
  const place = { row: null, header: null, expected: `A - ${columnLetters(Math.max(0, width - 1))}` };
  const absent = letters.filter((column) => columnNumber(column) >= width);
  const double = letters.filter((column, at) => letters.indexOf(column) !== at);
  const problems: ActionListProblem[] = [
    ...absent.map((column) => ({ ...place, code: "A113" as const, column, found: column })),
    ...double.map((column) => ({ ...place, code: "A112" as const, column, found: column, expected: "1" })),
  ];
  const headerMissing = !rows.some((row) => row.number === map.headerRow);
  const noTitle = map.columns.title === null;
  if (headerMissing) problems.push({ ...place, code: "A113", column: null, found: String(map.headerRow) });
  if (noTitle) problems.push({ ...place, code: "A111", column: null, found: "", expected: "titel, actie" });
  return problems;
}

/** A115: a key stands once in a list and is not the key of an action that the programme has already. */
function keyProblems(
  read: readonly ReadRow[],
  taken: readonly string[],
  map: ActionMap,
): readonly ActionListProblem[] {
  const seen = new Map(taken.map((key) => [key.toLowerCase(), 0]));
  return read.flatMap(({ key, row }) => {
    if (!isStated(key)) return [];
    const before = seen.get(key.toLowerCase());
    if (before === undefined) seen.set(key.toLowerCase(), row);
    const expected = before ? `<> ${before}` : "";
    const place = { row, column: map.columns.key, header: null, found: key, expected };
    return before === undefined ? [] : [{ ...place, code: "A115" as const }];
  });
}

/** Returns a problem for each key that the list gives and that is a fixed word of an address (P107). */
const fixedWords = (read: readonly ReadRow[], map: ActionMap): readonly ActionListProblem[] =>
  read.flatMap(({ key, row }) =>
    !isStated(key) || isFreeInAddresses(key)
      ? []
      : [{ code: "P107", row, column: map.columns.key, header: null, found: key, expected: "" }],
  );

/** Keys of ours are A01, A02 and on, after the highest that is in use. */
function withKeys(read: readonly ReadRow[], taken: readonly string[]): readonly ActionDraft[] {
  const inUse = [...taken, ...read.flatMap(({ key }) => key ?? [])];
  const numbers = inUse.map((key) => Number(/^A(\d{1,6})$/i.exec(key)?.[1] ?? "0")); // a key of another form takes no number
  let last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  return read.map((draft) => {
    if (isStated(draft.key)) return { ...draft, key: draft.key };
    last += 1;
    return { ...draft, key: `A${String(last).padStart(2, "0")}` };
  });
}

function countNotStated(drafts: readonly ActionDraft[]): NotStatedCounts {
  const without = (value: (draft: ActionDraft) => Stated<unknown>) =>
    drafts.filter((draft) => !isStated(value(draft))).length;
  const asksReason = drafts.filter(({ status }) => status === "postponed" || status === "lapsed");
  return {
    theme: without((draft) => draft.themeAsWritten),
    objective: without((draft) => draft.objectiveAsWritten),
    unit: without((draft) => draft.unitAsWritten),
    owner: drafts.filter((draft) => draft.owner.kind === "notStated").length,
    start: without((draft) => draft.planning.start),
    end: without((draft) => draft.planning.end),
    status: without((draft) => draft.status),
    statusReason: asksReason.filter((draft) => !isStated(draft.statusReason)).length,
    deliverable: without((draft) => draft.deliverable),
  };
}

function unreadColumns(rows: readonly SheetRow[], header: SheetRow, map: ActionMap): readonly string[] {
  const used = new Set(usedLetters(map));
  const columns = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell, at) => (cellWords(cell) ? [at] : []))),
  );
  return [...columns]
    .sort((a, b) => a - b)
    .filter((column) => !used.has(columnLetters(column)))
    .map((column) => `${columnLetters(column)} (${cellWords(cellAt(header, column))})`);
}

/**
 * Returns the actions of a list (requirement DI-06). What it does not say is notStated and counted; what cannot be read
 * is a problem, never a guess. A122: a list has at least one action under its headers.
 */
export function readActionList(rows: readonly SheetRow[], map: ActionMap, context: ListContext): ActionList {
  const found = mapProblems(rows, map);
  const header = rows.find((row) => row.number === map.headerRow);
  if (found.length > 0 || !header)
    return { drafts: [], problems: found, notStated: countNotStated([]), unread: [] };
  const below = rows.filter((row) => row.number > map.headerRow && !isBlank(row));
  const read = below.map((row) => {
    const list: ListRow = { row, header, map, problems: [] };
    return { draft: readActionRow(list), problems: list.problems };
  });
  const sound = read.filter(({ problems }) => problems.length === 0).map(({ draft }) => draft);
  const none = { row: null, column: null, header: null, found: "", expected: "" };
  const problems = [
    ...(below.length === 0 ? [{ ...none, code: "A122" as const }] : []),
    ...read.flatMap((row) => row.problems),
    ...fixedWords(
      read.map(({ draft }) => draft),
      map,
    ),
    ...keyProblems(
      read.map(({ draft }) => draft),
      context.takenKeys,
      map,
    ),
  ].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)); // what concerns the whole list goes first
  const drafts = withKeys(sound, context.takenKeys);
  return { drafts, problems, notStated: countNotStated(drafts), unread: unreadColumns(below, header, map) };
}
