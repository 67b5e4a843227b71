import type { Role } from "../../../domain/access/index.ts";
import type { PersonId, Term, Unit } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { type Id, idFrom, isIdText } from "../../../domain/shared/id.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns an identifier from the address; what cannot be one is not found. */
export function idIn<Kind extends string>(visit: OfficeVisit, name: string): Id<Kind> {
  const text = String(visit.params[name]);
  if (!isIdText(text)) throw new NotFound();
  return idFrom<Kind>(text);
}

/** Returns an address of this municipality. */
export const to = (visit: OfficeVisit, path: string, filled: Readonly<Record<string, string>> = {}): string =>
  at(path, { municipality: visit.municipality.slug, ...filled });

export const organisationCrumb = (visit: OfficeVisit) => ({
  word: visit.texts.organisation.title,
  href: to(visit, paths.organisation),
});
export const figuresCrumb = (visit: OfficeVisit) => ({
  word: visit.texts.figures.title,
  href: to(visit, paths.figures),
});
export const peopleCrumb = (visit: OfficeVisit) => ({
  word: visit.texts.organisation.people,
  href: to(visit, paths.people),
});

/** Returns the units as choices, in the order of their names. */
export const unitOptions = (visit: OfficeVisit, units: readonly Unit[]) =>
  units
    .map(({ id, name, code }) => ({ value: id, text: `${name} (${code})` }))
    .toSorted((one, other) => visit.formats.compare(one.text, other.text));

/** Returns the people as choices, in the order of their names. */
export const personOptions = <Id extends string>(
  visit: OfficeVisit,
  people: readonly { readonly id: Id; readonly name: string }[],
) =>
  people
    .map(({ id, name }) => ({ value: id, text: name }))
    .toSorted((one, other) => visit.formats.compare(one.text, other.text));

/** Returns a role in words, with its unit where it has one. */
export function roleIn(visit: OfficeVisit, role: Role, unit: Unit | undefined): string {
  const word = visit.texts.organisation.role[role];
  return unit === undefined ? word : `${word}: ${unit.name}`;
}

/** Returns the days between which something holds, in words. */
export const termIn = (visit: OfficeVisit, { fromDay, untilDay }: Term): string =>
  visit.texts.organisation.period(
    visit.formats.day(fromDay),
    untilDay === null ? null : visit.formats.day(untilDay),
  );

/** Returns the name of somebody in a view; who is linked but no longer known has none. */
export const nameIn = (visit: OfficeVisit, names: ReadonlyMap<PersonId, string>, person: PersonId): string =>
  names.get(person) ?? visit.texts.common.nobody; // nobody we know

/** Returns whether something can still be given an earlier last day: it has none, or one that lies ahead. */
export const isOpen = (visit: OfficeVisit, { untilDay }: Term): boolean =>
  untilDay === null || untilDay > dayOf(visit.house.now(), timeZone);
