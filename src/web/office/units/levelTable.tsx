import type { Child } from "hono/jsx";
import type { RollUpLevel } from "../../../domain/programme/index.ts";
import type { PlannedUnit } from "../../../usecases/programme/readUnitPlans.ts";
import { StatusBar } from "../../charts/statusBar.tsx";
import { StatusKey } from "../../charts/statusKey.tsx";
import { DataTable } from "../../components/dataTable.tsx";
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

const nameOf = ({ name, href }: Line): Child => (href === undefined ? name : <Link href={href}>{name}</Link>);

function cellsOf(line: Line, picture: Child, { formats }: OfficeVisit): readonly Child[] {
  const { counts, overdue, plans } = line;
  const numbers = [counts.byStatus.done, counts.total, overdue].map(formats.number);
  return [nameOf(line), picture, ...numbers, plans];
}

/** The bars as numbers: every group of every row, and the sum. */
function BarNumbers({ visit, lines }: { readonly visit: OfficeVisit; readonly lines: readonly Line[] }) {
  const { unitPlans: words, plan } = visit.texts;
  return (
    <DataTable
      caption={plan.table(words.picture)}
      captionHidden
      columns={[
        { key: "onderdeel", head: words.unit, kind: "text" },
        ...groupSeries(visit).map(({ key, word }) => ({ key, head: word, kind: "number" as const })),
        { key: "samen", head: words.total, kind: "number" },
      ]}
      rows={lines.map(({ name, counts }, at) => ({
        cells: [name, ...[...Object.values(groupCounts(counts)), counts.total].map(visit.formats.number)],
        total: at === lines.length - 1,
      }))}
    />
  );
}

/** The units of one level with everything under each: a bar and its numbers, and the whole they make. */
export function LevelTable(props: LevelTableProps) {
  const { visit, id, level } = props;
  const { unitPlans: words, plan, common } = visit.texts;
  const lines = linesOf(props);
  const most = Math.max(0, ...lines.map(({ counts }) => counts.total));
  const sum = (part: "withPlan" | "units") => level.rows.reduce((total, row) => total + row[part], 0);
  const whole = { ...level.whole, name: words.total, plans: words.plansOf(sum("withPlan"), sum("units")) };
  return (
    <figure class="eb-figure">
      <StatusKey id={`${id}-0`} series={groupSeries(visit)} label={words.levelKey} />
      <DataTable
        caption={plan.table(words.levelCaption)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "onderdeel", head: words.unit, kind: "text" },
          { key: "balk", head: words.picture, kind: "picture" },
          { key: "gereed", head: words.done, kind: "number" },
          { key: "samen", head: words.actions, kind: "number" },
          { key: "laat", head: words.overdue, kind: "number" },
          { key: "plannen", head: words.plans, kind: "number" },
        ]}
        rows={[
          ...lines.map((line, at) => ({
            cells: cellsOf(line, barOf(line, `${id}-${at}`, most, visit), visit),
          })),
          { cells: cellsOf(whole, "", visit), total: true },
        ]}
      />
      <details>
        <summary>{common.showAsTable}</summary>
        <BarNumbers visit={visit} lines={[...lines, whole]} />
      </details>
    </figure>
  );
}
