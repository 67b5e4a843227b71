import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { DeclaredTable, FiguresInRelease } from "../../domain/workforce/index.ts";
import { findRelease, listReleasesInFull } from "../../storage/figures/releaseStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Whether a reader has a table on the pages: some are for who governs and the works council alone. */
const isFor = (actor: Actor, { readers }: DeclaredTable): boolean =>
  readers !== "management" || mayAct(actor, "readManagementFigures");

const forReader = (actor: Actor, release: FiguresInRelease): FiguresInRelease => ({
  ...release,
  tables: release.tables.filter(({ declared }) => isFor(actor, declared)),
  flows: release.flows && {
    ...release.flows,
    tables: release.flows.tables.filter(({ declared }) => isFor(actor, declared)),
  },
});

/** Returns the releases with the tables that are for this reader, the first first. */
export const releasesSeenBy = async (office: Office, actor: Actor): Promise<readonly FiguresInRelease[]> =>
  (await listReleasesInFull(office)).map((release) => forReader(actor, release));

/** Returns one release in the same way; undefined where there is none of that number. */
export async function releaseSeenBy(
  office: Office,
  actor: Actor,
  number: number,
): Promise<FiguresInRelease | undefined> {
  const found = await findRelease(office, number);
  return found && forReader(actor, found);
}
