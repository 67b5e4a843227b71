import { offices } from "../../../domain/organisation/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { appointCoordinator } from "../../../usecases/organisation/appointCoordinator.ts";
import { appointOfficeHolder } from "../../../usecases/organisation/appointOfficeHolder.ts";
import type { Choices } from "../../../usecases/organisation/readChoices.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceIn, dayIn, dayOrNull, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { organisationCrumb, personOptions, to } from "./places.ts";
import { termQuestions } from "./questions.ts";
import { loadChoices, loadUnit, unitPlace } from "./unitForms.ts";

const personQuestion = (visit: OfficeVisit, { people }: Choices): FormField => ({
  kind: "select",
  name: "persoon",
  label: visit.texts.organisation.person,
  options: personOptions(visit, people),
  empty: visit.texts.organisation.personNone,
});

export const coordinatorPage = actPage({
  load: loadUnit,
  view: (visit, data) => ({
    ...unitPlace(visit, data.unit),
    title: visit.texts.organisation.addCoordinator,
    fields: [personQuestion(visit, data), ...termQuestions(visit)],
  }),
  start: () => startWith({}),
  read: (entered, { texts }, { people, unit }) =>
    allOf({
      person: choiceIn(
        entered,
        "persoon",
        people.map(({ id }) => id),
        texts,
      ),
      unit: ok(unit.id),
      fromDay: dayIn(entered, "vanaf", texts),
      untilDay: dayOrNull(entered, "tot", texts),
    }),
  act: (visit, coordinator) => appointCoordinator(visit.house, visit.actor, coordinator),
  fieldOf: { O204: "tot", O210: "vanaf", O302: "persoon" },
});

export const officeHolderPage = actPage({
  load: loadChoices,
  view: (visit, data) => ({
    title: visit.texts.organisation.addOffice,
    here: "organisation",
    trail: [organisationCrumb(visit)],
    back: to(visit, paths.organisation),
    fields: [
      {
        kind: "select",
        name: "ambt",
        label: visit.texts.organisation.officeHead,
        options: offices.map((office) => ({
          value: office,
          text: visit.texts.organisation.office[office],
        })),
        empty: visit.texts.organisation.choose,
      },
      personQuestion(visit, data),
      ...termQuestions(visit),
      {
        kind: "lines",
        name: "opdracht",
        label: visit.texts.organisation.mandate,
        hint: visit.texts.organisation.mandateHint,
        optional: true,
      },
    ],
  }),
  start: () => startWith({}),
  read: (entered, { texts }, { people }) =>
    allOf({
      office: choiceIn(entered, "ambt", offices, texts),
      person: choiceIn(
        entered,
        "persoon",
        people.map(({ id }) => id),
        texts,
      ),
      fromDay: dayIn(entered, "vanaf", texts),
      untilDay: dayOrNull(entered, "tot", texts),
      mandateText: ok(wordOrNull(entered, "opdracht")),
    }),
  act: (visit, holding) => appointOfficeHolder(visit.house, visit.actor, holding),
  fieldOf: { O204: "tot", O301: "ambt" },
});
