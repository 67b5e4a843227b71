import type { Bar, Block, Cell, Paper, Squares, Table } from "../../export/paper.ts";
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

/** What a person wrote: under a heading of its own, so that nobody takes it for what is generated. */
const NarrativeView = ({ title, written, paragraphs }: Block & { readonly kind: "narrative" }) => (
  <div class="eb-narrative">
    <h3 class="utrecht-heading-3">{title}</h3>
    <Text small soft>
      {written}
    </Text>
    {paragraphs.map((words) => (
      <Text>
        <CellContent cell={words} />
      </Text>
    ))}
  </div>
);

const TableView = ({ table }: { readonly table: Table }) => (
  <DataTable
    caption={table.caption}
    narrow={hasWords(table) ? "lines" : "columns"}
    columns={table.columns.map(({ title, width }, at) => ({
      key: `k${at}`,
      head: title,
      kind: kindOf(table, at),
      whole: width === 0,
    }))}
    rows={table.rows.map((row, at) => ({
      cells: row.map((cell) => <CellContent cell={cell} />),
      ...(table.hasTotal && at === table.rows.length - 1 ? { total: true } : {}),
    }))}
  />
);

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "narrative":
      return <NarrativeView {...block} />;
    case "table":
      return <TableView table={block.table} />;
    case "redacted":
      return (
        <Text>
          {block.pieces.map((piece) =>
            typeof piece === "string" ? piece : <strong class="eb-struck">{piece.ground}</strong>,
          )}
        </Text>
      );
    default:
      return <Text {...(block.kind === "note" ? { small: true, soft: true } : {})}>{block.text}</Text>;
  }
}

/** The sections of a paper with the components of a page, so that page, PDF and file say the same. */
export function PaperBlocks({ sections }: Pick<Paper, "sections">) {
  return (
    <>
      {sections.map((section, number) => (
        <Section id={`deel-${number + 1}`} title={section.title} width="wide">
          {section.blocks.map((block) => (
            <BlockView block={block} />
          ))}
        </Section>
      ))}
    </>
  );
}
