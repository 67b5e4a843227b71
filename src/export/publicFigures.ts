import type { DatedTable, PublicRelease, PublicTable } from "../domain/workforce/index.ts";
import { textsFor } from "../texts/index.ts";
import { writeCsv } from "./csv.ts";
import { figureCode } from "./groupWord.ts";
import { type ListTable, numberValue as number, wordsValue as words } from "./listTable.ts";

type Place = {
  readonly municipality: string;
  readonly release: Pick<PublicRelease, "number" | "referenceDate" | "threshold">;
};

/** A table as everybody reads it, each figure with its day. */
type Table = Pick<PublicTable, "declared" | "publishedAt" | "unitNames"> & Pick<DatedTable, "cells">;

const dutch = textsFor("nl");

const sourceOf = ({ municipality }: Place): string => dutch.publicFigures.administration(municipality);

const codesOf = ({ unitNames }: Table, codes: readonly string[]): readonly string[] =>
  codes.map((code) => figureCode(dutch, unitNames, code));

/** A public table as a list: a row a figure. Of a hidden one there is no number, and nothing that tells why. */
function listOf(place: Place, one: Table): ListTable {
  const { columns, standing } = dutch.publicFigures;
  const by = one.declared.crosses.map((name) => dutch.staffFigures.by[name]);
  const titles = [...by, columns.standing, columns.count, columns.date, columns.source];
  const source = sourceOf(place);
  return {
    name: one.declared.key,
    columns: titles.map((title) => ({ title, width: 20 })),
    rows: one.cells.map(({ codes, figure, referenceDate }) => [
      ...codesOf(one, codes).map(words),
      words(figure.kind === "shown" ? standing.shown : standing.hidden),
      number(figure.kind === "shown" ? figure.value : null),
      { kind: "day", day: referenceDate },
      words(source),
    ]),
  };
}

/** Returns a public table as CSV, in Dutch as open data are. */
export const writePublicTable = (place: Place, table: Table): string => writeCsv(listOf(place, table));

/** The format of public figures as data; a change of names or meaning gets a new number. */
const figuresFormat = "1.0";

/** Returns the public tables of a release as JSON: the same figures as on the page, with where they come from. */
export function writePublicRelease(place: Place, tables: readonly Table[]): string {
  const { publicFigures: said, representation, staffFigures } = dutch;
  const { number: release, referenceDate, threshold } = place.release;
  const content = {
    format: "evenbeeld-cijfers",
    formatVersion: figuresFormat,
    gemeente: place.municipality,
    vrijgave: release,
    peildatum: referenceDate,
    bron: sourceOf(place),
    geteld: representation.cardText.population,
    kleinsteGroep: threshold,
    uitleg: [said.whySmall(String(threshold)), said.whyOther, said.whyOne, said.data.dated],
    tabellen: tables.map((one) => ({
      sleutel: one.declared.key,
      kenmerken: one.declared.crosses.map((by) => staffFigures.by[by]),
      indeling: one.declared.crosses.map((by) => said.classification[by]),
      openbaarSinds: one.publishedAt.toISOString(),
      cijfers: one.cells.map(({ codes, figure, referenceDate: day }) => ({
        groep: codesOf(one, codes),
        stand: figure.kind === "shown" ? said.standing.shown : said.standing.hidden,
        aantal: figure.kind === "shown" ? figure.value : null,
        peildatum: day,
      })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
