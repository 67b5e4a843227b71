import { isStated } from "../shared/stated.ts";
import { type AgeClass, ageClasses } from "./age.ts";
import { ageCode } from "./characteristic.ts";
import { characteristicOf, type TableCharacteristic } from "./outsideColumns.ts";
import type { OutsideRow, OutsideTable } from "./outsideTable.ts";
import { plainHeader } from "./plainHeader.ts";

/** A share that somebody else published, 0..1, with the bounds between which its rounding leaves it. */
export type PublishedShare = {
  readonly table: OutsideTable;
  /** The row and the category that it stands in, in the words of the source. */
  readonly about: string;
  readonly category: string;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
};

const placeOf = (words: string): string => plainHeader(words).replace(/^gemeente /, "");

/** A table of one row is about that row; of more the one is meant that bears the name of the municipality. */
function rowFor({ rows }: OutsideTable, municipality: string): OutsideRow | undefined {
  if (rows.length === 1) return rows[0];
  return rows.find(({ about }) => placeOf(about) === placeOf(municipality));
}

function shareAt(table: OutsideTable, row: OutsideRow, place: number): PublishedShare | undefined {
  const [value, category] = [row.values[place], table.categories[place]];
  if (value === undefined || !isStated(value) || category === undefined) return undefined;
  const all = row.values.filter(isStated);
  const sum = all.reduce((total, one) => total + one, 0);
  const isWhole = table.dividesAll && all.length === row.values.length && sum > 0;
  if (table.unit === "count" && !isWhole) return undefined;
  const [of, half] = table.unit === "count" ? [sum, 0] : [100, 0.5 * 10 ** -table.decimals];
  return {
    table,
    about: row.about,
    category,
    share: value / of,
    lower: Math.max(0, (value - half) / of),
    upper: Math.min(1, (value + half) / of),
  };
}

const isBy = ({ categories }: OutsideTable, characteristic: TableCharacteristic): boolean =>
  categories.length > 1 && categories.every((one) => characteristicOf(plainHeader(one)) === characteristic);

/** The labour force is mirrored first: residents have children and pensioners among them. */
function lastTable(
  tables: readonly OutsideTable[],
  characteristic: TableCharacteristic,
): OutsideTable | undefined {
  const found = tables
    .filter((table) => isBy(table, characteristic))
    .toSorted((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
  const of = (population: OutsideTable["population"]) =>
    found.findLast((table) => table.population === population);
  return of("labourForce") ?? of("residents");
}

const woman = /^%? ?(vrouw(en)?|female|women|pop women)( %)?$/;

/**
 * Returns the share of women in the population that the organisation is held against: of the last table about the labour force, else of
 * the last one about residents. Undefined where no table tells it of this municipality; nothing is guessed. Source:
 * requirement RB-01.
 */
export function publishedWomen(
  tables: readonly OutsideTable[],
  municipality: string,
): PublishedShare | undefined {
  const table = lastTable(tables, "sex");
  const row = table && rowFor(table, municipality);
  if (table === undefined || row === undefined) return undefined;
  return shareAt(
    table,
    row,
    table.categories.findIndex((one) => woman.test(plainHeader(one))),
  );
}

/** The ages that a header names: `25 tot 35` and `25-34` are the same; whoever works is 15 at least. */
function isClass(header: string, { from, to }: AgeClass): boolean {
  const words = plainHeader(header);
  const [first, second] = (words.match(/\d{1,2}/g) ?? []).map(Number); // no figure is no age
  if (first === undefined) return false;
  if (to === null) return first === from;
  const until = second !== undefined && / tot \d/.test(words) ? second - 1 : second;
  return (first === from || (from === 0 && first === 15)) && until === to;
}

/**
 * Returns the share of each class of ages in that population, by the code of the class; classes that the source divides otherwise
 * are left out. Of the last class the source may leave out who is older than the labour force is counted. Source: requirement RB-01.
 */
export function publishedAges(
  tables: readonly OutsideTable[],
  municipality: string,
): ReadonlyMap<string, PublishedShare> {
  const table = lastTable(tables, "age");
  const row = table && rowFor(table, municipality);
  if (table === undefined || row === undefined) return new Map();
  const found = ageClasses.flatMap((one) => {
    const place = table.categories.findIndex((category) => isClass(category, one));
    const share = place < 0 ? undefined : shareAt(table, row, place);
    return share === undefined ? [] : [[ageCode(one), share] as const];
  });
  return new Map(found);
}
