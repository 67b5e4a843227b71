import type { PersonId } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { ok } from "../../../domain/shared/result.ts";
import { endPeople } from "../../../usecases/people/endPeople.ts";
import { type Endable, readEndable } from "../../../usecases/people/readEndable.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choicesIn, dayIn, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { peopleCrumb, personOptions, to } from "../organisation/places.ts";

/** What is asked of who ends people: who, on which day, and whether also who has duties. */
export function endQuestions(visit: OfficeVisit, people: readonly Endable[]): readonly FormField[] {
  const { people: words } = visit.texts;
  const dutiesOf = new Map(people.map(({ id, duties }) => [id, duties]));
  const options = personOptions(visit, people).map((option) => {
    const duties = dutiesOf.get(option.value) ?? 0; // none
    return duties === 0 ? option : { ...option, hint: words.duties(duties) };
  });
  return [
    { kind: "many", name: "persoon", label: words.endWho, options },
    { kind: "line", type: "date", short: true, name: "laatste", label: words.lastDay },
    {
      kind: "many",
      name: "taken",
      label: words.evenWithDuties,
      optional: true,
      options: [{ value: "ja", text: words.evenWithDuties, hint: words.evenWithDutiesHint }],
    },
  ];
}

const chosenIn = ({ posted, query }: OfficeVisit): readonly string[] => [
  ...(posted.fields.get("persoon") ?? []), // nobody was sent
  ...query.getAll("persoon"),
];

/** Ends people on a day: who was not in a file, each chosen by hand. */
export const endPeoplePage = actPage({
  load: async (visit) => {
    const chosen = chosenIn(visit);
    const people = await readEndable(visit.house, visit.actor);
    return people.filter(({ id }) => chosen.includes(id));
  },
  view: (visit, people) => {
    const { people: words } = visit.texts;
    return {
      title: words.end,
      lead: people.length === 0 ? words.endNobody : words.endLead,
      here: "manage",
      trail: [peopleCrumb(visit)],
      back: to(visit, paths.people),
      fields: endQuestions(visit, people),
    };
  },
  start: (people, visit) =>
    startWith({ persoon: people.map(({ id }) => id), laatste: dayOf(visit.house.now(), timeZone) }),
  read: (entered, { texts }, people) =>
    allOf({
      people: ok(
        choicesIn(
          entered,
          "persoon",
          people.map(({ id }): PersonId => id),
        ),
      ),
      lastDay: dayIn(entered, "laatste", texts),
      evenWithDuties: ok(entered.get("taken")?.includes("ja") === true),
    }),
  act: (visit, ending) => endPeople(visit.house, visit.actor, ending),
  fieldOf: { N142: "taken", N145: "laatste", N146: "persoon", O207: "persoon" },
});
