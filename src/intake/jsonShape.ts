/** What is wrong with the shape of a JSON text before it is read as a whole. */
export type JsonFault = { readonly code: "I124" | "I125"; readonly found: string };

/** Where a string that begins at `start` ends: the place after its closing quote, or the end of the text. */
function afterString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === '"') return at + 1;
  }
  return text.length;
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** A key is compared as it is read, so that an escape does not hide a double one. */
const readKey = (written: string): string =>
  written.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, sign: string) =>
    hex === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  );

const colon = /\s*:/y;

function isKey(text: string, after: number): boolean {
  colon.lastIndex = after;
  return colon.test(text);
}

type Level = Set<string> | null;

function enter(levels: Level[], sign: string, depth: number): JsonFault | undefined {
  if (levels.length === depth) return { code: "I124", found: `> ${depth}` };
  levels.push(sign === "{" ? new Set() : null);
  return undefined;
}

function note(
  level: Level | undefined,
  text: string,
  place: readonly [number, number],
): JsonFault | undefined {
  if (!level || !isKey(text, place[1])) return undefined;
  const key = readKey(text.slice(place[0] + 1, place[1] - 1));
  if (level.has(key)) return { code: "I125", found: key };
  level.add(key);
  return undefined;
}

/** Returns the first place where a JSON text is nested too deep or names a key twice in one object. */
export function jsonFault(text: string, depth: number): JsonFault | undefined {
  const levels: Level[] = [];
  const begin = /["[\]{}]/g;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const [sign] = found;
    let fault: JsonFault | undefined;
    if (sign === '"') {
      begin.lastIndex = afterString(text, found.index);
      fault = note(levels.at(-1), text, [found.index, begin.lastIndex]);
    } else if (sign === "[" || sign === "{") fault = enter(levels, sign, depth);
    else levels.pop();
    if (fault) return fault;
  }
  return undefined;
}
