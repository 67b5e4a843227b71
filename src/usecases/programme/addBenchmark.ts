import type { Actor } from "../../domain/access/index.ts";
import { type Benchmark, checkBenchmark } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import { addPart } from "./changePart.ts";
import { benchmarkKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

export type BenchmarkValues = Omit<Benchmark, "key" | "evidence" | "version">;

/** Adds a published figure of a population against which targets are held. */
export const addBenchmark = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: BenchmarkValues },
) =>
  addPart(house, actor, {
    act: { may: "changeProgramme", event: "benchmark-added" },
    kind: benchmarkKind,
    programme: input.programme,
    make: (key) => {
      const benchmark = { key, ...input.values, evidence: [], version: 1 };
      return unlessRefused(benchmark, checkBenchmark(benchmark));
    },
  });
