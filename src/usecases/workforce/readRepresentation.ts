import { type Actor, mayAct } from "../../domain/access/index.ts";
import { unitsBegunBy, unitsOn } from "../../domain/organisation/index.ts";
import type { Benchmark } from "../../domain/programme/index.ts";
import { type Representation, representationOf } from "../../domain/workforce/index.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { listOutsideTables } from "../../storage/office/outsideTableStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
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
  readonly unitNames: ReadonlyMap<string, string>;
};

async function benchmarksIn(office: Office): Promise<readonly BenchmarkBeside[]> {
  const found: BenchmarkBeside[] = [];
  const running = (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null);
  for (const { key } of running)
    for (const benchmark of await benchmarkStore.list(office, key)) found.push({ programme: key, benchmark });
  return found;
}

/** Returns the same inside an act that has begun. */
export async function representationIn(
  office: Office,
  actor: Actor,
  municipality: string,
): Promise<RepresentationRead> {
  const benchmarks = await benchmarksIn(office);
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
  return { ...found, benchmarks, unitNames: new Map(units.map(({ id, name }) => [id, name])) };
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
