import type { Actor } from "../../domain/access/index.ts";
import { unitsBegunBy } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type DatedTable,
  datedTables,
  type FigureRelease,
  type FiguresInRelease,
} from "../../domain/workforce/index.ts";
import { findRelease, listReleases } from "../../storage/figures/releaseStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns which releases of figures there are, the last first. */
export const readReleases = (house: House, actor: Actor): Promise<readonly FigureRelease[]> =>
  consult(house, actor, "readFigures", async (office) => (await listReleases(office)).toReversed());

/** Returns a release with its tables; not found where there is none of that number. */
export const readRelease = (house: House, actor: Actor, number: number): Promise<FiguresInRelease> =>
  consult(house, actor, "readFigures", async (office) => {
    const found = await findRelease(office, number);
    if (found === undefined) throw new NotFound();
    return found;
  });

/** The figures as they are read today; units by their identifier, with the name they have or had last. */
export type FiguresRead = {
  readonly last: FigureRelease | null;
  readonly tables: readonly DatedTable[];
  readonly unitNames: ReadonlyMap<string, string>;
};

/** Returns the figures of the last release; what it does not show stands with the day on which it was last shown. */
export const readFigures = (house: House, actor: Actor): Promise<FiguresRead> =>
  consult(house, actor, "readFigures", async (office) => {
    const releases: FiguresInRelease[] = [];
    for (const { number } of await listReleases(office)) {
      const found = await findRelease(office, number);
      if (found !== undefined) releases.push(found);
    }
    const units = unitsBegunBy(await unitRecord(office), office.today);
    return {
      last: releases.at(-1) ?? null, // nothing was released yet
      tables: datedTables(releases),
      unitNames: new Map(units.map(({ id, name }) => [id, name])),
    };
  });
