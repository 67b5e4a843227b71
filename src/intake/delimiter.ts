/** In the order of preference: Dutch Excel writes a semicolon. */
const delimiters = [";", "\t", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** Returns the first lines without what stands between quotes, so that a comma in a sentence does not count. */
const firstLines = (text: string): readonly string[] =>
  text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/, 40)
    .filter((line) => line.trim() !== "");

function agreement(lines: readonly string[], delimiter: Delimiter): { lines: number; columns: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1); // a count not seen before has been seen 0 times
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best ? { columns: best[0], lines: best[1] } : { columns: 0, lines: 0 };
}

/** Returns the delimiter on which most of the first lines agree; a list of one column has a semicolon by default. */
export function delimiterOf(text: string): Delimiter {
  const lines = firstLines(text);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }))
    .sort((a, b) => b.lines - a.lines || b.columns - a.columns);
  return best?.delimiter ?? ";";
}
