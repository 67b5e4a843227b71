import type { CodeEquation, Dimension } from "./cubeOf.ts";

/** Returns the finest codes within each code; null when a code is a part of itself, over however many steps. */
function finestWithin({ codes, equations }: Dimension): ReadonlyMap<string, ReadonlySet<string>> | null {
  const byTotal = Map.groupBy(equations, ({ total }) => total);
  const found = new Map<string, ReadonlySet<string>>();
  const open = new Set<string>();
  const within = (code: string): ReadonlySet<string> | null => {
    const known = found.get(code);
    if (known !== undefined || open.has(code)) return known ?? null; // open: the code is within itself
    open.add(code);
    const own = new Set<string>(byTotal.has(code) ? [] : [code]);
    for (const part of byTotal.get(code)?.flatMap(({ parts }) => parts) ?? []) {
      const below = within(part);
      if (below === null) return null;
      for (const finest of below) own.add(finest);
    }
    found.set(code, own);
    return own;
  };
  return codes.every((code) => within(code) !== null) ? found : null;
}

/** An equation stays whole or loses all its parts, and what is below a code that goes, goes: no rest is left that is no code. */
function spread(equations: readonly CodeEquation[], going: Set<string>): void {
  for (let more = true; more; ) {
    more = false;
    for (const { total, parts } of equations) {
      if (!going.has(total) && !parts.some((part) => going.has(part))) continue;
      if (parts.every((part) => going.has(part))) continue;
      for (const part of parts) going.add(part);
      more = true;
    }
  }
}

/** A code that, now that what it adds up from goes, has people in common with another such code before it. */
function overlapping(
  { codes, equations }: Dimension,
  within: ReadonlyMap<string, ReadonlySet<string>>,
  going: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  const adding = new Set(
    equations.flatMap(({ total, parts }) => (parts.some((part) => going.has(part)) ? [] : [total])),
  );
  return codes.find((code) => {
    if (going.has(code) || adding.has(code)) return false;
    const own = [...(within.get(code) ?? [])]; // every code has its finest codes
    if (own.some((finest) => seen.has(finest))) return true;
    for (const finest of own) seen.add(finest);
    return false;
  });
}

/**
 * Returns the dimension without its finest codes: those of every total that adds up from finest codes alone. What is left adds
 * up as before, and nothing that goes is the difference of codes that stay: of two hierarchies that were joined by the codes
 * that go only the first one stays. Null for a dimension that has no finer level, or is no hierarchy at all.
 */
export function withoutFinestCodes(dimension: Dimension): Dimension | null {
  const { name, codes, equations } = dimension;
  const totals = new Set(equations.map(({ total }) => total));
  const within = finestWithin(dimension);
  const lowest = equations.filter(({ parts }) => !parts.some((part) => totals.has(part)));
  if (within === null || lowest.length === 0) return null;
  const going = new Set(lowest.flatMap(({ parts }) => parts));
  spread(equations, going);
  for (
    let code = overlapping(dimension, within, going);
    code !== undefined;
    code = overlapping(dimension, within, going)
  ) {
    going.add(code);
    spread(equations, going);
  }
  return {
    name,
    codes: codes.filter((code) => !going.has(code)),
    equations: equations.filter(({ parts }) => !parts.some((part) => going.has(part))),
  };
}

/** Returns whether the codes are a hierarchy: each once, those of the equations among them, and none a part of itself. */
export function isHierarchy(dimension: Dimension): boolean {
  const codes = new Set(dimension.codes);
  const known = dimension.equations.every(({ total, parts }) =>
    [total, ...parts].every((code) => codes.has(code)),
  );
  return codes.size === dimension.codes.length && known && finestWithin(dimension) !== null;
}
