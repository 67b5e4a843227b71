import type { Benchmark } from "../programme/index.ts";
import { type BenchmarkWarning, benchmarkWarnings, populationFrom } from "./benchmarkWarnings.ts";
import type { OutsideTable } from "./outsideTable.ts";
import type { PublishedShare } from "./publishedShare.ts";

/** A warning, with the published figure or the benchmark of a programme that it is about. */
export type MirrorWarning = BenchmarkWarning & { readonly about: string };

/** The table of the same series before this one. */
const beforeIn = (tables: readonly OutsideTable[], { series, referenceDate }: OutsideTable) =>
  tables
    .filter((one) => one.series === series && one.referenceDate < referenceDate)
    .toSorted((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1))
    .at(-1);

function ofPublished({ table }: PublishedShare, tables: readonly OutsideTable[]): readonly MirrorWarning[] {
  const mirrored = { population: "labourForce", classification: table.classification } as const;
  const before = beforeIn(tables, table);
  const changed = before === undefined ? [] : benchmarkWarnings(before, table);
  return [...benchmarkWarnings(mirrored, table), ...changed.filter(({ code }) => code === "W154")].map(
    (warning) => ({ ...warning, about: table.title }),
  );
}

/** What a target mirrors is told by the words of its benchmark; words that name no one population are not guessed at. */
function ofBenchmark({ label, population }: Benchmark, { table }: PublishedShare): readonly MirrorWarning[] {
  const meant = populationFrom(population);
  if (meant === undefined) return [];
  return benchmarkWarnings({ population: meant, classification: table.classification }, table).map(
    (warning) => ({ ...warning, about: label }),
  );
}

/**
 * Returns what a reader must know before the organisation is held against published figures. W153 for a figure of others than the
 * labour force, and for each benchmark of a programme that is about others than the figure used here; W154 where the
 * classes of a series changed since its table before. Source: requirements RB-02 and RB-03.
 */
export function mirrorWarnings(
  used: readonly PublishedShare[],
  tables: readonly OutsideTable[],
  benchmarks: readonly Benchmark[],
): readonly MirrorWarning[] {
  const one = used.filter(
    ({ table }, at) => used.findIndex((other) => other.table.series === table.series) === at,
  );
  const [first] = one;
  return [
    ...one.flatMap((published) => ofPublished(published, tables)),
    ...(first === undefined ? [] : benchmarks.flatMap((benchmark) => ofBenchmark(benchmark, first))),
  ];
}
