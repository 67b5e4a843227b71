import type { Employment } from "../../domain/workforce/index.ts";

/**
 * Gives the rows of an extract over and over until there are `count`, as if many municipalities with the same units sent
 * theirs in one file: each time everybody has another number, three digits longer. One time is held at once.
 */
export function* repeatedExtract(
  rows: readonly Employment[],
  count: number,
): Generator<readonly Employment[]> {
  if (rows.length === 0) return;
  for (let time = 0, given = 0; given < count; time++, given += rows.length) {
    const before = String(time).padStart(3, "0");
    yield rows.slice(0, count - given).map((row) => ({ ...row, person: `${before}${row.person}` }));
  }
}
