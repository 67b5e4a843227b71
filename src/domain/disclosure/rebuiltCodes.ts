import { itemAt } from "../shared/place.ts";
import type { Equation } from "./cube.ts";
import type { CodeSuccession } from "./ledgerLinks.ts";
import { type Trait, traitsOf } from "./peopleName.ts";

/** The names of the people in the cells of a day, by their places, and how the cells add up. */
export type NamedDay = { readonly names: readonly string[]; readonly equations: readonly Equation[] };

const nameOf = ([characteristic, code]: Trait): string => JSON.stringify([characteristic, code]);

/** What the people of a part have that those of its total have not, or not so finely. */
function finer(total: readonly Trait[], part: readonly Trait[]): Trait | undefined {
  const codes = new Map(total);
  return part.find(([characteristic, code]) => codes.get(characteristic) !== code);
}

/** The codes under each code of a day: the clusters with their departments. */
function codesUnder({ names, equations }: NamedDay): ReadonlyMap<string, ReadonlySet<string>> {
  const under = new Map<string, Set<string>>();
  const add = (above: Trait, below: Trait): void => {
    const found = under.get(nameOf(above)) ?? new Set(); // none under it yet
    under.set(nameOf(above), found.add(nameOf(below)));
  };
  for (const { total, parts } of equations) {
    const above = traitsOf(itemAt(names, total));
    for (const part of parts) {
      const below = finer(above, traitsOf(itemAt(names, part)));
      const same = above.find(([characteristic]) => characteristic === below?.[0]);
      if (below !== undefined && same !== undefined) add(same, below);
    }
  }
  return under;
}

/** The finest codes of a day under each code that has others under it. */
function finestUnder(day: NamedDay): {
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  readonly all: ReadonlySet<string>;
} {
  const under = codesUnder(day);
  const finest = (code: string): readonly string[] => {
    const below = under.get(code);
    return below === undefined ? [code] : [...below].flatMap(finest);
  };
  const all = new Set(
    day.names.flatMap((people) => traitsOf(people).map(nameOf)).filter((code) => !under.has(code)),
  );
  return { of: new Map([...under.keys()].map((code) => [code, new Set(finest(code))])), all };
}

/**
 * Returns which codes of a day have other people under them on a later day, because units under them went elsewhere or came:
 * what changed in them says nothing of who came and left. Given as characteristic and code. What began or ended counts for
 * nothing: it had nobody before, or has nobody now.
 */
export function rebuiltCodes(
  one: NamedDay,
  other: NamedDay,
  successions: readonly CodeSuccession[],
): (people: string) => boolean {
  const [before, after] = [finestUnder(one), finestUnder(other)];
  const keyOf = (side: "before" | "after") => {
    const keys = new Map<string, string>();
    for (const [nth, succession] of successions.entries())
      for (const code of succession[side])
        keys.set(nameOf([succession.characteristic, code]), `went on ${nth}`);
    return (code: string): string => keys.get(code) ?? code; // most codes go on as themselves
  };
  const [keyBefore, keyAfter] = [keyOf("before"), keyOf("after")];
  const keysOf = (codes: Iterable<string>, key: (code: string) => string) => new Set([...codes].map(key));
  const keysAfter = keysOf(after.all, keyAfter);
  const common = new Set([...keysOf(before.all, keyBefore)].filter((key) => keysAfter.has(key)));
  const isWhole = (
    codes: ReadonlySet<string>,
    all: ReadonlySet<string>,
    key: (code: string) => string,
  ): boolean => {
    const own = keysOf(codes, key);
    return [...all].every((code) => !own.has(key(code)) || codes.has(code));
  };
  const rebuilt = new Set<string>();
  for (const [code, codes] of before.of) {
    const now = after.of.get(code);
    if (now === undefined) continue;
    const [had, has] = [keysOf(codes, keyBefore), keysOf(now, keyAfter)];
    const isSame = [...common].every((key) => had.has(key) === has.has(key));
    if (!isSame || !isWhole(codes, before.all, keyBefore) || !isWhole(now, after.all, keyAfter))
      rebuilt.add(code);
  }
  return (people) => traitsOf(people).some((trait) => rebuilt.has(nameOf(trait)));
}
