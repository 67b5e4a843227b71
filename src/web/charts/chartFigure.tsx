import type { Child } from "hono/jsx";
import { classes } from "../components/classes.ts";
import { DataTable, type DataTableProps } from "../components/dataTable.tsx";
import { Link } from "../components/link.tsx";

export type ChartWords = {
  /** The finding, as the heading of the picture; left out when the heading above says it. */
  readonly heading?: string;
  readonly href?: string;
  /** How to read it. */
  readonly text?: Child;
  /** Where the figures come from, and of which day. */
  readonly source?: Child;
  /** The words that open the table: "Toon als tabel". */
  readonly showTable: string;
};

type ChartFigureProps = {
  readonly words: ChartWords;
  /** Left out where the page shows it itself. */
  readonly table?: DataTableProps | undefined;
  readonly shape?: string;
  readonly children: Child;
};

function Heading({ heading, href }: Omit<ChartWords, "showTable">) {
  if (heading === undefined) return null;
  return (
    <h3 class="utrecht-heading-3 eb-figure__title">{href ? <Link href={href}>{heading}</Link> : heading}</h3>
  );
}

/** The finding, and how to read the picture. */
export function ChartFigureHead({ words }: { readonly words: Omit<ChartWords, "showTable"> }) {
  if (!words.heading && !words.text) return null;
  return (
    <figcaption>
      <Heading {...words} />
      {words.text && <p class="eb-figure__text">{words.text}</p>}
    </figcaption>
  );
}

/** A picture with its finding, its source and the same data as a table. */
export function ChartFigure({ words, table, shape, children }: ChartFigureProps) {
  return (
    <figure class={classes("eb-figure", shape)}>
      <ChartFigureHead words={words} />
      {children}
      {words.source && <p class="eb-source">{words.source}</p>}
      {table && (
        <details>
          <summary>{words.showTable}</summary>
          <DataTable {...table} />
        </details>
      )}
    </figure>
  );
}
