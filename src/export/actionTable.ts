import { countByStatus, type ProgrammeParts } from "../domain/programme/index.ts";
import { type ListedAction, statusRows } from "../domain/reporting/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { type Period, precisionOf } from "../domain/shared/period.ts";
import { type ListTable, type ListValue, wordsValue } from "./listTable.ts";
import { type Reader, type Wording, wordingFor } from "./wording.ts";

/** A day is written as a date; a month, quarter or year has no day and stays words. */
export function periodValue(period: Period | null, { period: written }: Wording): ListValue {
  if (period === null) return wordsValue(null);
  return precisionOf(period) === "day"
    ? { kind: "day", day: dayFrom(period) }
    : { kind: "text", text: written(period) };
}

type Known = {
  readonly themes: ReadonlyMap<string, string>;
  readonly objectives: ReadonlyMap<string, string>;
};
const named = (key: string | null, names: ReadonlyMap<string, string>): ListValue =>
  wordsValue(key === null ? null : (names.get(key) ?? key)); // a key without a name is shown itself

function ownerValue({ owner }: ListedAction, somebody: string): ListValue {
  if (owner.kind === "notStated") return wordsValue(null);
  return wordsValue(owner.kind === "role" ? owner.text : somebody);
}

/**
 * Returns the actions of a programme as a list for a spreadsheet, with headers that an import recognises. Owners are
 * roles (rule R108). What the plan does not say is an empty cell.
 */
export function actionTable(
  parts: {
    readonly actions: readonly ListedAction[];
    readonly themes: ProgrammeParts["themes"];
    readonly objectives: readonly Pick<ProgrammeParts["objectives"][number], "key" | "title">[];
  },
  reader: Reader,
): ListTable {
  const wording = wordingFor(reader, reader.language);
  const { list, actions } = wording.texts;
  const known: Known = {
    themes: new Map(parts.themes.map((theme) => [theme.key, theme.name])),
    objectives: new Map(parts.objectives.map((objective) => [objective.key, objective.title])),
  };
  const widths = {
    key: 10,
    title: 60,
    theme: 28,
    objective: 40,
    owner: 30,
    statusReason: 40,
    deliverable: 40,
  };
  const titles = Object.entries(list.columns);
  return {
    name: list.sheet,
    columns: titles.map(([name, title]) => ({ title, width: widths[name as keyof typeof widths] ?? 18 })), // dates and statuses share a width
    rows: parts.actions.map((action) => [
      wordsValue(action.key),
      wordsValue(action.title),
      named(action.theme, known.themes),
      named(action.objective, known.objectives),
      ownerValue(action, actions.somebody),
      periodValue(action.planning.start, wording),
      periodValue(action.planning.end, wording),
      periodValue(action.firstPlanning.end, wording),
      wordsValue(action.status === null ? null : wording.statusInCell(action.status)),
      wordsValue(action.statusReason),
      wordsValue(action.deliverable),
    ]),
  };
}

/** Returns the number of actions by status as a list; the same counts as the yearly report. */
export function statusTable(
  parts: { readonly actions: readonly Pick<ListedAction, "status">[] },
  reader: Reader,
): ListTable {
  const { texts, statusInCell } = wordingFor(reader, reader.language);
  const { list } = texts;
  return {
    name: list.countSheet,
    columns: [
      { title: list.statusColumns.status, width: 20 },
      { title: list.statusColumns.count, width: 16 },
    ],
    rows: statusRows(countByStatus(parts.actions)).map(({ status, count }) => [
      wordsValue(statusInCell(status)),
      { kind: "number", value: count },
    ]),
  };
}
