import type { Actor } from "../../domain/access/index.ts";
import { type PersonId, unitsBegunBy } from "../../domain/organisation/index.ts";
import { type SeenAuthor, seenAuthor } from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type DatedTable,
  datedTables,
  type FigureRelease,
  type FiguresInRelease,
} from "../../domain/workforce/index.ts";
import { listReleases } from "../../storage/figures/releaseStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { releaseSeenBy, releasesSeenBy } from "./seenReleases.ts";

/** Returns which releases of figures there are, the last first. */
export const readReleases = (house: House, actor: Actor): Promise<readonly FigureRelease[]> =>
  consult(house, actor, "readFigures", async (office) => (await listReleases(office)).toReversed());

/** Returns a release with its tables for this reader; not found where there is none of that number. */
export const readRelease = (house: House, actor: Actor, number: number): Promise<FiguresInRelease> =>
  consult(house, actor, "readFigures", async (office) => {
    const found = await releaseSeenBy(office, actor, number);
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
    const releases = await releasesSeenBy(office, actor);
    const units = unitsBegunBy(await unitRecord(office), office.today);
    return {
      last: releases.at(-1) ?? null, // nothing was released yet
      tables: datedTables(releases),
      unitNames: new Map(units.map(({ id, name }) => [id, name])),
    };
  });

/** What a release shows and hides, for whom, and who made it as the reader may know this one; null for a command on the server. */
export type ListedRelease = {
  readonly release: FiguresInRelease;
  readonly by: SeenAuthor | null;
  readonly shown: number;
  readonly hidden: number;
};

function listed(release: FiguresInRelease, by: SeenAuthor | null): ListedRelease {
  const figures = release.tables.flatMap(({ table }) => table.cells.map(({ figure }) => figure.kind));
  const hidden = figures.filter((kind) => kind === "hidden").length;
  return { release, by, shown: figures.length - hidden, hidden };
}

/** Returns what left, the last first: of the tables that are for this reader. */
export const readWhatLeft = (house: House, actor: Actor): Promise<readonly ListedRelease[]> =>
  consult(house, actor, "readFigures", async (office) => {
    const sight = await sightWithRoles(office, actor);
    const left = await releasesSeenBy(office, actor);
    return left.toReversed().map((one) => listed(one, one.by === null ? null : seenAuthor(sight, one.by)));
  });

/** A release with its figures as they are read on its own page: each of the day of the release. */
export type ReleaseRead = ListedRelease & { readonly figures: FiguresRead };

/** Returns one release as it left; not found where there is none of that number. */
export const readOneRelease = (house: House, actor: Actor, number: number): Promise<ReleaseRead> =>
  consult(house, actor, "readFigures", async (office) => {
    const found = await releaseSeenBy(office, actor, number);
    if (found === undefined) throw new NotFound();
    const sight = await sightWithRoles(office, actor);
    const units = unitsBegunBy(await unitRecord(office), office.today);
    return {
      ...listed(found, found.by === null ? null : seenAuthor(sight, found.by)),
      figures: {
        last: found,
        tables: datedTables([found]),
        unitNames: new Map(units.map(({ id, name }) => [id, name])),
      },
    };
  });

/** Returns people as who makes figures may know them: who asked for what. */
export const readAskers = (
  house: House,
  actor: Actor,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, SeenAuthor>> =>
  consult(house, actor, "makeFigures", async (office) => {
    const sight = await sightWithRoles(office, actor);
    return new Map(people.map((person) => [person, seenAuthor(sight, person)]));
  });
