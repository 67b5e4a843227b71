import { actionStatuses } from "../../../domain/programme/index.ts";
import type { Overview } from "../../../usecases/programme/readOverview.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { type Shown, sum } from "./overviewShown.ts";

/** How many actions each theme has, by status. */
export function ByTheme({ visit, overview }: Shown) {
  const { programme: words } = visit.texts;
  const { counts, themes } = overview;
  const used = actionStatuses.filter((status) => counts.some((count) => count.status === status));
  const unstated = counts.some((count) => count.status === null) ? [null] : [];
  const columns = [...used, ...unstated];
  const rowOf = (name: string, own: Overview["counts"]) => [
    name,
    ...columns.map((status) =>
      visit.formats.number(
        sum(
          own.filter((count) => count.status === status),
          (one) => one.count,
        ),
      ),
    ),
    visit.formats.number(sum(own, ({ count }) => count)),
  ];
  const lanes = [...themes.map(({ key, name }) => ({ key, name })), { key: null, name: words.withoutTheme }]
    .map(({ key, name }) => ({ name, own: counts.filter((count) => count.theme === key) }))
    .filter(({ own }) => own.length > 0);
  return (
    <DataTable
      caption={words.byThemeCaption}
      captionHidden
      columns={[
        { key: "theme", head: words.theme, kind: "text" },
        ...columns.map((status) => ({
          key: String(status),
          head: status === null ? words.statusNotStated : words.status[status],
          kind: "number" as const,
          quietZero: true,
        })),
        { key: "total", head: words.total, kind: "number" },
      ]}
      rows={[
        ...lanes.map(({ name, own }) => ({ cells: rowOf(name, own) })),
        { cells: rowOf(words.total, counts), total: true },
      ]}
    />
  );
}
