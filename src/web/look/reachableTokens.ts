/** A value may hold quoted text with a semicolon in it: the pictures that the theme carries as data. */
const declaration = /(--[\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;{}"'])*)(;|(?=\}))/g;
const reference = /var\(\s*(--[\w-]+)/g;

const referencesIn = (text: string): string[] => [...text.matchAll(reference)].map(([, name = ""]) => name);

/** Returns the custom properties that a rule reaches, straight or through the definition of another one. */
export function reachableTokens(css: string): ReadonlySet<string> {
  const leadsTo = new Map<string, string[]>();
  for (const [, name = "", value = ""] of css.matchAll(declaration)) {
    leadsTo.set(name, [...(leadsTo.get(name) ?? []), ...referencesIn(value)]);
  }
  const reached = new Set<string>();
  const waiting = referencesIn(css.replace(declaration, ""));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(leadsTo.get(name) ?? []));
  }
  return reached;
}

/** Returns minified css without the custom properties that no rule reaches; the tokens of the theme are 200 kB. */
export function withoutUnreachedTokens(css: string): string {
  const reached = reachableTokens(css);
  return css.replace(declaration, (whole, name: string) => (reached.has(name) ? whole : ""));
}
