import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";
import { HeadCell, type Sorting } from "./headCell.tsx";
import { tableRoles } from "./tableRoles.ts";

export type Column = {
  readonly key: string;
  readonly head: string;
  /** `number` stands right with equal digits; `status` and `picture` take a whole line on a phone. */
  readonly kind: "text" | "number" | "status" | "picture";
  /** Its content is short and is not broken over lines: a key, a day. */
  readonly whole?: boolean;
  readonly sortable?: boolean;
  /** Counts of which nought says nothing: on a phone a nought takes no room. */
  readonly quietZero?: boolean;
};
export type TableRow = {
  readonly id?: string;
  /** One cell a column; the first is the name of the row. */
  readonly cells: readonly Child[];
  readonly total?: boolean;
};
export type DataTableProps = {
  readonly caption: string;
  /** The heading above already says it: then the caption is for the ear only. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly sorting?: Sorting;
  /** On a phone: `columns` puts figures beside each other, `four` four of them or as many as there is room for, `lines` puts every cell on its own line. */
  readonly narrow?: "columns" | "four" | "lines";
  readonly source?: Child;
};

const cellShape = ({ kind, whole }: Column) =>
  classes(
    whole && "eb-whole",
    kind === "number" && "eb-right",
    kind === "picture" && "eb-picture",
    (kind === "status" || kind === "picture") && "eb-full",
  );

function BodyCell({ column, children }: { readonly column: Column; readonly children: Child }) {
  const label = column.kind === "text" || column.kind === "number" ? column.head : undefined;
  const quiet = column.quietZero === true && children === "0";
  const shape = classes("utrecht-table__cell", quiet && "eb-zero", cellShape(column) || undefined);
  return children === "" ? (
    <td class={shape} {...tableRoles.cell} />
  ) : (
    <td class={shape} {...tableRoles.cell} data-label={label}>
      {children}
    </td>
  );
}

function BodyRow({ columns, row }: { readonly columns: readonly Column[]; readonly row: TableRow }) {
  if (row.cells.length !== columns.length)
    throw new RangeError(`a row has one cell a column: ${columns.length}`);
  return (
    <tr class={classes("utrecht-table__row", row.total && "eb-total")} {...tableRoles.row} id={row.id}>
      {columns.map((column, at) =>
        at === 0 ? (
          <th
            class={classes("utrecht-table__header-cell", column.whole && "eb-whole")}
            scope="row"
            {...tableRoles.rowHead}
          >
            {row.cells[at]}
          </th>
        ) : (
          <BodyCell column={column}>{row.cells[at] ?? ""}</BodyCell>
        ),
      )}
    </tr>
  );
}

/** A name with one figure, and at most a picture of it: on a phone the figure stands behind the name. */
const isNameAndFigure = ([, ...others]: readonly Column[]): boolean => {
  const [only, ...more] = others.filter(({ kind }) => kind !== "picture");
  return only?.kind === "number" && more.length === 0;
};

function Table({ caption, captionHidden, columns, rows, sorting, narrow }: DataTableProps) {
  const stacked = classes(
    "utrecht-table utrecht-table--html-table eb-stack",
    narrow === "lines" && "eb-stack--lines",
    narrow === "four" && "eb-stack--four",
    isNameAndFigure(columns) && "eb-stack--figure",
  );
  return (
    <table class={stacked} {...tableRoles.table}>
      <caption class={classes("utrecht-table__caption", captionHidden && "eb-visually-hidden")}>
        {caption}
      </caption>
      <thead class="utrecht-table__header" {...tableRoles.group}>
        <tr class="utrecht-table__row" {...tableRoles.row}>
          {columns.map((column) => (
            <HeadCell column={column} shape={cellShape(column)} {...(sorting ? { sorting } : {})} />
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body" {...tableRoles.group}>
        {rows.map((row) => (
          <BodyRow columns={columns} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** The one table of the product: it scrolls in its own region, and stacks on a phone. */
export function DataTable(props: DataTableProps) {
  return (
    <>
      <section
        class="utrecht-table-container utrecht-table-container--overflow-inline"
        tabindex={0}
        aria-label={props.caption}
      >
        <Table {...props} />
      </section>
      {props.source && <p class="eb-source">{props.source}</p>}
    </>
  );
}
