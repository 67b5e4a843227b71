import type { Actor } from "../../domain/access/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type DatedTable,
  datedTables,
  type FigureRelease,
  type FiguresInRelease,
} from "../../domain/workforce/index.ts";
import { findRelease, listReleases } from "../../storage/figures/releaseStore.ts";
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

/** Returns the tables as they are read today: each figure of the last release, or with the day on which it was last shown. */
export const readFigures = (house: House, actor: Actor): Promise<readonly DatedTable[]> =>
  consult(house, actor, "readFigures", async (office) => {
    const releases: FiguresInRelease[] = [];
    for (const { number } of await listReleases(office)) {
      const found = await findRelease(office, number);
      if (found !== undefined) releases.push(found);
    }
    return datedTables(releases);
  });
