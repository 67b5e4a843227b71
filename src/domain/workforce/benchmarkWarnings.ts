import { differences } from "./outsideSeries.ts";
import type { Classification, OutsidePopulation, OutsideRow, OutsideTable } from "./outsideTable.ts";

/** Of whom a target is, and by which classes: what a benchmark must share with it. */
export type ComparedWith = {
  readonly population: OutsidePopulation;
  readonly classification: Classification;
};

export type BenchmarkWarning = {
  readonly code: "W153" | "W154" | "W155";
  readonly target: string;
  readonly benchmark: string;
};

const populations: readonly (readonly [OutsidePopulation, RegExp])[] = [
  ["labourForce", /beroepsbevolking|arbeidsmarkt|labou?r force/i],
  ["staff", /medewerker|werknemer|personeel|organisatie|ambtena|leidinggevend|staff|employee|workforce/i],
  ["residents", /inwoner|bevolking|bewoner|stad\b|samenleving|resident|population|city/i],
];

/** Returns which population words mean, or undefined where they name none, or more than one: nothing is guessed. */
export function populationFrom(words: string): OutsidePopulation | undefined {
  const withoutLabourForce = words.replace(/beroepsbevolking/gi, "");
  const found = populations.filter(([population, pattern]) =>
    pattern.test(population === "residents" ? withoutLabourForce : words),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const isSameClass = (one: Classification, other: Classification): boolean =>
  one.name === other.name && one.version === other.version;
const words = ({ name, version }: Classification): string => `${name} (${version})`;

/**
 * Returns what a reader must know before a benchmark is held against what a target mirrors. W153: the target mirrors one population
 * and the benchmark tells of another, such as the labour force against all residents. W154: the classes are not those the target
 * was agreed in. Source: requirements RB-02 and RB-03.
 */
export function benchmarkWarnings(
  mirrored: ComparedWith,
  benchmark: ComparedWith,
): readonly BenchmarkWarning[] {
  return [
    ...(mirrored.population === benchmark.population
      ? []
      : [{ code: "W153", target: mirrored.population, benchmark: benchmark.population } as const]),
    ...(isSameClass(mirrored.classification, benchmark.classification)
      ? []
      : [
          {
            code: "W154",
            target: words(mirrored.classification),
            benchmark: words(benchmark.classification),
          } as const,
        ]),
  ];
}

/** A row of a published table, such as that of a municipality. */
export type PlacedRow = { readonly table: OutsideTable; readonly about: string };

/** A peer beside the own figures, with why it cannot be compared; without a warning the values may stand side by side. */
export type PeerRow = PlacedRow & {
  readonly row: OutsideRow | undefined;
  readonly warnings: readonly BenchmarkWarning[];
};

/**
 * Returns the figures of peers in the order given. W155: a peer is of the same day and counted in the same way; another one is
 * shown with what differs, and never drawn beside it. Source: requirement RB-04.
 */
export const peersBeside = (own: PlacedRow, peers: readonly PlacedRow[]): readonly PeerRow[] =>
  peers.map((peer) => {
    const changed = differences(own.table, peer.table);
    const differs = [
      ...changed,
      ...(own.table.referenceDate === peer.table.referenceDate ? [] : ["referenceDate"]),
    ];
    return {
      ...peer,
      row: peer.table.rows.find(({ about }) => about === peer.about),
      warnings: differs.map((what) => ({ code: "W155", target: what, benchmark: peer.about }) as const),
    };
  });
