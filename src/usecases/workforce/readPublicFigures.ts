import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type DatedTable,
  datedTables,
  type FigureBreak,
  figureBreaks,
  type PublicRelease,
  type PublicTable,
} from "../../domain/workforce/index.ts";
import { listPublishedFigures } from "../../storage/published/publishedFigureStore.ts";
import type { House } from "../perform.ts";
import { inPublic, type PublicPlace } from "../reporting/publicPlace.ts";

type Shown = Pick<PublicPlace, "municipality" | "mark">;

/** Returns the releases of which tables are public, the first first, with those; read once for as long as the same is public. */
export const readPublicFigures = (
  house: House,
  { municipality, mark }: Shown,
): Promise<readonly PublicRelease[]> =>
  house.memory.recall(`public figures ${municipality.id}`, mark, () =>
    inPublic(house, municipality, (transaction) => listPublishedFigures(transaction, municipality.id)),
  );

/** A public table as it is read: a figure that its release hides stands with the day on which it was last shown in public. */
export type PublicTableRead = Omit<PublicTable, "table"> & Pick<DatedTable, "cells">;

/** One release as everybody reads it, with what cannot be held beside the public release before. */
export type PublicReleaseRead = {
  readonly release: Omit<PublicRelease, "tables">;
  readonly tables: readonly PublicTableRead[];
  readonly breaks: readonly FigureBreak[];
};

/** Returns the public tables of one release, with figures of public releases before it where it hides them; a release without any is not found, as one that does not exist. */
export async function readPublicRelease(
  house: House,
  shown: Shown,
  number: number,
): Promise<PublicReleaseRead> {
  const all = await readPublicFigures(house, shown);
  const place = all.findIndex((one) => one.number === number);
  const found = all[place];
  if (found === undefined) throw new NotFound();
  const { tables, ...release } = found;
  const cells = new Map(datedTables(all.slice(0, place + 1)).map((one) => [one.declared.key, one.cells]));
  const breaks = figureBreaks(all).filter(({ to }) => to === release.referenceDate);
  return {
    release,
    tables: tables.map(({ table: _, ...one }) => ({ ...one, cells: cells.get(one.declared.key) ?? [] })), // each is in it
    breaks,
  };
}
