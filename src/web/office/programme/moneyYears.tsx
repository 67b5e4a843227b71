import type { BudgetYear, TotalCheck } from "../../../domain/programme/index.ts";
import type { MoneyView } from "../../../usecases/programme/readMoney.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: MoneyView };

/** Returns a share 0..1 in words. */
export const shareIn = (visit: OfficeVisit, share: number): string =>
  visit.formats.percentage(Math.round(share * 1000) / 10);

function coverageIn({ coverage, coverageNotStated }: BudgetYear, visit: OfficeVisit): string {
  const { common, money: words } = visit.texts;
  if (coverage === null) return common.notStated;
  const share = shareIn(visit, coverage);
  return coverageNotStated === 0 ? share : words.coverageOver(share, visit.formats.euros(coverageNotStated));
}

/** Returns whether the lines make the total that the source states, and else by how much they differ. */
function checkIn({ difference }: TotalCheck, { texts, formats }: OfficeVisit): string {
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
      {without.map(({ year, stated }) => (
        <Text>{words.withoutLines(year, visit.formats.euros(stated))}</Text>
      ))}
    </>
  );
}

/** Each year by kind with its total, beside the total that the source states itself (requirement BU-03). */
export function YearTable({ visit, found }: Shown) {
  const { money: words, plan, common } = visit.texts;
  const { euros } = visit.formats;
  const kinds = ["structural", "incidental", "notStated"] as const;
  const isChecked = found.checks.length > 0; // a source without totals has nothing to hold the lines against
  const checkOf = ({ year }: BudgetYear) => {
    const check = found.checks.find((one) => one.year === year);
    return check === undefined ? [common.notStated, ""] : [euros(check.stated), checkIn(check, visit)];
  };
  const cellsOf = (year: BudgetYear) => [
    String(year.year),
    ...kinds.map((kind) => euros(year.byKind[kind])),
    euros(year.total),
    ...(isChecked ? checkOf(year) : []),
    coverageIn(year, visit),
  ];
  return (
    <>
      <DataTable
        caption={plan.table(words.perYear)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "year", head: words.year, kind: "text" },
          ...kinds.map((kind) => ({ key: kind, head: words.kindName[kind], kind: "number" as const })),
          { key: "total", head: words.total, kind: "number" },
          ...(isChecked
            ? [
                { key: "stated", head: words.stated, kind: "number" as const },
                { key: "check", head: words.check, kind: "text" as const },
              ]
            : []),
          { key: "coverage", head: words.coverage, kind: "text" },
        ]}
        rows={found.years.map((year) => ({ cells: cellsOf(year) }))}
      />
      <CheckWords visit={visit} found={found} />
    </>
  );
}
