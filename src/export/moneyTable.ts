import type { BudgetLine, BudgetYear, CostAllocation, ExtraInvestment } from "../domain/programme/index.ts";
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

/** Names a unit by the code that a budget line has. */
type NameOf = (code: string) => string;

/** Returns the money of each year over units as a list, with what is divided over none. */
export function unitCostTable(
  { years, units, rest }: CostAllocation,
  nameOf: NameOf,
  reader: Reader,
): ListTable {
  const { money } = wordingFor(reader, reader.language).texts;
  const rowOf = (name: string, amounts: readonly number[]) => [wordsValue(name), ...amounts.map(numberValue)];
  return {
    name: money.unitSheet,
    columns: [money.unitColumn, ...years.map(String)].map((title) => ({ title, width: 20 })),
    rows: [...units.map(({ unit, amounts }) => rowOf(nameOf(unit), amounts)), rowOf(money.notDivided, rest)],
  };
}

/** Returns what is invested extra in groups as a list: how much, where and why. */
export function extraTable(extra: readonly ExtraInvestment[], nameOf: NameOf, reader: Reader): ListTable {
  const { money } = wordingFor(reader, reader.language).texts;
  return {
    name: money.extraSheet,
    columns: columnsOf(money.extraColumns),
    rows: extra.map(({ group, amount, year, openEnded, units, reason, purpose }) => [
      wordsValue(group),
      numberValue(amount),
      numberValue(year),
      wordsValue(openEnded ? money.everyYear : null),
      wordsValue(units.length === 0 ? null : units.map(nameOf).join(", ")),
      wordsValue(reason),
      wordsValue(purpose),
    ]),
  };
}
