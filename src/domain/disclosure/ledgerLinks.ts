import type { Day } from "../shared/day.ts";
import type { CellLink } from "./ownCells.ts";
import { peopleName, traitsOf } from "./peopleName.ts";
import { peopleThen } from "./periodNames.ts";
import { type NamedDay, rebuiltCodes } from "./rebuiltCodes.ts";

/**
 * Codes of a characteristic that went on as others after a release: units that were merged, split, or both. Who was in those
 * before is in those after, but for who came and left.
 */
export type CodeSuccession = {
  readonly characteristic: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** The cells of a release by the names of their people; and what became of codes until the next one. */
export type NamedCells = NamedDay & {
  readonly referenceDate: Day;
  readonly places: ReadonlyMap<string, number>;
  readonly successions: readonly CodeSuccession[];
};

/** Of each name that a succession is about: the same people for each code of the succession. */
function siblings(people: string, { characteristic, before, after }: CodeSuccession): readonly string[] {
  const traits = traitsOf(people);
  const at = traits.findIndex(([name]) => name === characteristic);
  if (at < 0) return [];
  return [...new Set([...before, ...after])].map((code) =>
    peopleName(traits.with(at, [characteristic, code])),
  );
}

/** Later releases that tell what became of the people of a release: there they are the same people, as they were then. */
const toldOfLater = ([own, ...later]: readonly NamedCells[], nth: number): readonly CellLink[] =>
  own === undefined
    ? []
    : own.names.flatMap((people, before) => {
        const then = peopleThen(people, own.referenceDate);
        return later.flatMap(({ places }, after): readonly CellLink[] => {
          const place = places.get(then);
          return place === undefined ? [] : [{ before: [before], day: nth + 1 + after, after: [place] }];
        });
      });

/**
 * Returns how the cells of a release went on in the ones after it, the last of which is the table that is asked for. A total
 * that has other units under it than before does not go on: its units do. People of whom a later release tells what became of
 * them go on in it as they were, too.
 */
export function linksAfter(days: readonly NamedCells[], nth: number): readonly CellLink[] {
  const [own, ...later] = days.slice(nth);
  if (own === undefined) return [];
  const rebuilt = new Map<number, (people: string) => boolean>();
  const isRebuilt = (after: number, people: string): boolean => {
    const day = later[after];
    const known = rebuilt.get(after);
    if (known !== undefined || day === undefined) return known?.(people) === true;
    const found = rebuiltCodes(own, day, after === 0 ? own.successions : []);
    rebuilt.set(after, found);
    return found(people);
  };
  const linked = new Set<string>();
  const links: CellLink[] = [...toldOfLater(days.slice(nth), nth)];
  for (const people of own.names) {
    if (linked.has(people)) continue;
    const group = own.successions.map((one) => siblings(people, one)).find((some) => some.includes(people));
    const names = group ?? [people]; // most units go on as themselves
    for (const name of names) linked.add(name);
    // people that nobody counted for a while go on where they are counted again
    const after = group === undefined ? later.findIndex(({ places }) => places.has(people)) : 0;
    const placesIn = (day: NamedCells | undefined) => names.flatMap((name) => day?.places.get(name) ?? []);
    const found = placesIn(later[after]);
    const isSame = group !== undefined || !isRebuilt(after, people);
    if (found.length > 0 && isSame) links.push({ before: placesIn(own), day: nth + 1 + after, after: found });
  }
  return links;
}
