import type { Texts } from "../texts/index.ts";

/** Returns a code of a table about staff as people say it: of a unit its name, of ages and grades the code itself. */
export function figureCode(
  { staffFigures: words }: Pick<Texts, "staffFigures">,
  unitNames: ReadonlyMap<string, string>,
  code: string,
): string {
  const known: Readonly<Record<string, string>> = words.code;
  const [unit = "", own] = code.split("/");
  const name = unitNames.get(unit);
  if (name !== undefined) return own === undefined ? name : words.own(name);
  return known[code] ?? code; // ages and grades are their own words
}
