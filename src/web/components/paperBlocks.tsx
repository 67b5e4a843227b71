import type { Bar, Cell, Paper, Squares, Table } from "../../export/paper.ts";
import { squarePlaces, stripWidth } from "../../export/squares.ts";
import { type Column, DataTable } from "./dataTable.tsx";
import { Section } from "./section.tsx";
import { Text } from "./text.tsx";

function BarPicture({ bar }: { readonly bar: Bar }) {
  return (
    <svg class="eb-bullet" role="img" aria-label={bar.alt} viewBox="0 0 100 12" preserveAspectRatio="none">
      {bar.share > 0 && (
        <rect
          class={bar.tone === "known" ? "eb-g-done" : "eb-g-todo"}
          x="0"
          y="0"
          width={String(bar.share * 100)}
          height="12"
        />
      )}
    </svg>
  );
}

function SquaresPicture({ squares }: { readonly squares: Squares }) {
  const { places, height } = squarePlaces(squares);
  return (
    <svg class="eb-strip" role="img" aria-label={squares.alt} viewBox={`0 0 ${stripWidth} ${height}`}>
      {places.map(({ shape, ...box }) => (
        <rect class={`eb-g-${shape}`} {...box} />
      ))}
    </svg>
  );
}

/** A cell of a paper: words, words in another language, or a picture that says the same in words. */
function CellContent({ cell }: { readonly cell: Cell }) {
  if (typeof cell === "string") return <>{cell}</>;
  if ("words" in cell) return <span lang={cell.language}>{cell.words}</span>;
  return "share" in cell ? <BarPicture bar={cell} /> : <SquaresPicture squares={cell} />;
}

const isPicture = (cell: Cell | undefined) => typeof cell === "object" && "alt" in cell;

/** Words beside each other on a phone would break in every line; figures fit. */
const hasWords = (table: Table) => table.columns.some((_, at) => at > 0 && kindOf(table, at) === "text");

const kindOf = (table: Table, at: number): Column["kind"] => {
  if (table.rows.some((row) => isPicture(row[at]))) return "picture";
  return table.columns[at]?.align === "right" ? "number" : "text";
};

/** The sections of a paper with the components of a page, so that page, PDF and file say the same. */
export function PaperBlocks({ sections }: Pick<Paper, "sections">) {
  return (
    <>
      {sections.map((section, number) => (
        <Section id={`deel-${number + 1}`} title={section.title} width="wide">
          {section.blocks.map((block) =>
            block.kind === "table" ? (
              <DataTable
                caption={block.table.caption}
                narrow={hasWords(block.table) ? "lines" : "columns"}
                columns={block.table.columns.map(({ title, width }, at) => ({
                  key: `k${at}`,
                  head: title,
                  kind: kindOf(block.table, at),
                  whole: width === 0,
                }))}
                rows={block.table.rows.map((row, at) => ({
                  cells: row.map((cell) => <CellContent cell={cell} />),
                  ...(block.table.hasTotal && at === block.table.rows.length - 1 ? { total: true } : {}),
                }))}
              />
            ) : (
              <Text {...(block.kind === "note" ? { small: true, soft: true } : {})}>{block.text}</Text>
            ),
          )}
        </Section>
      ))}
    </>
  );
}
