import type { Actor } from "../../domain/access/index.ts";
import type { Benchmark, Programme, Target } from "../../domain/programme/index.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { consult, type House } from "../perform.ts";

/** The published figures of a programme, with the targets that can be held against them. */
export type BenchmarkList = {
  readonly programme: Programme;
  readonly benchmarks: readonly Benchmark[];
  readonly targets: readonly Target[];
};

/** Returns the benchmarks of a programme. */
export const readBenchmarks = (house: House, actor: Actor, key: string): Promise<BenchmarkList> =>
  consult(house, actor, "readProgramme", async (office) => ({
    programme: await getProgramme(office, key),
    benchmarks: await benchmarkStore.list(office, key),
    targets: await targetStore.list(office, key),
  }));
