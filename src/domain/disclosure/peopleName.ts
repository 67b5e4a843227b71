/** One characteristic of people, and what they are: unit A1, or sex women. */
export type Trait = readonly [characteristic: string, code: string];

/** Returns the name of people by what they have in common, the same in whichever order it is said; everybody has nothing in common. */
export const peopleName = (traits: readonly Trait[]): string =>
  JSON.stringify([...traits].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Returns what the people of a name have in common. */
export const traitsOf = (people: string): readonly Trait[] => JSON.parse(people) as readonly Trait[]; // peopleName made it

/** Returns by which characteristics the people of a name are told apart from others, as one word. */
export const countedBy = (people: string): string =>
  JSON.stringify(traitsOf(people).map(([characteristic]) => characteristic));
