import type { Actor } from "../../domain/access/index.ts";
import { checkBenchmark, newProblems } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import type { BenchmarkValues } from "./addBenchmark.ts";
import { changePart, type Seen } from "./changePart.ts";
import { benchmarkKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Changes a benchmark: a new year of the same figure, a better source. */
export const changeBenchmark = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: BenchmarkValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeProgramme", event: "benchmark-changed" },
    kind: benchmarkKind,
    reason,
    next: (benchmark) => {
      const after = { ...benchmark, ...values };
      return unlessRefused(after, newProblems(checkBenchmark(benchmark), checkBenchmark(after)));
    },
  });
