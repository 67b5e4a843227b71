const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** Returns whether two names are the same but for capitals and spaces. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

/** Returns how many letters must be put in, left out or changed to make one word of the other (Levenshtein 1966). */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, found] of [...other].entries()) {
      const changed = (row[place] ?? 0) + (letter === found ? 0 : 1); // the row is one longer than the word
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1)); // as above
    }
    row = next;
  }
  return row[other.length] ?? 0; // the last place of the row
}

const most = 3;

/**
 * Returns the names that a written name most likely means, nearest first, at most three: those that hold it or are held
 * by it, and those of which at most a third of the letters differ. It only helps somebody to choose and chooses nothing.
 */
export function nearestNames(written: string, names: readonly string[]): readonly string[] {
  const word = plain(written);
  const weighed = names.map((name) => {
    const other = plain(name);
    const holds = word !== "" && (other.includes(word) || word.includes(other));
    const apart = lettersApart(word, other);
    return {
      name,
      apart: holds ? 0 : apart,
      near: holds || apart <= Math.max(word.length, other.length) / 3,
    };
  });
  return weighed
    .filter(({ near }) => near)
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, most)
    .map(({ name }) => name);
}
