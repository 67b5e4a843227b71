import type { Actor } from "../../domain/access/index.ts";
import { consentFor } from "../../domain/governance/index.ts";
import { type Unit, unitsOn } from "../../domain/organisation/index.ts";
import { type SeenAuthor, seenAuthor } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  checkPublishing,
  type FigurePublication,
  type FiguresInRelease,
  tablesToPublish,
} from "../../domain/workforce/index.ts";
import { lastChosen } from "../../storage/figures/declaredTablesStore.ts";
import { addFigurePublications, listFigurePublications } from "../../storage/figures/publicationStore.ts";
import { findRelease, lockReleases } from "../../storage/figures/releaseStore.ts";
import { listConsents } from "../../storage/office/consentStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House, perform } from "../perform.ts";

/** A release with the tables of it that somebody can make public now. */
export type Publishable = { readonly release: FiguresInRelease; readonly tables: FiguresInRelease["tables"] };

async function publishableIn(office: Office, number: number): Promise<Publishable> {
  const release = await findRelease(office, number);
  if (release === undefined) throw new NotFound();
  const { tables } = await lastChosen(office);
  const before = await listFigurePublications(office);
  return { release, tables: tablesToPublish(release, tables, before) };
}

/** Returns what the units in a table were called: the names that go along with it, and no others. */
function namesIn(
  { table }: Publishable["tables"][number],
  units: readonly Pick<Unit, "id" | "name">[],
): ReadonlyMap<string, string> {
  const counted = new Set(table.cells.flatMap(({ codes }) => codes.map((code) => code.split("/")[0])));
  return new Map(units.filter(({ id }) => counted.has(id)).map(({ id, name }) => [id, name]));
}

const act = { may: "publishFigures", role: "evenbeeld_figures" } as const;

/** Returns what of a release can be made public now; not found where there is no such release. */
export const readPublishable = (house: House, actor: Actor, number: number): Promise<Publishable> =>
  consult(house, actor, act, (office) => publishableIn(office, number));

/** That a table is public, with who decided it as the reader may know this one; null for a command on the server. */
export type PublicationRead = Omit<FigurePublication, "by"> & { readonly by: SeenAuthor | null };

/** Returns what of a release is public, since when and by which decision. */
export const readFigurePublications = (
  house: House,
  actor: Actor,
  number: number,
): Promise<readonly PublicationRead[]> =>
  consult(house, actor, "readFigures", async (office) => {
    const sight = await sightWithRoles(office, actor);
    const made = (await listFigurePublications(office)).filter(({ release }) => release === number);
    return made.map((one) => ({ ...one, by: one.by === null ? null : seenAuthor(sight, one.by) }));
  });

/**
 * Makes the tables of a release public that are chosen for everybody; they stay so. All tables passed one protection together, so
 * that nothing is counted or hidden anew. Refuses as `checkPublishing` does, and W120 where no consent stands today: showing figures
 * to everybody is processing too. Requirements PL-02 and PW-01.
 */
export const publishFigures = (
  house: House,
  actor: Actor,
  asked: {
    readonly release: number;
    /** The keys of the tables that become public. */
    readonly keys: readonly string[];
    readonly decision: string | null;
  },
): Promise<Result<readonly string[], "W120" | "W124" | "W193" | "W195">> =>
  perform<readonly string[], "W120" | "W124" | "W193" | "W195">(
    house,
    actor,
    { ...act, event: "figures-published" },
    async (office) => {
      await lockReleases(office);
      const consent = consentFor("workforceData", await listConsents(office), {
        today: office.today,
        by: null, // the rows stay where they are: who recorded the consent may decide this too
      });
      if (!consent.ok) return consent;
      const { release, tables: possible } = await publishableIn(office, asked.release);
      const tables = possible.filter(({ declared }) => asked.keys.includes(declared.key));
      const fits = checkPublishing(tables, asked.decision);
      if (!fits.ok) return fits;
      const units = unitsOn(await unitRecord(office), release.referenceDate);
      const keys = tables.map(({ declared }) => declared.key);
      await addFigurePublications(
        office,
        tables.map((one) => ({
          release: release.number,
          key: one.declared.key,
          decision: fits.value,
          unitNames: namesIn(one, units),
        })),
      );
      return ok({
        value: keys,
        trace: { subject: `cijfers/vrijgaven/${release.number}`, details: { tables: keys } },
      });
    },
  );
