import { mayAct } from "../../domain/access/index.ts";
import { unitsBegunBy } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { FiguresInRelease, PublicTable } from "../../domain/workforce/index.ts";
import { listFigurePublications } from "../../storage/figures/publicationStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { findPublicPlace } from "../reporting/publicPlace.ts";
import { readPublicFigures } from "../workforce/readPublicFigures.ts";
import { releasesSeenBy } from "../workforce/seenReleases.ts";
import { type Reader, readAsClient, type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** A released table as another system reads it; units by their identifier, with the name they have or had last. */
export type ClientTable = Pick<PublicTable, "declared" | "table"> & {
  /** Since when everybody may read it; null where it is not public. */
  readonly publicSince: Date | null;
  readonly unitNames: ReadonlyMap<string, string>;
};

/** A release with the tables that are for this client. */
export type ClientRelease = Pick<FiguresInRelease, "number" | "referenceDate" | "threshold"> & {
  readonly tables: readonly ClientTable[];
};

/** Who asks, and the word of the municipality in addresses. */
export type FiguresReader = Reader & { readonly slug: string };

/** What everybody may read, as it was called then. */
async function publicOnes({ house, slug }: FiguresReader): Promise<readonly ClientRelease[]> {
  const shown = await findPublicPlace(house, slug);
  if (shown === undefined) throw new NotFound();
  return (await readPublicFigures(house, shown)).map((release) => ({
    ...release,
    tables: release.tables.map(({ publishedAt, ...table }) => ({ ...table, publicSince: publishedAt })),
  }));
}

/** What the circle of readers of a client may read. */
const ownOnes = async (reader: FiguresReader): Promise<readonly ClientRelease[]> => {
  const { releases, publications, names } = await readAsClient(reader, "readFigures", async ({ office }) => ({
    releases: await releasesSeenBy(office, reader.actor),
    publications: await listFigurePublications(office),
    names: unitsBegunBy(await unitRecord(office), office.today).map(({ id, name }) => ({ id, name })),
  }));
  const since = new Map(publications.map(({ release, key, at }) => [`${release} ${key}`, at]));
  const unitNames = new Map(names.map(({ id, name }) => [String(id), name]));
  return releases.map(({ number, referenceDate, threshold, tables }) => ({
    number,
    referenceDate,
    threshold,
    tables: tables.map(({ declared, table }) => ({
      declared,
      table,
      publicSince: since.get(`${number} ${declared.key}`) ?? null, // it is not public
      unitNames,
    })),
  }));
};

const all = async (reader: FiguresReader): Promise<readonly ClientRelease[]> => {
  const found = await (mayAct(reader.actor, "readFigures") ? ownOnes(reader) : publicOnes(reader));
  return found.filter(({ tables }) => tables.length > 0).toReversed();
};

/**
 * Returns the releases of figures about staff, the last first, with the tables that are for this client: those that are public, and by
 * its rights those for everybody who works here and for the management. Requirement PL-02.
 */
export const readFigures = async (reader: FiguresReader, slice: Slice): Promise<Sliced<ClientRelease>> =>
  sliced(await all(reader), slice);

/** Returns one release in the same way; one without a table for this client is not found, as one that does not exist. */
export async function readRelease(reader: FiguresReader, number: number): Promise<ClientRelease> {
  const found = (await all(reader)).find((one) => one.number === number);
  if (found === undefined) throw new NotFound();
  return found;
}
