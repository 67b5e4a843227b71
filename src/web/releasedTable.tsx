import type { Child } from "hono/jsx";
import type { Day } from "../domain/shared/day.ts";
import type { DatedFigure, DatedTable } from "../domain/workforce/index.ts";
import { figureCode } from "../export/groupWord.ts";
import type { FiguresRead } from "../usecases/workforce/readReleases.ts";
import { DataTable } from "./components/dataTable.tsx";
import { Text } from "./components/text.tsx";
import type { Visit } from "./visit.ts";

/** What a table needs: the language, the names of units, and the day of its release. Everybody reads the same table. */
type Known = {
  readonly visit: Pick<Visit, "texts" | "formats">;
  readonly figures: Pick<FiguresRead, "unitNames"> & {
    readonly last: { readonly referenceDate: Day } | null;
  };
};

const wordOf = ({ visit, figures }: Known, code: string): string =>
  figureCode(visit.texts, figures.unitNames, code);

/** The earlier days of which a table has figures, the last first; each stands in it as a letter. */
const earlierDays = ({ figures }: Known, { cells }: DatedTable): readonly Day[] =>
  [...new Set(cells.flatMap(({ figure, referenceDate }) => (figure.kind === "shown" ? [referenceDate] : [])))]
    .filter((day) => day !== figures.last?.referenceDate)
    .toSorted()
    .toReversed();

const letterOf = (place: number): string => String.fromCharCode("a".charCodeAt(0) + place);

function figureWord(
  { visit }: Known,
  { figure, referenceDate }: DatedFigure,
  earlier: readonly Day[],
): Child {
  if (figure.kind !== "shown") return visit.texts.staffFigures.hidden;
  const value = visit.formats.number(figure.value);
  const place = earlier.indexOf(referenceDate);
  if (place < 0) return value;
  return (
    <>
      {value} <sup>{letterOf(place)}</sup>
    </>
  );
}

/** People who stand with a unit itself come straight after it. */
const afterTheirUnit = (codes: readonly string[]): readonly string[] => {
  const unitOf = (code: string): string => code.split("/")[0] ?? code; // what is split has a first part
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const place = (code: string): number => placeOf.get(unitOf(code)) ?? codes.length; // a unit of nobody is left out
  return codes.toSorted((one, other) => place(one) - place(other));
};

const isNobody = ({ figure }: DatedFigure): boolean => figure.kind === "shown" && figure.value === 0;

const wordsOf = ({ visit }: Known, { declared }: DatedTable): readonly string[] =>
  declared.crosses.map((one) => visit.texts.staffFigures.by[one]);

/** What a table counts, in words: the last characteristic stands across, those before it down. */
export const titleOf = (shown: Known, table: DatedTable): string => {
  const { staffFigures: words } = shown.visit.texts;
  return words.caption(wordsOf(shown, table).join(` ${words.and} `));
};

type CrossedTable = Known & {
  readonly table: DatedTable;
  /** What a figure says, where that is not the figure itself. */
  readonly saidOf?: (figure: DatedFigure) => string | undefined;
};

/** A declared table: its last characteristic across, those before it down. Rows and columns of nobody are left out. */
export function Crossed({ table, saidOf, ...shown }: CrossedTable) {
  const { staffFigures: words } = shown.visit.texts;
  const isAlone = table.declared.crosses.length === 1;
  const downOf = (codes: readonly string[]): readonly string[] => (isAlone ? codes : codes.slice(0, -1));
  const acrossOf = (codes: readonly string[]): readonly string[] => (isAlone ? [] : codes.slice(-1));
  const filled = table.cells.filter((cell) => !isNobody(cell));
  const named = (part: (codes: readonly string[]) => readonly string[]) => [
    ...new Map(filled.map(({ codes }) => [part(codes).join("\n"), part(codes)])).entries(),
  ];
  const byCodes = new Map(table.cells.map((cell) => [cell.codes.join("\n"), cell]));
  const columns = named(acrossOf).map(([, codes]) => codes);
  const rows = new Map(named(downOf));
  const earlier = earlierDays(shown, table);
  const wordIn = (codes: readonly string[]): string => codes.map((code) => wordOf(shown, code)).join(", ");
  return (
    <DataTable
      caption={words.table(titleOf(shown, table))}
      captionHidden
      narrow="lines"
      columns={[
        { key: "row", head: downOf(wordsOf(shown, table)).join(", "), kind: "text" },
        ...columns.map((codes) => ({
          key: codes.join(),
          head: isAlone ? words.people : wordIn(codes),
          kind: "number" as const,
        })),
      ]}
      rows={afterTheirUnit([...rows.keys()]).map((row, nth) => {
        const codes = row.split("\n");
        const cellIn = (across: readonly string[]) => byCodes.get([...codes, ...across].join("\n"));
        const figures = columns.map((across) => cellIn(across)).filter((cell) => cell !== undefined); // a table has every crossing
        return {
          total: nth === 0,
          cells: [
            wordIn(codes),
            ...figures.map((cell) => saidOf?.(cell) ?? figureWord(shown, cell, earlier)),
          ], // only the analyst's pages say something else
        };
      })}
    />
  );
}

/** What the letters in a table mean. */
export function EarlierDays({ table, ...shown }: Known & { readonly table: DatedTable }) {
  const { staffFigures: words } = shown.visit.texts;
  const earlier = earlierDays(shown, table);
  if (earlier.length === 0) return null;
  const told = earlier.map((day, place) => words.letter(letterOf(place), shown.visit.formats.day(day)));
  return (
    <Text small soft>
      {told.join(" ")}
    </Text>
  );
}
