import type { BudgetLine, BudgetYear } from "../domain/programme/index.ts";
import type { ListTable, ListValue } from "./listTable.ts";
import { type Reader, wordingFor } from "./wording.ts";

const empty: ListValue = { kind: "empty" };
const words = (text: string | null): ListValue => (text === null ? empty : { kind: "text", text });
const number = (value: number | null): ListValue => (value === null ? empty : { kind: "number", value });
const percentage = (share: number | null): ListValue =>
  number(share === null ? null : Math.round(share * 1000) / 10);

const columnsOf = (titles: Readonly<Record<string, string>>) =>
  Object.values(titles).map((title) => ({ title, width: 20 }));

/** Returns the budget lines as a list for a spreadsheet; what the plan does not say is an empty cell. */
export function budgetLineTable(lines: readonly BudgetLine[], reader: Reader): ListTable {
  const { money } = wordingFor(reader, reader.language).texts;
  return {
    name: money.lineSheet,
    columns: columnsOf(money.lineColumns),
    rows: lines.map((line) => [
      words(line.key),
      words(line.purpose),
      number(line.year),
      number(line.amount),
      words(line.kind === null ? null : money.kind[line.kind]),
      words(line.origin),
      words(line.state === null ? null : money.state[line.state]),
      percentage(line.coverage),
      words(line.openEnded ? money.everyYear : null),
      words(line.action),
    ]),
  };
}

/** Returns the totals of each year as a list: the three kinds, what they make together, and how much of it is covered. */
export function budgetYearTable(years: readonly BudgetYear[], reader: Reader): ListTable {
  const { money } = wordingFor(reader, reader.language).texts;
  return {
    name: money.yearSheet,
    columns: columnsOf(money.yearColumns),
    rows: years.map(({ year, byKind, total, coverage }) => [
      number(year),
      number(byKind.structural),
      number(byKind.incidental),
      number(byKind.notStated),
      number(total),
      percentage(coverage),
    ]),
  };
}
