import { nextKey } from "../../../domain/programme/index.ts";
import type { Question, QuestionSet } from "../../../domain/reporting/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { changeQuestionSet } from "../../../usecases/reporting/changeQuestionSet.ts";
import { type QuestionSets, readQuestionSets } from "../../../usecases/reporting/readQuestionSets.ts";
import { carriedNumber, type Entered, type FormProblem, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { setName } from "../meetings/talkWords.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

type OneSet = QuestionSets & { readonly set: QuestionSet };

const fresh = "nieuw";

async function load(visit: OfficeVisit): Promise<OneSet> {
  const found = await readQuestionSets(visit.house, visit.actor, programmeIn(visit));
  const set = found.sets.find(({ kind }) => kind === visit.params["kind"]);
  if (set === undefined) throw new NotFound();
  return { ...found, set };
}

function fieldsOf(visit: OfficeVisit, { set }: OneSet): readonly FormField[] {
  const { questions: words } = visit.texts.rounds;
  const old = set.questions.flatMap(({ key }, at): readonly FormField[] => [
    { kind: "line", name: `vraag-${key}`, label: words.question(at + 1), hint: words.empty, optional: true },
    {
      kind: "many",
      name: `moet-${key}`,
      label: words.must(at + 1),
      options: [{ value: "ja", text: words.mustYes }],
      optional: true,
    },
    { kind: "line", short: true, inputmode: "numeric", name: `plaats-${key}`, label: words.place(at + 1) },
  ]);
  return [
    ...old,
    { kind: "line", name: `vraag-${fresh}`, label: words.fresh, hint: words.more, optional: true },
    {
      kind: "many",
      name: `moet-${fresh}`,
      label: words.freshMust,
      options: [{ value: "ja", text: words.mustYes }],
      optional: true,
    },
    {
      kind: "line",
      short: true,
      inputmode: "numeric",
      name: `plaats-${fresh}`,
      label: words.freshPlace,
      optional: true,
    },
  ];
}

const startOf = ({ set }: OneSet): Entered =>
  startWith(
    Object.fromEntries(
      set.questions.flatMap(({ key, text, required }, at) => [
        [`vraag-${key}`, text],
        [`moet-${key}`, required ? ["ja"] : []],
        [`plaats-${key}`, String(at + 1)],
      ]),
    ),
  );

/** A place that nobody typed is behind all others. */
const placeIn = (entered: Entered, name: string): number =>
  carriedNumber(wordIn(entered, `plaats-${name}`)) || Number.MAX_SAFE_INTEGER;

const isPlace = (word: string): boolean => word === "" || /^\d{1,3}$/.test(word);

/** Returns the questions in the order of their places; an emptied one is gone, and a new one gets a key of its own. */
function questionsIn(entered: Entered, { set }: OneSet): readonly Question[] {
  const keys = set.questions.map(({ key }) => key);
  return [...keys, fresh]
    .map((name) => ({ name, text: wordIn(entered, `vraag-${name}`), place: placeIn(entered, name) }))
    .filter(({ text }) => text !== "")
    .toSorted((one, other) => one.place - other.place)
    .map(({ name, text }) => ({
      key: name === fresh ? nextKey("Q", keys) : name,
      text,
      required: entered.has(`moet-${name}`),
    }));
}

/** The form in which the questions of one kind of round are written, changed, ordered and taken away. */
export const questionSetPage = partPage({
  load,
  view: (visit, found) => {
    const { rounds } = visit.texts;
    const { programme, set } = found;
    const back = within(visit, programme, paths.questionSets);
    const list = { word: rounds.title, href: within(visit, programme, paths.rounds) };
    return {
      here: "programme" as const,
      trail: [...trailTo(visit, programme), list, { word: rounds.questions.title, href: back }],
      back,
      title: rounds.questions.change,
      kind: rounds.questions.changeOf(setName(set.kind, visit)),
      lead: rounds.questions.lead,
      fields: fieldsOf(visit, found),
    };
  },
  start: startOf,
  version: ({ set }) => set.version,
  read: (entered, visit, found) => {
    const names = [...found.set.questions.map(({ key }) => key), fresh];
    const problems: readonly FormProblem[] = names
      .filter((name) => !isPlace(wordIn(entered, `plaats-${name}`)))
      .map((name) => ({ field: `plaats-${name}`, text: visit.texts.rounds.questions.placeWrong }));
    return problems.length > 0 ? refused(problems) : ok(questionsIn(entered, found));
  },
  act: ({ house, actor }, questions, { set }, seen) =>
    changeQuestionSet(house, actor, { kind: set.kind, questions, version: seen }),
  fieldOf: { questions: `vraag-${fresh}` },
});
