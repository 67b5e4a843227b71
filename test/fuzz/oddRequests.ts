import type { Chance } from "./chance.ts";
import { someFile } from "./fileTargets.ts";
import { type Field, filledIn } from "./formFields.ts";
import { mutatedText, oddWords } from "./mutations.ts";

/** Returns an address of which one part may be odd. */
export function changedAddress(address: string, chance: Chance): string {
  if (chance.happens(0.8)) return address;
  const parts = address.split("/");
  const at = 2 + chance.below(Math.max(1, parts.length - 2));
  const odd = chance.happens(0.5)
    ? chance.pick(oddWords)
    : mutatedText(decodeURIComponent(parts[at] ?? ""), chance); // a short address has no such part
  return parts
    .map((part, place) => (place === at ? encodeURIComponent(odd.toWellFormed()).slice(0, 2000) : part))
    .join("/");
}

/** Returns what stands behind the question mark: known names, with words that fit and words that do not. */
export function queryFor(names: readonly string[], chance: Chance): string {
  if (names.length === 0 || chance.happens(0.2)) return "";
  const query = new URLSearchParams();
  for (let turn = 1 + chance.below(3); turn > 0; turn--)
    query.append(
      chance.happens(0.95) ? chance.pick(names) : chance.pick(oddWords),
      chance.happens(0.5) ? chance.pick(oddWords) : chance.pick(["1", "2", "2026", "naam", "A01", "ja"]),
    );
  return `?${query}`;
}

/** Headers that no browser sends so. */
export const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { "accept-language": "xx;q=9, *" },
  { cookie: "evenbeeld_sessie=%00; evenbeeld_taal=xx" },
  { "x-forwarded-for": ",,::1, not an address" },
  { "if-none-match": '"', "if-modified-since": "yesterday" },
  { authorization: "Bearer  " },
  { range: "bytes=9-1,-5" },
  { "accept-encoding": "gzip;q=nan, br" },
];

/** Returns a form as somebody sends it, or as nobody would. */
export function bodyFor(fields: readonly Field[], chance: Chance): FormData | URLSearchParams {
  const hasFile = fields.some(({ type }) => type === "file");
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const field of fields) {
    if (chance.happens(0.05)) continue;
    if (field.type === "file" && body instanceof FormData) {
      const { name, bytes } = someFile(chance);
      body.append(field.name, new Blob([new Uint8Array(bytes)]), name);
      continue;
    }
    for (let turn = chance.happens(0.05) ? 2 : 1; turn > 0; turn--)
      body.append(field.name, filledIn(field, chance).toWellFormed());
  }
  if (chance.happens(0.05))
    body.append(chance.pick(oddWords).toWellFormed(), chance.pick(oddWords).toWellFormed());
  return body;
}
