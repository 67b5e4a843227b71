import type { GroupChosen, ReleasedSource, TargetUnit } from "../../../domain/programme/index.ts";
import { ageClasses, ageCode } from "../../../domain/workforce/index.ts";
import { groupWord } from "../../../export/groupWord.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Names units by their identifier. */
type UnitNames = ReadonlyMap<string, string>;

/** Of a class of ages and up only where it begins is told. */
function agesUp({ texts }: OfficeVisit, code: string): string {
  const found = ageClasses.find((one) => ageCode(one) === code);
  return found === undefined ? code : texts.representation.ageFrom(String(found.from));
}

/** Returns a group of staff as people say it. */
export function groupIn(visit: OfficeVisit, { by, code, andUp }: GroupChosen, unitNames: UnitNames): string {
  const { targetReads: words } = visit.texts;
  const word = groupWord(visit.texts, unitNames, { by, code });
  switch (by) {
    case "age":
      return andUp ? agesUp(visit, code) : word;
    case "grade":
      return andUp ? words.gradeUp(code) : word;
    case "hours":
      return words.hoursOf(word);
    case "kind":
      return words.kindOf(word);
    case "unit":
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
