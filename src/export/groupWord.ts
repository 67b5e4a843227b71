import { ageClasses, ageCode, type Characteristic } from "../domain/workforce/index.ts";
import type { Texts } from "../texts/index.ts";

/** Names units by their identifier. */
type UnitNames = ReadonlyMap<string, string>;

/** Returns a unit of a table about staff as people say it: its name, and of who stands with it itself that as well. */
export function unitWord(
  { staffFigures }: Pick<Texts, "staffFigures">,
  unitNames: UnitNames,
  code: string,
): string {
  const [unit = "", own] = code.split("/"); // a code has a first part
  const name = unitNames.get(unit) ?? code; // a unit that was taken away entirely
  return own === undefined ? name : staffFigures.own(name);
}

/** Returns a class of ages as people say it; one that is counted no more is its own word. */
export function ageWord({ representation: words }: Pick<Texts, "representation">, code: string): string {
  const found = ageClasses.find((one) => ageCode(one) === code);
  if (found === undefined) return code;
  const { from, to } = found;
  if (to === null) return words.ageFrom(String(from));
  return from === 0 ? words.ageUntil(String(to)) : words.ageName(String(from), String(to));
}

/** Returns a code of a table about staff as people say it, where it is not known of what: of a unit its name, of ages and grades the code. */
export function figureCode(texts: Pick<Texts, "staffFigures">, unitNames: UnitNames, code: string): string {
  const known: Readonly<Record<string, string>> = texts.staffFigures.code;
  const [unit = ""] = code.split("/"); // a code has a first part
  return unitNames.has(unit) ? unitWord(texts, unitNames, code) : (known[code] ?? code); // ages and grades are their own words
}

/** Returns a group of a table about staff as people say it. */
export function groupWord(
  texts: Pick<Texts, "staffFigures" | "representation">,
  unitNames: UnitNames,
  { by, code }: { readonly by: Characteristic; readonly code: string },
): string {
  const known: Readonly<Record<string, string>> = texts.staffFigures.code;
  const word = known[code];
  if (word !== undefined) return word;
  switch (by) {
    case "unit":
      return unitWord(texts, unitNames, code);
    case "age":
      return ageWord(texts, code);
    case "grade":
      return texts.representation.gradeName(code);
    case "sex":
    case "hours":
    case "kind":
      return code; // a code that is counted no more
  }
}
