/** Width in units of a text set in 13, measured over Dutch names in common fonts; a little wide on purpose. */
export const textWidth = (text: string, perCharacter = 7.6): number => text.length * perCharacter;

export type Label = { readonly x: number; readonly width: number };
export type PlacedLabel = { readonly tier: number; readonly side: "right" | "left" };

type Band = { readonly left: number; readonly right: number; readonly gap: number };

/**
 * Returns for each mark on a line, in order of x, on which tier its label stands and on which side of the mark, so
 * that no two labels overlap and none leaves the band. `gap` is the room for the mark itself.
 */
export function placeLabels(labels: readonly Label[], { right, gap }: Band): readonly PlacedLabel[] {
  const ends: number[] = [];
  return labels.map(({ x, width }) => {
    const side = x + gap + width > right ? "left" : "right";
    const [start, end] = side === "right" ? [x - gap, x + gap + width] : [x - gap - width, x + gap];
    const free = ends.findIndex((taken) => taken <= start);
    const tier = free === -1 ? ends.length : free;
    ends[tier] = end;
    return { tier, side };
  });
}

/**
 * Returns positions at least `apart` from each other, in the same order and as near to the wished ones as pushing
 * down and then up allows; all stay between `top` and `bottom` when there is room for them.
 */
export function spread(
  wished: readonly number[],
  { top, bottom, apart }: { readonly top: number; readonly bottom: number; readonly apart: number },
): readonly number[] {
  const places: number[] = [];
  for (const wish of wished) places.push(Math.max(wish, (places.at(-1) ?? top - apart) + apart));
  for (let at = places.length - 1, limit = bottom; at >= 0; at--, limit -= apart) {
    places[at] = Math.min(places[at] ?? limit, limit);
  }
  return places;
}

/** Returns a text in at most `lines` lines of at most `length` characters, broken between words; what is left is cut with an ellipsis. */
export function wrapLabel(text: string, length: number, lines = 2): readonly string[] {
  const done: string[] = [];
  for (const word of text.split(" ")) {
    const last = done.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      done[done.length - 1] = `${last} ${word}`;
    else done.push(word);
  }
  const cut = (line: string) => (line.length > length ? `${line.slice(0, length - 1)}…` : line);
  const kept = done.slice(0, lines).map(cut);
  return done.length > lines ? [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, length - 1)}…`] : kept;
}
