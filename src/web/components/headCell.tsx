import { classes } from "./classes.ts";
import type { Column } from "./dataTable.tsx";
import { Link } from "./link.tsx";
import { tableRoles } from "./tableRoles.ts";
import { withQuery } from "./withQuery.ts";

export type Sorting = {
  /** The address of this list with its present search and filters. */
  readonly address: string;
  /** The key of the column the list is sorted by. */
  readonly by: string;
  readonly direction: "op" | "af";
};

/** Returns the address that sorts by a column; a second time turns the order, and the list starts at page 1 again. */
export function sortHref({ address, by, direction }: Sorting, key: string): string {
  const next = by === key && direction === "op" ? "af" : "op";
  return withQuery(address, { sorteer: key, richting: next, pagina: undefined });
}

function Arrow({ direction }: { readonly direction: "op" | "af" }) {
  return (
    <svg class="eb-sort" viewBox="0 0 8 8" aria-hidden="true">
      <path d={direction === "op" ? "M4 1 8 7H0Z" : "M4 7 0 1h8Z"} />
    </svg>
  );
}

type HeadCellProps = { readonly column: Column; readonly shape: string; readonly sorting?: Sorting };

/** The head of a column, with the link that sorts by it. */
export function HeadCell({ column, shape, sorting }: HeadCellProps) {
  const sorted = sorting?.by === column.key;
  const order = sorting?.direction === "af" ? "descending" : "ascending";
  return (
    <th
      class={classes("utrecht-table__header-cell", shape || undefined)}
      scope="col"
      {...tableRoles.columnHead}
      aria-sort={sorted ? order : undefined}
    >
      {sorting && column.sortable ? (
        <Link href={sortHref(sorting, column.key)}>
          {column.head}
          {sorted && <Arrow direction={sorting.direction} />}
        </Link>
      ) : (
        column.head
      )}
    </th>
  );
}
