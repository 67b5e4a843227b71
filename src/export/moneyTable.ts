import type { BudgetLine, BudgetYear } from "../domain/programme/index.ts";
import { type ListTable, type ListValue, numberValue, wordsValue } from "./listTable.ts";
import { type Reader, wordingFor } from "./wording.ts";

const percentage = (share: number | null): ListValue =>
  numberValue(share === null ? null : Math.round(share * 1000) / 10);

const columnsOf = (titles: Readonly<Record<string, string>>) =>
  Object.values(titles).map((title) => ({ title, width: 20 }));

/** Returns the budget lines as a list for a spreadsheet; what the plan does not say is an empty cell. */
export function budgetLineTable(lines: readonly BudgetLine[], reader: Reader): ListTable {
  const { money } = wordingFor(reader, reader.language).texts;
  return {
    name: money.lineSheet,
    columns: columnsOf(money.lineColumns),
    rows: lines.map((line) => [
      wordsValue(line.key),
      wordsValue(line.purpose),
      numberValue(line.year),
      numberValue(line.amount),
      wordsValue(line.kind === null ? null : money.kind[line.kind]),
      wordsValue(line.origin),
      wordsValue(line.state === null ? null : money.state[line.state]),
      percentage(line.coverage),
      wordsValue(line.openEnded ? money.everyYear : null),
      wordsValue(line.action),
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
      numberValue(year),
      numberValue(byKind.structural),
      numberValue(byKind.incidental),
      numberValue(byKind.notStated),
      numberValue(total),
      percentage(coverage),
    ]),
  };
}
