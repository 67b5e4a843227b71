/**
 * Words that stand in an address of a programme where a key could stand: `acties/nieuw` is a form and never an action.
 * A test holds every address of the site against this list.
 */
const addressWords: ReadonlySet<string> = new Set([
  "extra",
  "indienen",
  "inlezen",
  "meenemen",
  "nieuw",
  "onderdelen",
  "overnemen",
  "publiceren",
  "toelichting",
  "vastleggen",
  "veranderen",
  "vergelijken",
  "verschuiven",
  "vragen",
  "wijzigen",
]);

/** P107: a key is no fixed word of an address, so that what it names can always be reached. Source: decision 0001. */
export const isFreeInAddresses = (key: string): boolean =>
  !addressWords.has(key) && key !== "." && key !== "..";
