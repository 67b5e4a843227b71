import { sumOf } from "../../../domain/shared/money.ts";
import type { MoneyView } from "../../../usecases/programme/readMoney.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { mayStill, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: MoneyView };

/** Returns what a unit is called by its code; the code itself where only a plan names it. */
export const unitNameIn = ({ units }: Pick<MoneyView, "units">, code: string): string =>
  units.find((unit) => unit.code === code)?.name ?? code;

/** The money of each year over the units that pay it, with what is divided over none: together the totals of the years. */
export function UnitTable({ visit, found }: Shown) {
  const { money: words } = visit.texts;
  const { euros } = visit.formats;
  const { years, units, rest } = found.allocation;
  const totals = years.map((_, at) =>
    sumOf([rest[at] ?? 0, ...units.map(({ amounts }) => amounts[at] ?? 0)]),
  ); // one amount a year
  const rowOf = (name: string, amounts: readonly number[]) => [
    name,
    ...[...amounts, sumOf(amounts)].map((amount) => euros(amount)),
  ];
  return (
    <>
      <Text soft>{words.byUnitLead(euros(sumOf(rest)))}</Text>
      <DataTable
        caption={visit.texts.plan.table(words.byUnit)}
        captionHidden
        columns={[
          { key: "unit", head: words.unit, kind: "text" },
          ...years.map((year) => ({ key: String(year), head: String(year), kind: "number" as const })),
          { key: "samen", head: words.total, kind: "number" },
        ]}
        rows={[
          ...units.map(({ unit, amounts }) => ({ cells: rowOf(unitNameIn(found, unit), amounts) })),
          { cells: rowOf(words.notDivided, rest) },
          { total: true, cells: rowOf(words.total, totals) },
        ]}
      />
    </>
  );
}

/** What is invested extra in groups that are left behind: which group, how much, where and why. */
export function ExtraTable({ visit, found }: Shown) {
  const { money: words, plan } = visit.texts;
  const { programme, extra } = found;
  const may = mayStill(visit, programme, "changeMoney");
  const hrefOf = (line: string) => within(visit, programme, paths.changeBudgetLine, { line });
  return (
    <>
      <Text soft>{words.extraLead}</Text>
      <DataTable
        caption={plan.table(words.extraTitle)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "groep", head: words.group, kind: "text" },
          { key: "bedrag", head: words.amount, kind: "number" },
          { key: "jaar", head: words.year, kind: "text" },
          { key: "onderdeel", head: words.unit, kind: "text" },
          { key: "waarom", head: words.why, kind: "text" },
          { key: "waarvoor", head: words.purpose, kind: "text" },
        ]}
        rows={extra.map(({ key, group, amount, year, openEnded, units, reason, purpose }) => ({
          cells: [
            group,
            visit.formats.euros(amount),
            openEnded ? `${year}, ${words.everyYear}` : String(year),
            units.length === 0
              ? visit.texts.common.notStated
              : units.map((code) => unitNameIn(found, code)).join(", "),
            reason,
            may ? (
              <Link href={hrefOf(key)} apart>
                {purpose}
              </Link>
            ) : (
              purpose
            ),
          ],
        }))}
      />
    </>
  );
}
