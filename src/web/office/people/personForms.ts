import { roles } from "../../../domain/access/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { appointDeputy } from "../../../usecases/access/appointDeputy.ts";
import { changePerson } from "../../../usecases/access/changePerson.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { listPeopleWithRoles } from "../../../usecases/access/listPeopleWithRoles.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceIn, choiceOrNull, dayIn, dayOrNull, seenIn, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { idIn, peopleCrumb, personOptions, to, unitOptions } from "../organisation/places.ts";
import { termQuestions } from "../organisation/questions.ts";
import { loadChoices } from "../organisation/unitForms.ts";

/** Returns everybody, and the person of the address with everything held. */
export async function loadPerson(visit: OfficeVisit) {
  const { people, units } = await listPeopleWithRoles(visit.house, visit.actor);
  const id = idIn<"person">(visit, "person");
  const found = people.find(({ person }) => person.id === id);
  if (!found) throw new NotFound();
  const others = people.flatMap(({ person }) => (person.id === id ? [] : [person]));
  return { found, others, units };
}
type Loaded = Awaited<ReturnType<typeof loadPerson>>;

/** Returns the way to a person: where it stands in the trail, and where its forms lead back to. */
export const personPlace = (visit: OfficeVisit, { found: { person } }: Loaded) => {
  const back = to(visit, paths.person, { person: person.id });
  return { here: "manage" as const, trail: [peopleCrumb(visit), { word: person.name, href: back }], back };
};

const personQuestions = (visit: OfficeVisit, units: Loaded["units"]): readonly FormField[] => [
  { kind: "line", name: "naam", label: visit.texts.organisation.name },
  { kind: "line", type: "email", name: "mail", label: visit.texts.organisation.mail },
  {
    kind: "select",
    name: "onderdeel",
    label: visit.texts.organisation.unit,
    options: unitOptions(visit, units),
    empty: visit.texts.organisation.noUnit,
    optional: true,
  },
];

export const addPersonPage = actPage({
  load: loadChoices,
  view: (visit, { units }) => ({
    title: visit.texts.organisation.addPerson,
    here: "manage",
    trail: [peopleCrumb(visit)],
    back: to(visit, paths.people),
    fields: personQuestions(visit, units),
  }),
  start: () => startWith({}),
  read: (entered, { texts }, { units }) =>
    allOf({
      name: ok(wordIn(entered, "naam")),
      mail: ok(wordIn(entered, "mail")),
      unit: choiceOrNull(
        entered,
        "onderdeel",
        units.map(({ id }) => id),
        texts,
      ),
    }),
  act: (visit, person) => addPerson(visit.house, visit.actor, person),
  fieldOf: { O201: "mail", O202: "mail", O210: "onderdeel", O216: "naam" },
});

export const changePersonPage = actPage({
  load: loadPerson,
  view: (visit, data) => ({
    ...personPlace(visit, data),
    title: visit.texts.organisation.changePerson,
    hidden: { versie: String(data.found.person.version) },
    fields: personQuestions(visit, data.units),
  }),
  start: ({ found: { person } }) =>
    startWith({ naam: person.name, mail: person.mail, onderdeel: person.unit }),
  read: (entered, { texts }, { found, units }) =>
    allOf({
      id: ok(found.person.id),
      name: ok(wordIn(entered, "naam")),
      mail: ok(wordIn(entered, "mail")),
      unit: choiceOrNull(
        entered,
        "onderdeel",
        units.map(({ id }) => id),
        texts,
      ),
      version: ok(seenIn(entered)),
    }),
  act: (visit, person) => changePerson(visit.house, visit.actor, person),
  fieldOf: { O201: "mail", O202: "mail", O210: "onderdeel", O216: "naam" },
});

const givenRoles = roles.filter((role) => role !== "operator");

export const grantRolePage = actPage({
  load: loadPerson,
  view: (visit, data) => {
    const { organisation: words } = visit.texts;
    return {
      ...personPlace(visit, data),
      title: words.grantRole,
      fields: [
        {
          kind: "select",
          name: "rol",
          label: words.roleHead,
          options: givenRoles.map((role) => ({ value: role, text: words.role[role] })),
          empty: words.choose,
        },
        {
          kind: "select",
          name: "onderdeel",
          label: words.roleUnit,
          hint: words.roleUnitHint,
          options: unitOptions(visit, data.units),
          empty: words.whole,
          optional: true,
        },
        ...termQuestions(visit),
      ],
    };
  },
  start: () => startWith({}),
  read: (entered, { texts }, { found, units }) =>
    allOf({
      person: ok(found.person.id),
      role: choiceIn(entered, "rol", givenRoles, texts),
      unit: choiceOrNull(
        entered,
        "onderdeel",
        units.map(({ id }) => id),
        texts,
      ),
      fromDay: dayIn(entered, "vanaf", texts),
      untilDay: dayOrNull(entered, "tot", texts),
    }),
  act: (visit, role) => grantRole(visit.house, visit.actor, role),
  fieldOf: { N143: "vanaf", O203: "onderdeel", O204: "tot", O208: "vanaf", O210: "onderdeel" },
});

export const appointDeputyPage = actPage({
  load: loadPerson,
  view: (visit, data) => {
    const { organisation: words } = visit.texts;
    return {
      ...personPlace(visit, data),
      title: words.appointDeputy,
      fields: [
        {
          kind: "select",
          name: "persoon",
          label: words.deputy,
          options: personOptions(visit, data.others),
          empty: words.personNone,
        },
        { kind: "line", type: "date", short: true, name: "vanaf", label: words.firstDay },
        { kind: "line", type: "date", short: true, name: "tot", label: words.lastDay },
      ],
    };
  },
  start: () => startWith({}),
  read: (entered, { texts }, { found, others }) =>
    allOf({
      person: ok(found.person.id),
      deputy: choiceIn(
        entered,
        "persoon",
        others.map(({ id }) => id),
        texts,
      ),
      fromDay: dayIn(entered, "vanaf", texts),
      untilDay: dayIn(entered, "tot", texts),
    }),
  act: (visit, deputy) => appointDeputy(visit.house, visit.actor, deputy),
  fieldOf: { O204: "tot", O205: "persoon", O206: "vanaf" },
});
