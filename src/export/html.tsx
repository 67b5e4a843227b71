import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Bar, Block, Cell, Column, Paper, Squares, Table } from "./paper.ts";
import { paperStyle } from "./paperStyle.ts";
import { plainTexts } from "./plainText.ts";
import { squarePlaces, stripWidth } from "./squares.ts";

const BarPicture = ({ bar }: { bar: Bar }) => (
  <svg role="img" aria-label={bar.alt} viewBox="0 0 100 12" preserveAspectRatio="none">
    {bar.share > 0 && <rect class={bar.tone} x="0" y="0" width={String(bar.share * 100)} height="12" />}
  </svg>
);

function SquaresPicture({ squares }: { squares: Squares }) {
  const { places, height } = squarePlaces(squares);
  return (
    <svg class="strip" role="img" aria-label={squares.alt} viewBox={`0 0 ${stripWidth} ${height}`}>
      {places.map(({ shape, ...box }) => (
        <rect class={`square-${shape}`} {...box} />
      ))}
    </svg>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  if (typeof cell === "string") return <>{cell}</>;
  if ("words" in cell) return <span lang={cell.language}>{cell.words}</span>;
  return "share" in cell ? <BarPicture bar={cell} /> : <SquaresPicture squares={cell} />;
}

function classOf(column: Column | undefined): { class?: string } {
  if (column?.align === "right") return { class: "right" };
  return column?.width === 0 ? { class: "whole" } : {};
}

function Row({ row, columns, total }: { row: readonly Cell[]; columns: readonly Column[]; total: boolean }) {
  return (
    <tr {...(total ? { class: "total" } : {})}>
      {row.map((cell, at) =>
        at === 0 ? (
          <th scope="row" {...classOf(columns[at])}>
            <CellContent cell={cell} />
          </th>
        ) : (
          <td {...classOf(columns[at])}>
            <CellContent cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

/** A table in a region of its own, which scrolls on a narrow screen and can be reached by keyboard. */
const TableView = ({ table }: { table: Table }) => (
  <section class="region" tabindex={0} aria-label={table.caption}>
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th scope="col" {...classOf(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <Row row={row} columns={table.columns} total={table.hasTotal && at === table.rows.length - 1} />
        ))}
      </tbody>
    </table>
  </section>
);

/** What a person wrote: under a heading of its own, so that nobody takes it for what is generated. */
const NarrativeView = ({ title, written, paragraphs }: Block & { kind: "narrative" }) => (
  <div class="narrative">
    <h3>{title}</h3>
    <p class="note">{written}</p>
    {paragraphs.map((words) => (
      <p>
        <CellContent cell={words} />
      </p>
    ))}
  </div>
);

function BlockView({ block }: { block: Block }) {
  if (block.kind === "table") return <TableView table={block.table} />;
  if (block.kind === "narrative") return <NarrativeView {...block} />;
  if (block.kind === "redacted")
    return (
      <p>
        {block.pieces.map((piece) =>
          typeof piece === "string" ? piece : <strong class="struck">{piece.ground}</strong>,
        )}
      </p>
    );
  return block.kind === "note" ? <p class="note">{block.text}</p> : <p>{block.text}</p>;
}

const Contents = ({ title, sections }: { title: string; sections: Paper["sections"] }) => (
  <nav aria-labelledby="contents">
    <h2 id="contents">{title}</h2>
    <ol class="contents">
      {sections.map((section, at) => (
        <li>
          <a href={`#part-${at + 1}`}>{section.title}</a>
        </li>
      ))}
    </ol>
  </nav>
);

/** What a file carries beside its paper: in the head before anything else, before the text and behind it. */
export type Extra = { readonly head: Child; readonly before: Child; readonly behind: Child };

const PaperView = ({ paper, extra }: { paper: Paper; extra: Extra | null }) => (
  <html lang={paper.language}>
    <head>
      <meta charset="utf-8" />
      {extra?.head}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${paper.title} | ${paper.organisation}`}</title>
      <link rel="icon" href="data:," />
      <style>{raw(paperStyle(paper.accent))}</style>
    </head>
    <body>
      {extra?.before}
      <main>
        <p class="kind">{`${paper.organisation} · ${paper.kind}`}</p>
        <h1>{paper.title}</h1>
        <p class="lead">{paper.lead}</p>
        <ul class="stamp">
          {paper.stamp.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
        {paper.caveat !== null && <p class="caveat">{paper.caveat}</p>}
        {paper.contents !== null && <Contents title={paper.contents} sections={paper.sections} />}
        {paper.sections.map((section, at) => (
          <section aria-labelledby={`part-${at + 1}`}>
            <h2 id={`part-${at + 1}`}>{section.title}</h2>
            {section.blocks.map((block) => (
              <BlockView block={block} />
            ))}
          </section>
        ))}
      </main>
      {extra?.behind}
    </body>
  </html>
);

/** Returns a paper as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
export const writeHtml = (paper: Paper, extra: Extra | null = null): string =>
  `<!doctype html>\n${String(<PaperView paper={plainTexts(paper)} extra={extra} />)}\n`;
