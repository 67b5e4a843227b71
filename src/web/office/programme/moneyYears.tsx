import { type BudgetYear, type TotalCheck, wholeOf } from "../../../domain/programme/index.ts";
import { sumOf } from "../../../domain/shared/money.ts";
import type { MoneyView } from "../../../usecases/programme/readMoney.ts";
import { type Column, DataTable } from "../../components/dataTable.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { sourcesOf } from "./words.ts";

/** One year, or all of them together. */
type Totals = Omit<BudgetYear, "year">;
type Shown = { readonly visit: OfficeVisit; readonly found: MoneyView };

/** Returns a share 0..1 in words. */
export const shareIn = (visit: OfficeVisit, share: number): string =>
  visit.formats.percentage(Math.round(share * 1000) / 10);

function coverageIn({ coverage, coverageNotStated }: Totals, visit: OfficeVisit): string {
  const { common, money: words } = visit.texts;
  if (coverage === null) return common.notStated;
  const share = shareIn(visit, coverage);
  return coverageNotStated === 0 ? share : words.coverageOver(share, visit.formats.euros(coverageNotStated));
}

/** Returns whether the lines make the total that the source states, and else by how much they differ. */
function checkIn({ difference }: Pick<TotalCheck, "difference">, { texts, formats }: OfficeVisit): string {
  const { money: words } = texts;
  if (difference === 0) return words.checkRight;
  const euros = formats.euros(Math.abs(difference));
  return difference > 0 ? words.checkMore(euros) : words.checkLess(euros);
}

/** What the check means: where the totals of the source come from, and what to do where the lines differ from them. */
function CheckWords({ visit, found }: Shown) {
  const { money: words } = visit.texts;
  const { checks, years } = found;
  if (checks.length === 0) return <Text soft>{words.noStated}</Text>;
  const without = checks.filter(({ year }) => !years.some((one) => one.year === year));
  const differs = checks.some(({ difference }) => difference !== 0);
  return (
    <>
      <Text soft>{differs ? words.checkDiffers : words.checkAgrees}</Text>
      {sourcesOf(found.programme, visit).map((source) => (
        <Text soft small>{`${words.statedIn}: ${source}`}</Text>
      ))}
      {without.map(({ year, stated }) => (
        <Text>{words.withoutLines(year, visit.formats.euros(stated))}</Text>
      ))}
    </>
  );
}

const kinds = ["structural", "incidental", "notStated"] as const;

/** What the table shows: a kind that never occurs, a state nobody granted and a source without totals take no column. */
function shownIn({ years, checks }: MoneyView) {
  const whole = wholeOf(years);
  return {
    kinds: kinds.filter((kind) => kind !== "notStated" || whole.byKind.notStated > 0),
    granted: whole.byState.granted > 0,
    checked: checks.length > 0,
  };
}

function columnsOf({ visit, found }: Shown): readonly Column[] {
  const { money: words } = visit.texts;
  const shown = shownIn(found);
  const number = (key: string, head: string) => ({ key, head, kind: "number" as const });
  return [
    { key: "year", head: words.year, kind: "text" },
    ...shown.kinds.map((kind) => number(kind, words.kindHead[kind])),
    number("total", words.total),
    ...(shown.granted ? [number("granted", words.granted)] : []),
    { key: "coverage", head: words.coverage, kind: "text" },
    ...(shown.checked
      ? [number("stated", words.stated), { key: "check", head: words.check, kind: "text" as const }]
      : []),
  ];
}

/** The total of the source beside that of the lines; all years together only where the source states each of them. */
function checkCells(year: number | null, { visit, found }: Shown): readonly string[] {
  const { common } = visit.texts;
  if (!shownIn(found).checked) return [];
  const wanted = year === null ? found.years.map((one) => one.year) : [year];
  const checks = found.checks.filter((check) => wanted.includes(check.year));
  if (checks.length < wanted.length) return year === null ? ["", ""] : [common.notStated, ""];
  const [counted, said] = [sumOf(checks.map((one) => one.counted)), sumOf(checks.map((one) => one.stated))];
  return [visit.formats.euros(said), checkIn({ difference: counted - said }, visit)];
}

function cellsOf(name: string, { totals, year }: { totals: Totals; year: number | null }, shown: Shown) {
  const { euros } = shown.visit.formats;
  const { kinds: told, granted } = shownIn(shown.found);
  return [
    name,
    ...told.map((kind) => euros(totals.byKind[kind])),
    euros(totals.total),
    ...(granted ? [euros(totals.byState.granted)] : []),
    coverageIn(totals, shown.visit),
    ...checkCells(year, shown),
  ];
}

/** Each year by kind with its total, beside the total that the source states itself (requirement BU-03). */
export function YearTable(shown: Shown) {
  const { visit, found } = shown;
  const { years } = found;
  const { money: words, plan } = visit.texts;
  const rows = years.map((totals) => ({
    cells: cellsOf(String(totals.year), { totals, year: totals.year }, shown),
  }));
  const whole = {
    total: true,
    cells: cellsOf(words.allYears, { totals: wholeOf(years), year: null }, shown),
  };
  return (
    <>
      <DataTable
        caption={plan.table(words.perYear)}
        captionHidden
        narrow="lines"
        columns={columnsOf(shown)}
        rows={years.length > 1 ? [...rows, whole] : rows}
      />
      <CheckWords {...shown} />
    </>
  );
}
