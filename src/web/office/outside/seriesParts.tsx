import { dayFrom } from "../../../domain/shared/day.ts";
import type { OutsideLine } from "../../../domain/workforce/index.ts";
import type { OutsideSeriesPage } from "../../../usecases/workforce/readOutside.ts";
import { SmallSeries } from "../../charts/smallSeries.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Notice } from "../../components/notice.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { breakIn, valueIn } from "./outsideWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly page: OutsideSeriesPage };

/** A line of two values or more; one value is no line, and stands in the table alone. */
function Line({
  visit,
  line,
  id,
}: {
  readonly visit: OfficeVisit;
  readonly line: OutsideLine;
  readonly id: string;
}) {
  const { outside: words } = visit.texts;
  const { classification, category, unit, points } = line;
  const named = words.lineTitle(category, words.classOf(classification.name, classification.version));
  const marks = points.map(({ on, value }) => ({ day: on, value, label: valueIn(visit, unit, value) }));
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (marks.length < 2 || !first || !last) return null;
  return (
    <SmallSeries
      id={id}
      points={marks}
      words={{
        heading: named,
        title: named,
        desc: words.lineDesc(first.label, last.label),
        showTable: words.showTable,
      }}
      table={{
        caption: named,
        captionHidden: true,
        columns: [
          { key: "day", head: words.date, kind: "text" },
          { key: "value", head: category, kind: "number" },
        ],
        rows: marks.map(({ day, label }) => ({ cells: [visit.formats.day(dayFrom(day)), label] })),
      }}
    />
  );
}

const firstDay = ({ points }: OutsideLine): string => points[0]?.on ?? ""; // a line has points

/** The values of one row, with what broke the series between its lines. */
export function OverTime({ visit, page }: Shown) {
  const { lines, breaks } = page.drawn;
  const order = [...new Set(lines.map(({ category }) => category))];
  const before = (day: string, from: string | undefined, until: string | undefined): boolean =>
    (from === undefined || day >= from) && (until === undefined || day < until);
  const starts = [undefined, ...breaks.map(({ period }) => String(period))];
  return (
    <>
      {starts.map((from, at) => {
        const until = starts[at + 1];
        const found = breaks[at - 1];
        const own = lines.filter((line) => before(firstDay(line), from, until));
        return (
          <>
            {found && <Notice kind="note" text={breakIn(visit, found)} />}
            {own.map((line) => (
              <Line visit={visit} line={line} id={`lijn-${at}-${order.indexOf(line.category)}`} />
            ))}
          </>
        );
      })}
    </>
  );
}

/** The last table as it was published. */
export function LastTable({ visit, page }: Shown) {
  const table = page.tables.at(-1);
  const { outside: words, common } = visit.texts;
  if (table === undefined) return null;
  const hasSize = table.rows.some(({ size }) => size !== null);
  return (
    <DataTable
      caption={table.title}
      captionHidden
      narrow="columns"
      columns={[
        { key: "about", head: table.rowsBy ?? words.table, kind: "text" }, // a source need not name its rows
        ...(hasSize ? [{ key: "size", head: words.size, kind: "number" } as const] : []),
        ...table.categories.map(
          (category, at) => ({ key: `k${at}`, head: category, kind: "number" }) as const,
        ),
      ]}
      rows={table.rows.map(({ about, size, values }) => ({
        cells: [
          about,
          ...(hasSize ? [size === null ? common.notStated : visit.formats.number(size)] : []),
          ...values.map((value) => valueIn(visit, table.unit, value)),
        ],
      }))}
    />
  );
}
