import type { Sheet, SheetCell } from "../../domain/shared/sheet.ts";
import { originClasses } from "../content/workforce/origins.ts";
import type { OriginRow, OriginTable } from "./originTable.ts";

const text = (words: string): SheetCell => ({ kind: "text", text: words });
const count = (value: number): SheetCell => ({ kind: "number", value });

function tab(name: string, about: string, rows: readonly OriginRow[]): Sheet {
  const header = [about, "Aantal banen", ...originClasses].map(text);
  const cells = rows.map(({ about: whom, jobs, netherlands, europe, outsideEurope }) => [
    text(whom),
    ...[jobs, netherlands, europe, outsideEurope].map(count),
  ]);
  return {
    name,
    rows: [header, ...cells].map((row, at) => ({ number: at + 1, cells: row })),
    otherSheets: [],
  };
}

/** Returns a table of origin as a Barometer comes: a tab for the whole, for its parts and for the grades; percentages. */
export const barometerSheets = ({ whole, clusters, grades }: OriginTable): readonly Sheet[] =>
  [
    tab("Totaal", "Organisatie", [whole]),
    tab("Organisatieonderdeel", "Onderdeel", clusters),
    tab("Schaal", "Schaal", grades),
  ].filter(({ rows }) => rows.length > 1);
