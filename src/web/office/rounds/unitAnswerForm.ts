import { mayAct } from "../../../domain/access/index.ts";
import type { Unit, UnitId } from "../../../domain/organisation/index.ts";
import type { AnsweredQuestion, Question, UnitAnswer } from "../../../domain/reporting/index.ts";
import { isGiven } from "../../../domain/shared/given.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../../domain/shared/thrown.ts";
import { problemText } from "../../../texts/index.ts";
import { answerForUnit } from "../../../usecases/reporting/answerForUnit.ts";
import { readRound, type SeenRound } from "../../../usecases/reporting/readRound.ts";
import { type Entered, type FormProblem, startWith, wordIn } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { idIn } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn } from "../programme/programmePlace.ts";
import { effortIn, effortWord } from "../units/effortValue.ts";
import { outcomeIn, outcomeWords } from "../units/outcomeValues.ts";
import { roundAt, roundIn, trailToRound } from "./roundWords.ts";

type Asked = SeenRound & { readonly unit: Unit; readonly answer: UnitAnswer | null };

const fieldOf = ({ key }: Question): string => `vraag-${key}`;

async function load(visit: OfficeVisit): Promise<Asked> {
  const unit = idIn<"unit">(visit, "unit");
  const found = await readRound(visit.house, visit.actor, {
    programme: programmeIn(visit),
    round: roundIn(visit),
  });
  if (!mayAct(visit.actor, "answerForUnit", { unit, people: [] })) throw new NotAllowed();
  const known = found.units.find(({ id }) => id === unit);
  if (known === undefined) throw new NotFound();
  const answer = found.answers.find((one) => one.unit === unit) ?? null; // nothing answered yet
  return { ...found, unit: known, answer };
}

/** Returns whether the visitor leads the unit; anybody else answers on its behalf. */
const leads = ({ actor }: OfficeVisit, unit: UnitId): boolean =>
  actor.holdings.some(({ role, units }) => role === "unitOwner" && units.has(unit));

function fieldsOf(visit: OfficeVisit, { round }: Asked): readonly FormField[] {
  const { unitPlans: words, rounds } = visit.texts;
  return [
    {
      kind: "one",
      name: "pas-toe",
      label: words.field.complyOrExplain,
      options: [
        { value: "comply", text: words.comply, hint: words.complyHint },
        { value: "explain", text: words.explain, hint: words.explainHint },
      ],
    },
    { kind: "lines", name: "uitleg", label: words.resultOrReason, hint: words.resultOrReasonHint },
    {
      kind: "line",
      short: true,
      optional: true,
      name: "training",
      label: rounds.form.training,
      hint: rounds.form.trainingHint,
    },
    ...round.questions.map(
      (question): FormField => ({
        kind: "lines",
        name: fieldOf(question),
        label: question.text,
        optional: !question.required,
      }),
    ),
  ];
}

const startOf = ({ answer }: Asked, visit: OfficeVisit): Entered =>
  startWith({
    "pas-toe": answer?.account?.kind ?? null, // nothing is chosen beforehand
    uitleg: outcomeWords(answer?.account ?? null),
    training: effortWord(answer?.training ?? null, visit), // nothing was told
    ...Object.fromEntries(
      (answer?.answers ?? []).map(({ question, text }) => [`vraag-${question}`, text]), // nothing answered yet
    ),
  });

/** Returns every question that must be answered and is not, so that each says so in its own place. */
const unanswered = (entered: Entered, { round }: Asked, { texts }: OfficeVisit): readonly FormProblem[] =>
  round.questions
    .filter((question) => question.required && !isGiven(wordIn(entered, fieldOf(question))))
    .map((question) => ({ field: fieldOf(question), text: texts.rounds.form.sayAnswer }));

const answersIn = (entered: Entered, { round }: Asked): readonly AnsweredQuestion[] =>
  round.questions
    .map((question) => ({ question: question.key, text: wordIn(entered, fieldOf(question)) }))
    .filter(({ text }) => text !== "");

/** The form in which a unit complies with a result or explains with a reason, and answers the questions of the round. */
export const unitAnswerPage = partPage({
  load,
  view: (visit, asked) => {
    const { form: words } = visit.texts.rounds;
    const { programme, round, unit } = asked;
    return {
      here: "programme" as const,
      kind: round.name,
      trail: trailToRound(visit, programme, round),
      back: roundAt(visit, programme, round),
      title: words.title(unit.name),
      lead: leads(visit, unit.id) ? words.lead : `${words.lead} ${words.onBehalf(unit.name)}`,
      fields: fieldsOf(visit, asked),
    };
  },
  start: startOf,
  version: ({ answer }) => (answer === null ? 0 : answer.number),
  read: (entered, visit, asked) => {
    const { texts } = visit;
    const account = outcomeIn(entered, visit);
    const problems: FormProblem[] = account.ok ? [] : [account.problem];
    if (account.ok && account.value === null)
      problems.push({ field: "pas-toe", text: problemText(texts, "R147") });
    if (account.ok && account.value !== null && !isGiven(outcomeWords(account.value)))
      problems.push({ field: "uitleg", text: texts.rounds.form.sayWords });
    const training = effortIn(entered, "training", visit);
    if (!training.ok) problems.push(training.problem);
    problems.push(...unanswered(entered, asked, visit));
    if (problems.length > 0 || !account.ok || !training.ok) return refused(problems);
    return ok({ account: account.value, answers: answersIn(entered, asked), training: training.value });
  },
  act: ({ house, actor }, draft, { programme, round, unit }, seen) =>
    answerForUnit(house, actor, {
      programme: programme.key,
      round: round.key,
      unit: unit.id,
      seen,
      draft,
    }),
  fieldOf: { account: "uitleg", training: "training" },
});
