import type { Unit, UnitId } from "../domain/organisation/index.ts";
import type { LinePlan, RoleOfUnit } from "../domain/people/index.ts";
import type { Texts } from "../texts/index.ts";

type Place = {
  readonly texts: Texts;
  readonly day: (day: string) => string;
  readonly units: readonly Unit[];
  /** How much stands in the name of this person. */
  readonly duties: number;
};

function daysIn({ daysBefore, daysAfter }: LinePlan, { texts: { people: words }, day, duties }: Place) {
  const first =
    daysBefore.fromDay === daysAfter.fromDay
      ? []
      : [daysAfter.fromDay === null ? words.noFirstDay : words.firstDay(day(daysAfter.fromDay))];
  if (daysBefore.untilDay === daysAfter.untilDay) return first;
  if (daysAfter.untilDay === null) return [...first, words.staysOn];
  return [...first, words.leavesOn(day(daysAfter.untilDay)), ...(duties > 0 ? [words.duties(duties)] : [])];
}

/** Returns in sentences what one line of a list of people does: from what, to what. */
export function peopleLine(line: LinePlan, place: Place): readonly string[] {
  const { texts, day, units } = place;
  const { people: words, organisation } = texts;
  const unitName = (unit: UnitId | null) => units.find(({ id }) => id === unit)?.name ?? organisation.noUnit; // null: none
  const roleName = ({ role, unit }: RoleOfUnit) =>
    unit === null ? organisation.role[role] : `${organisation.role[role]}: ${unitName(unit)}`;
  const { before, after } = line;
  const who =
    before === null
      ? after.unit === null
        ? []
        : [words.unitIs(unitName(after.unit))]
      : [
          ...(before.name === after.name ? [] : [words.nameChange(before.name, after.name)]),
          ...(before.unit === after.unit
            ? []
            : [words.unitChange(unitName(before.unit), unitName(after.unit))]),
        ];
  return [
    ...who,
    ...line.begins.map((role) => words.roleBegins(roleName(role), day(role.fromDay))),
    ...line.ends.map((role) =>
      role.untilDay === null
        ? words.roleStays(roleName(role))
        : words.roleEnds(roleName(role), day(role.untilDay)),
    ),
    ...daysIn(line, place),
    ...line.provided.map((role) => words.provided(roleName(role))),
  ];
}
