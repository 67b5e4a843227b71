import type { Cell, Paper, Table } from "../../export/paper.ts";
import { type Column, DataTable } from "./dataTable.tsx";
import { Section } from "./section.tsx";
import { Text } from "./text.tsx";

/** A cell of a paper: words, words in another language, or a bar that says its share in words. */
function CellContent({ cell }: { readonly cell: Cell }) {
  if (typeof cell === "string") return <>{cell}</>;
  if ("words" in cell) return <span lang={cell.language}>{cell.words}</span>;
  return (
    <svg class="eb-bullet" role="img" aria-label={cell.alt} viewBox="0 0 100 12" preserveAspectRatio="none">
      {cell.share > 0 && (
        <rect
          class={cell.tone === "known" ? "eb-g-done" : "eb-g-todo"}
          x="0"
          y="0"
          width={String(cell.share * 100)}
          height="12"
        />
      )}
    </svg>
  );
}

const isBar = (cell: Cell | undefined) => typeof cell === "object" && "share" in cell;

const kindOf = (table: Table, at: number): Column["kind"] => {
  if (table.rows.some((row) => isBar(row[at]))) return "picture";
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
                columns={block.table.columns.map(({ title }, at) => ({
                  key: `k${at}`,
                  head: title,
                  kind: kindOf(block.table, at),
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
