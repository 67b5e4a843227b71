import type { Actor } from "../../domain/access/index.ts";
import { newProblems, type Target, type ValueSource } from "../../domain/programme/index.ts";
import {
  checkReads,
  type DeclaredTable,
  type OutsideTable,
  type ReadingGround,
  readingOf,
  type TargetReading,
} from "../../domain/workforce/index.ts";
import { listReleasesInFull } from "../../storage/figures/releaseStore.ts";
import { listOutsideTables } from "../../storage/office/outsideTableStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { standingTables } from "../workforce/readOutside.ts";
import { changePart, type Seen } from "./changePart.ts";
import { readerOf } from "./figuresRead.ts";
import { targetKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Returns everything that a target could read, and what of it is for this actor. */
async function wholeGround(office: Office, actor: Actor): Promise<ReadingGround> {
  return {
    releases: await listReleasesInFull(office),
    tables: standingTables(await listOutsideTables(office)),
    ...readerOf(actor),
  };
}

/** What a target can be bound to now: tables of the last release, and tables of others, that the actor may read. */
export type FiguresToRead = {
  readonly released: ReadingGround["releases"][number] | null;
  readonly outside: readonly OutsideTable[];
};

/** Returns what there is to choose from, of what this actor may read. */
export const readFiguresToRead = (house: House, actor: Actor): Promise<FiguresToRead> =>
  consult(house, actor, "changeProgramme", async (office) => {
    const { releases, tables, maySeeReleased, maySeeOutside } = await wholeGround(office, actor);
    const last = releases.at(-1);
    const isMine = ({ declared }: { readonly declared: DeclaredTable }): boolean => maySeeReleased(declared);
    return {
      released: last === undefined ? null : { ...last, tables: last.tables.filter(isMine) },
      outside: tables.filter(maySeeOutside),
    };
  });

/** Returns what a target would read, and what refuses it; nothing is kept. */
export const tryReading = (
  house: House,
  actor: Actor,
  {
    programme,
    key,
    reads,
  }: { readonly programme: string; readonly key: string; readonly reads: ValueSource },
) =>
  consult(house, actor, "changeProgramme", async (office) => {
    const target = { ...(await targetStore.get(office, programme, key)), reads };
    const ground = await wholeGround(office, actor);
    const problems = checkReads(target, ground);
    const reading: TargetReading | undefined = problems.length === 0 ? readingOf(target, ground) : undefined;
    return { problems, reading };
  });

/**
 * Binds a target to a released figure or to a value of a table of others, or lets people type its values again. Refused by
 * W162 to W164; the choice stands in the history of the target and in the log.
 */
export const bindTarget = (
  house: House,
  actor: Actor,
  { reads, reason, ...seen }: Seen & { readonly reads: ValueSource; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeProgramme", event: "target-bound" },
    kind: targetKind,
    reason,
    details: { reads: reads.kind },
    next: async (target, office) => {
      const after: Target = { ...target, reads };
      return unlessRefused(after, checkReads(after, await wholeGround(office, actor)));
    },
  });

/** Returns what a change of a target makes wrong with what it reads: a share is no count. */
export async function newReadProblems(office: Office, actor: Actor, before: Target, after: Target) {
  if (after.reads.kind === "typed") return [];
  const ground = await wholeGround(office, actor);
  return newProblems(checkReads(before, ground), checkReads(after, ground));
}
