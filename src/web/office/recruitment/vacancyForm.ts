import type { UnitId } from "../../../domain/organisation/index.ts";
import type { Vacancy } from "../../../domain/recruitment/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import {
  readVacancies,
  readVacancyHistory,
  type VacanciesRead,
} from "../../../usecases/recruitment/readVacancies.ts";
import { recordVacancy } from "../../../usecases/recruitment/recordVacancies.ts";
import {
  allOf,
  choiceIn,
  choicesIn,
  dayIn,
  dayOrNull,
  type Entered,
  saidIn,
  startWith,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { methodName, vacanciesTrail } from "./recruitmentWords.ts";

type Loaded = { readonly read: VacanciesRead; readonly vacancy: Vacancy | null };

/** The methods that count, and those that this vacancy has already. */
const methodsOf = ({ read, vacancy }: Loaded) =>
  read.methods.filter(({ key, isUsed }) => isUsed || vacancy?.methods.includes(key) === true);

const unitsOf = ({ formats }: OfficeVisit, { read }: Loaded) =>
  [...read.tops.keys()]
    .map((id) => ({ value: id as string, text: read.unitNames.get(id) ?? id })) // a unit of today has a name
    .toSorted((one, other) => formats.compare(one.text, other.text));

function questions(visit: OfficeVisit, loaded: Loaded): readonly FormField[] {
  const { vacancies: words } = visit.texts.recruitment;
  const day = { kind: "line", type: "date", short: true } as const;
  const key: FormField = { kind: "line", short: true, name: "nummer", label: words.key, hint: words.keyHint };
  const units = unitsOf(visit, loaded);
  const own = loaded.vacancy?.unit;
  const gone = own !== undefined && !units.some(({ value }) => value === own);
  const options = gone ? [...units, { value: own, text: loaded.read.unitNames.get(own) ?? own }] : units; // a unit that ended keeps its name
  return [
    ...(loaded.vacancy === null ? [key] : []),
    { kind: "line", name: "functie", label: words.name },
    { kind: "select", name: "onderdeel", label: words.unit, options, empty: words.chooseUnit },
    { kind: "line", short: true, name: "schaal", label: words.grade, optional: true },
    {
      kind: "many",
      name: "inhuur",
      label: words.hiredIn,
      options: [{ value: "ja", text: words.isHiredIn }],
      optional: true,
    },
    { ...day, name: "geopend", label: words.opened },
    { ...day, name: "gesloten", label: words.closed, hint: words.closedHint, optional: true },
    {
      kind: "many",
      name: "werkwijzen",
      label: words.whichUsed,
      options: methodsOf(loaded).map((method) => ({ value: method.key, text: methodName(visit, method) })),
      optional: true,
    },
  ];
}

const started = (vacancy: Vacancy | null): Entered =>
  startWith(
    vacancy === null
      ? {}
      : {
          functie: vacancy.title,
          onderdeel: vacancy.unit,
          schaal: vacancy.grade,
          inhuur: vacancy.isHiredIn ? ["ja"] : [],
          geopend: vacancy.opened,
          gesloten: vacancy.closed,
          werkwijzen: vacancy.methods,
        },
  );

function readForm(entered: Entered, visit: OfficeVisit, loaded: Loaded) {
  const { texts } = visit;
  const units = [...loaded.read.unitNames.keys()];
  return allOf({
    key: loaded.vacancy === null ? saidIn(entered, "nummer", texts.problems.W186) : ok(loaded.vacancy.key),
    title: saidIn(entered, "functie", texts.plan.mustSay),
    unit: choiceIn<UnitId>(entered, "onderdeel", units, texts),
    grade: ok(wordOrNull(entered, "schaal")),
    isHiredIn: ok(entered.get("inhuur")?.includes("ja") === true),
    opened: dayIn(entered, "geopend", texts),
    closed: dayOrNull(entered, "gesloten", texts),
    methods: ok(
      choicesIn(
        entered,
        "werkwijzen",
        methodsOf(loaded).map(({ key }) => key),
      ),
    ),
  });
}

const act = async ({ house, actor }: OfficeVisit, vacancy: Vacancy) => {
  const recorded = await recordVacancy(house, actor, vacancy);
  return recorded.ok ? recorded : refusedFor(recorded.problem);
};

const fieldOf = {
  key: "nummer",
  title: "functie",
  unit: "onderdeel",
  grade: "schaal",
  opened: "geopend",
  closed: "gesloten",
  methods: "werkwijzen",
} as const;

/** A vacancy with the methods that were used at it. */
export const newVacancyPage = partPage<Loaded, Vacancy>({
  load: async ({ house, actor }) => ({ read: await readVacancies(house, actor), vacancy: null }),
  view: (visit, loaded) => {
    const { vacancies: words } = visit.texts.recruitment;
    return {
      title: words.toAdd,
      lead: words.addLead,
      here: "figures",
      trail: vacanciesTrail(visit),
      back: to(visit, paths.vacancies),
      consequence: words.consequence,
      fields: questions(visit, loaded),
    };
  },
  start: () => started(null),
  version: () => null,
  read: readForm,
  act,
  fieldOf,
  done: "added",
});

/** A vacancy again: it is closed, or a method was used after all. What it was before can still be read. */
export const changeVacancyPage = partPage<Loaded & { readonly vacancy: Vacancy }, Vacancy>({
  load: async ({ house, actor, params }) => {
    const [vacancy] = await readVacancyHistory(house, actor, String(params["vacancy"]));
    if (vacancy === undefined) throw new NotFound();
    return { read: await readVacancies(house, actor), vacancy };
  },
  view: (visit, loaded) => {
    const { vacancies: words } = visit.texts.recruitment;
    const { key, title } = loaded.vacancy;
    const back = to(visit, paths.vacancy, { vacancy: key });
    return {
      title: words.toChange,
      kind: `${key} ${title}`,
      lead: words.addLead,
      here: "figures",
      trail: [...vacanciesTrail(visit), { word: title, href: back }],
      back,
      fields: questions(visit, loaded),
    };
  },
  start: ({ vacancy }) => started(vacancy),
  version: () => null,
  read: readForm,
  act,
  fieldOf,
});
