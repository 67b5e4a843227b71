import type { Child } from "hono/jsx";
import type { RollUpLevel } from "../../../domain/programme/index.ts";
import type { PlannedUnit } from "../../../usecases/programme/readUnitPlans.ts";
import { StatusBar } from "../../charts/statusBar.tsx";
import { StatusKey } from "../../charts/statusKey.tsx";
import { DataTable, type TableRow } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { groupCounts, groupSeries, groupWords } from "./statusGroups.ts";

type LevelTableProps = {
  readonly visit: OfficeVisit;
  readonly id: string;
  readonly level: RollUpLevel;
  readonly units: readonly PlannedUnit[];
  /** What the row is called of actions that are in none of these units. */
  readonly apart: string;
  readonly href: (unit: PlannedUnit) => string;
};

type Line = Pick<RollUpLevel["whole"], "counts" | "overdue"> & {
  readonly name: string;
  readonly href?: string;
  readonly plans: string;
};

function linesOf({ visit, level, units, apart, href }: LevelTableProps): readonly Line[] {
  const { unitPlans: words } = visit.texts;
  const inOrder = units.flatMap((one) => {
    const row = level.rows.find(({ unit }) => unit === one.unit.id);
    return row ? [{ one, row }] : []; // stands at another level
  });
  const lines = inOrder.map(({ one, row }) => ({
    ...row,
    name: one.unit.name,
    href: href(one),
    plans: words.plansOf(row.withPlan, row.units),
  }));
  return level.apart.counts.total === 0 ? lines : [...lines, { ...level.apart, name: apart, plans: "" }];
}

function barOf({ name, counts }: Line, id: string, most: number, visit: OfficeVisit): Child {
  return (
    <StatusBar
      id={id}
      series={groupSeries(visit)}
      counts={groupCounts(counts)}
      most={most}
      title={name}
      desc={groupWords(counts, visit)}
    />
  );
}

function cellsOf(line: Line, picture: Child, visit: OfficeVisit): readonly Child[] {
  const { number } = visit.formats;
  return [
    line.href === undefined ? line.name : <Link href={line.href}>{line.name}</Link>,
    picture,
    ...Object.values(groupCounts(line.counts)).map(number),
    number(line.counts.total),
    number(line.overdue),
    line.plans,
  ];
}

/**
 * The units of one level with everything under each: a bar and its numbers, and the whole they make. The table is the
 * picture, so it is always open.
 */
export function LevelTable(props: LevelTableProps) {
  const { visit, id, level } = props;
  const { unitPlans: words, plan } = visit.texts;
  const lines = linesOf(props);
  const series = groupSeries(visit);
  const most = Math.max(0, ...lines.map(({ counts }) => counts.total));
  const sum = (part: "withPlan" | "units") => level.rows.reduce((total, row) => total + row[part], 0);
  const whole = { ...level.whole, name: words.total, plans: words.plansOf(sum("withPlan"), sum("units")) };
  const rows: readonly TableRow[] = [
    ...lines.map((line, at) => ({ cells: cellsOf(line, barOf(line, `${id}-${at}`, most, visit), visit) })),
    { cells: cellsOf(whole, "", visit), total: true },
  ];
  return (
    <>
      <StatusKey id={`${id}-0`} series={series} label={words.levelKey} />
      <DataTable
        caption={plan.table(words.levelCaption)}
        captionHidden
        columns={[
          { key: "onderdeel", head: words.unit, kind: "text" },
          { key: "balk", head: words.picture, kind: "picture" },
          ...series.map(({ key, word }) => ({ key, head: word, kind: "number" as const })),
          { key: "samen", head: words.total, kind: "number" },
          { key: "laat", head: words.overdue, kind: "number" },
          { key: "plannen", head: words.plans, kind: "number" },
        ]}
        rows={rows}
      />
    </>
  );
}
