import { type Actor, mayAct } from "../../domain/access/index.ts";
import { unitsBegunBy, unitsOn } from "../../domain/organisation/index.ts";
import type { Benchmark } from "../../domain/programme/index.ts";
import {
  type MirrorTarget,
  mirrorTargets,
  type Representation,
  representationOf,
} from "../../domain/workforce/index.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { listOutsideTables } from "../../storage/office/outsideTableStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { standingTables } from "./readOutside.ts";
import { releasesSeenBy } from "./seenReleases.ts";

/** A published figure against which targets of a programme are held. */
export type BenchmarkBeside = { readonly programme: string; readonly benchmark: Benchmark };

/** How the organisation mirrors its city; units by their identifier, with the name they have or had last. */
export type RepresentationRead = Representation & {
  readonly benchmarks: readonly BenchmarkBeside[];
  /** The targets of running programmes that read a share of staff. */
  readonly targets: readonly MirrorTarget[];
  readonly unitNames: ReadonlyMap<string, string>;
};

/** What running programmes say of the share of groups: what they aim at, and what they are held against. */
async function saidIn(office: Office): Promise<Pick<RepresentationRead, "benchmarks" | "targets">> {
  const benchmarks: BenchmarkBeside[] = [];
  const targets: MirrorTarget[] = [];
  const running = (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null);
  for (const { key } of running) {
    for (const benchmark of await benchmarkStore.list(office, key))
      benchmarks.push({ programme: key, benchmark });
    targets.push(...mirrorTargets(key, await targetStore.list(office, key)));
  }
  return { benchmarks, targets };
}

/** Returns the same inside an act that has begun. */
export async function representationIn(
  office: Office,
  actor: Actor,
  municipality: string,
): Promise<RepresentationRead> {
  const { benchmarks, targets } = await saidIn(office);
  const record = await unitRecord(office);
  const tables = standingTables(await listOutsideTables(office));
  const seen = mayAct(actor, "readOutside")
    ? tables
    : tables.filter(({ population }) => population !== "staff");
  const found = representationOf({
    releases: await releasesSeenBy(office, actor),
    tables: seen,
    benchmarks: benchmarks.map(({ benchmark }) => benchmark),
    municipality,
    unitsOn: (day) => unitsOn(record, day),
  });
  const units = unitsBegunBy(record, office.today);
  return { ...found, benchmarks, targets, unitNames: new Map(units.map(({ id, name }) => [id, name])) };
}

/**
 * Returns how the organisation mirrors its city, from released figures and published ones. Published tables about staff are for
 * who may read figures from outside. Requirements WM-01, WM-04, WM-09, RB-02 and RB-03.
 */
export const readRepresentation = (
  house: House,
  actor: Actor,
  municipality: string,
): Promise<RepresentationRead> =>
  consult(house, actor, "readFigures", (office) => representationIn(office, actor, municipality));
