import { type Closure, closureKinds } from "../../../domain/reporting/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addClosure, changeClosure } from "../../../usecases/reporting/changeCalendar.ts";
import { type CalendarFound, readCalendar } from "../../../usecases/reporting/readCalendar.ts";
import { countryIn } from "../../countryIn.ts";
import { allOf, choiceIn, dayIn, type Entered, saidIn, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { organisationCrumb, to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";

type OneClosure = CalendarFound & { readonly closure: Closure };

const load = (visit: OfficeVisit) => readCalendar(visit.house, visit.actor, countryIn(visit));

function questions({ texts }: OfficeVisit): readonly FormField[] {
  const { duties: words, plan } = texts;
  const day = { kind: "line", type: "date", short: true } as const;
  return [
    { kind: "line", name: "naam", label: words.closureName },
    {
      kind: "select",
      name: "soort",
      label: words.closureKindOf,
      options: closureKinds.map((kind) => ({ value: kind, text: words.closureKind[kind] })),
      empty: plan.choose,
    },
    { ...day, name: "eerste", label: words.first },
    { ...day, name: "laatste", label: words.last },
  ];
}

const closureIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    name: saidIn(entered, "naam", texts.problems.R128),
    kind: choiceIn(entered, "soort", closureKinds, texts),
    first: dayIn(entered, "eerste", texts),
    last: dayIn(entered, "laatste", texts),
  });

const place = (visit: OfficeVisit) => {
  const back = to(visit, paths.calendar);
  return {
    here: "organisation" as const,
    trail: [organisationCrumb(visit), { word: visit.texts.duties.calendar, href: back }],
    back,
  };
};

const fieldOf = { name: "naam", last: "laatste" };

export const addClosurePage = partPage({
  load,
  view: (visit) => ({ ...place(visit), title: visit.texts.duties.addClosure, fields: questions(visit) }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit) => closureIn(entered, visit),
  act: ({ house, actor }, values) => addClosure(house, actor, values),
  fieldOf,
});

export const changeClosurePage = partPage({
  load: async (visit: OfficeVisit): Promise<OneClosure> => {
    const found = await load(visit);
    const closure = found.closures.find(({ key }) => key === visit.params["closure"]);
    if (!closure) throw new NotFound();
    return { ...found, closure };
  },
  view: (visit, { closure }) => {
    const { duties: words } = visit.texts;
    const options = [{ value: "ja", text: words.withdrawThis }];
    return {
      ...place(visit),
      title: words.changeClosure,
      kind: closure.name,
      fields: [
        ...questions(visit),
        { kind: "many", name: "intrekken", label: words.withdraw, options, optional: true },
      ],
    };
  },
  start: ({ closure }) =>
    startWith({
      naam: closure.name,
      soort: closure.kind,
      eerste: closure.first,
      laatste: closure.last,
      intrekken: closure.withdrawn ? ["ja"] : [],
    }),
  version: ({ closure }) => closure.version,
  read: (entered, visit) => {
    const read = closureIn(entered, visit);
    return read.ok ? ok({ ...read.value, withdrawn: entered.has("intrekken") }) : read;
  },
  act: ({ house, actor }, values, { closure }, seen) =>
    changeClosure(house, actor, { ...closure, ...values, version: seen }),
  fieldOf,
});
