import type { GroupChosen, ReleasedSource, TargetUnit } from "../../../domain/programme/index.ts";
import { ageClasses, ageCode } from "../../../domain/workforce/index.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Names units by their identifier. */
type UnitNames = ReadonlyMap<string, string>;

function ageIn({ texts }: OfficeVisit, code: string, andUp: boolean): string {
  const { targetReads: words, representation } = texts;
  const found = ageClasses.find((one) => ageCode(one) === code);
  if (found === undefined) return code;
  const { from, to } = found;
  if (andUp || to === null) return words.ageUp(String(from));
  return from === 0 ? representation.ageUntil(String(to)) : representation.ageName(String(from), String(to));
}

function unitIn({ texts }: OfficeVisit, code: string, unitNames: UnitNames): string {
  const [unit = "", own] = code.split("/"); // a code has a first part
  const name = unitNames.get(unit) ?? code; // a unit that was taken away entirely
  return own === undefined ? name : texts.staffFigures.own(name);
}

/** Returns a group of staff as people say it. */
export function groupIn(visit: OfficeVisit, { by, code, andUp }: GroupChosen, unitNames: UnitNames): string {
  const { targetReads: words, representation, staffFigures } = visit.texts;
  const known: Readonly<Record<string, string>> = staffFigures.code;
  const word = known[code] ?? code; // a grade is its own word
  switch (by) {
    case "unit":
      return unitIn(visit, code, unitNames);
    case "age":
      return ageIn(visit, code, andUp);
    case "grade":
      return andUp ? words.gradeUp(code) : representation.gradeName(code);
    case "hours":
      return words.hoursOf(word);
    case "kind":
      return words.kindOf(word);
    case "sex":
      return word;
  }
}

/** Returns what a released figure counts, in words. */
export function releasedIn(
  visit: OfficeVisit,
  { who, within }: Pick<ReleasedSource, "who" | "within">,
  { unit, unitNames }: { readonly unit: TargetUnit; readonly unitNames: UnitNames },
): string {
  const { targetReads: words } = visit.texts;
  const around = within === null ? words.withinAll : groupIn(visit, within, unitNames);
  const said = groupIn(visit, who, unitNames);
  return unit === "percentage" ? words.share(said, around) : words.count(said, around);
}
