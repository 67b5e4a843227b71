import type { Child } from "hono/jsx";
import { DataTable } from "../components/dataTable.tsx";
import { Link } from "../components/link.tsx";
import { ChartFigureHead, type ChartWords } from "./chartFigure.tsx";
import { Picture } from "./picture.tsx";
import { type SquareCounts, squarePlaces, stripSize } from "./squares.ts";

export type SquaresRow = SquareCounts & {
  readonly word: string;
  /** "6 gebleven, 3 erbij, 0 eraf" */
  readonly desc: string;
  readonly href?: string;
};

export type StatusSquaresProps = {
  readonly id: string;
  readonly rows: readonly SquaresRow[];
  readonly words: Omit<ChartWords, "showTable"> & {
    readonly caption: string;
    readonly status: string;
    readonly picture: string;
    readonly previous: string;
    readonly added: string;
    readonly gone: string;
    readonly now: string;
    readonly total: string;
  };
};

function Strip({ id, row, most }: { readonly id: string; readonly row: SquaresRow; readonly most: number }) {
  const { places, height } = squarePlaces(row, most);
  return (
    <Picture
      id={id}
      width={stripSize.width}
      height={height}
      title={row.word}
      desc={row.desc}
      shape="eb-strip"
    >
      {places.map(({ shape, ...box }) => (
        <rect class={`eb-g-${shape}`} {...box} />
      ))}
    </Picture>
  );
}

const plus = (count: number) => (count === 0 ? "0" : `+ ${count}`);
const minus = (count: number) => (count === 0 ? "0" : `− ${count}`);

function cellsOf(name: Child, picture: Child, { kept, added, gone }: SquareCounts): readonly Child[] {
  return [name, picture, String(kept + gone), plus(added), minus(gone), <strong>{kept + added}</strong>];
}

const sum = (rows: readonly SquaresRow[], part: keyof SquareCounts) =>
  rows.reduce((total, row) => total + row[part], 0);

/**
 * Every action is a square: what was there plus what came minus what went is what is there, in every row and in the
 * total. The table is the picture, so it is always open.
 */
export function StatusSquares({ id, rows, words }: StatusSquaresProps) {
  const most = Math.max(0, ...rows.map(({ kept, added, gone }) => kept + added + gone));
  const total = { kept: sum(rows, "kept"), added: sum(rows, "added"), gone: sum(rows, "gone") };
  return (
    <figure class="eb-figure">
      <ChartFigureHead words={words} />
      <DataTable
        caption={words.caption}
        captionHidden
        columns={[
          { key: "status", head: words.status, kind: "text" },
          { key: "picture", head: words.picture, kind: "picture" },
          { key: "previous", head: words.previous, kind: "number" },
          { key: "added", head: words.added, kind: "number" },
          { key: "gone", head: words.gone, kind: "number" },
          { key: "now", head: words.now, kind: "number" },
        ]}
        rows={[
          ...rows.map((row, at) => ({
            cells: cellsOf(
              row.href ? <Link href={row.href}>{row.word}</Link> : row.word,
              <Strip id={`${id}-${at}`} row={row} most={most} />,
              row,
            ),
          })),
          { cells: cellsOf(words.total, "", total), total: true },
        ]}
        {...(words.source ? { source: words.source } : {})}
      />
    </figure>
  );
}
