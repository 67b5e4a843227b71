import fc from "fast-check";
import {
  type CodeSuccession,
  cubeOf,
  type Dimension,
  type LinkedTable,
} from "../../src/domain/disclosure/index.ts";
import { flat } from "./aCountTable.ts";

/** Women and men. */
type People = readonly [women: number, men: number];

/** A unit on a day, in a cluster. */
export type UnitOnDay = { readonly code: string; readonly cluster: string; readonly people: People };

/** The units of two days, between which nobody came or left, and which went on as which. */
export type Reorganisation = {
  readonly before: readonly UnitOnDay[];
  readonly after: readonly UnitOnDay[];
  readonly successions: readonly CodeSuccession[];
};

const genders = ["women", "men"] as const;

/** The units of a day by gender, with their clusters, as one table. */
export function tableOn(units: readonly UnitOnDay[]): LinkedTable {
  const byCluster = Map.groupBy(units, ({ cluster }) => cluster);
  const dimension: Dimension = {
    name: "unit",
    codes: ["all units", ...byCluster.keys(), ...units.map(({ code }) => code)],
    equations: [
      { total: "all units", parts: [...byCluster.keys()] },
      ...[...byCluster].map(([total, some]) => ({ total, parts: some.map(({ code }) => code) })),
    ],
  };
  const atoms = units.flatMap(({ code, people }) =>
    genders.map((gender, at) => ({ codes: [code, gender], count: people[at] ?? 0 })),
  );
  return {
    name: "unit-gender",
    cube: cubeOf([dimension, flat("people", genders)], atoms),
    dimensions: [
      { name: "unit", total: "all units" },
      { name: "people", total: "all people" },
    ],
    isShown: true,
  };
}

const together = (one: People, other: People): People => [one[0] + other[0], one[1] + other[1]];

/** Units of which each stays, goes to another cluster, is merged with another or is split. */
export const aReorganisation = (groups: number, most: number): fc.Arbitrary<Reorganisation> => {
  const people = fc.tuple(fc.nat({ max: most }), fc.nat({ max: most }));
  const cluster = fc.constantFrom("cluster 1", "cluster 2");
  const group = fc.record({
    kind: fc.constantFrom("same", "merge", "split"),
    people: fc.tuple(people, people),
    clusters: fc.tuple(cluster, cluster),
  });
  return fc
    .array(group, { minLength: groups, maxLength: groups })
    .map((all) => {
      const found: { before: UnitOnDay[]; after: UnitOnDay[]; successions: CodeSuccession[] } = {
        before: [],
        after: [],
        successions: [],
      };
      for (const [
        nth,
        {
          kind,
          people: [one, other],
          clusters: [first, second],
        },
      ] of all.entries()) {
        const code = `unit ${nth + 1}`;
        const [whole, parts] = [[code], [`${code}a`, `${code}b`]];
        const wholeIn = (of: string) => [{ code, cluster: of, people: together(one, other) }];
        const partsIn = (of: string) => [
          { code: `${code}a`, cluster: of, people: one },
          { code: `${code}b`, cluster: of, people: other },
        ];
        found.before.push(...(kind === "merge" ? partsIn(first) : wholeIn(first)));
        found.after.push(...(kind === "split" ? partsIn(second) : wholeIn(second)));
        if (kind === "merge") found.successions.push({ characteristic: "unit", before: parts, after: whole });
        if (kind === "split") found.successions.push({ characteristic: "unit", before: whole, after: parts });
      }
      return found;
    })
    .filter(({ before }) => before.reduce((sum, unit) => sum + unit.people[0] + unit.people[1], 0) >= 5);
};
