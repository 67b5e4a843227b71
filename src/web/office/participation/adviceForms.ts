import { adviceAnswers, adviceKinds } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addRecommendation } from "../../../usecases/participation/addRecommendation.ts";
import {
  accountForAdvice,
  addAdvice,
  answerRecommendation,
  changeAdvice,
} from "../../../usecases/participation/changeAdvice.ts";
import { type Advices, readAdvice, readAdvices } from "../../../usecases/participation/readAdvices.ts";
import {
  allOf,
  carriedNumber,
  choiceIn,
  choiceOrNull,
  dayIn,
  type Entered,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { adviceIn, hereOf, inAdvice, trailToAdvices } from "./advicePlace.ts";

const aDay = { kind: "line", type: "date", short: true } as const;

function questions({ texts }: OfficeVisit, { committees, documents }: Advices): readonly FormField[] {
  const { advices: words } = texts;
  const kinds = adviceKinds.map((value) => ({ value, text: words.kindName[value] }));
  const bodies = committees.map(({ key, name }) => ({ value: key, text: name }));
  const papers = documents.map(({ document }) => ({ value: document.key, text: document.title }));
  const committee = { kind: "select", name: "commissie", label: words.committee, optional: true } as const;
  const document = { kind: "select", name: "stuk", label: words.document, optional: true } as const;
  return [
    { kind: "one", name: "soort", label: words.kind, options: kinds },
    { kind: "line", name: "onderwerp", label: words.name },
    { ...committee, hint: words.committeeHint, options: bodies, empty: words.committeeNone },
    { kind: "line", name: "maker", label: words.maker, hint: words.makerHint, optional: true },
    { ...aDay, name: "ontvangen", label: words.receivedOn },
    { ...document, hint: words.documentHint, options: papers, empty: words.documentNone },
  ];
}

const valuesIn = (entered: Entered, { texts }: OfficeVisit, { committees, documents }: Advices) => {
  const bodies = committees.map(({ key }) => key);
  const papers = documents.map(({ document }) => document.key);
  return allOf({
    kind: choiceIn(entered, "soort", adviceKinds, texts),
    title: ok(wordIn(entered, "onderwerp")),
    committee: choiceOrNull(entered, "commissie", bodies, texts),
    maker: ok(wordOrNull(entered, "maker")),
    receivedOn: dayIn(entered, "ontvangen", texts),
    document: choiceOrNull(entered, "stuk", papers, texts),
  });
};

const fieldOf = {
  title: "onderwerp",
  committee: "commissie",
  maker: "maker",
  receivedOn: "ontvangen",
  document: "stuk",
};

/** An advice that is added. */
export const addAdvicePage = partPage({
  load: (visit) => readAdvices(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, found) => ({
    here: "programme",
    trail: trailToAdvices(visit, found.programme),
    back: within(visit, found.programme, paths.advices),
    title: visit.texts.advices.add,
    fields: questions(visit, found),
  }),
  start: () => startWith({}),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addAdvice(house, actor, { programme: programme.key, values }),
  fieldOf,
});

const load = (visit: OfficeVisit) => readAdvice(visit.house, visit.actor, adviceIn(visit));
type Loaded = Awaited<ReturnType<typeof load>>;

const beside = (visit: OfficeVisit, found: Loaded) => {
  const { title } = found.one.advice;
  const back = inAdvice(visit, found, paths.advice);
  const trail = [...trailToAdvices(visit, found.programme), { word: title, href: back }];
  return { here: hereOf(visit), trail, back, kind: title };
};
const seenAdvice = ({ programme, one }: Loaded, seen: number) => ({
  programme: programme.key,
  key: one.advice.key,
  seen,
});
const version = ({ one }: Loaded): number => one.advice.version;

/** The head of an advice. */
export const changeAdvicePage = partPage({
  load,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.advices.change,
    fields: questions(visit, found),
  }),
  start: ({ one: { advice } }) =>
    startWith({
      soort: advice.kind,
      onderwerp: advice.title,
      commissie: advice.committee,
      maker: advice.maker,
      ontvangen: advice.receivedOn,
      stuk: advice.document,
    }),
  version,
  read: valuesIn,
  act: ({ house, actor }, values, found, seen) =>
    changeAdvice(house, actor, { ...seenAdvice(found, seen), values }),
  fieldOf,
});

/** What an advice recommends. */
export const recommendationPage = partPage({
  load,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.advices.addRecommendation,
    fields: [{ kind: "lines", name: "tekst", label: visit.texts.advices.text }],
  }),
  start: () => startWith({}),
  version,
  read: (entered) => allOf({ text: ok(wordIn(entered, "tekst")) }),
  act: ({ house, actor }, { text }, found, seen) =>
    addRecommendation(house, actor, { ...seenAdvice(found, seen), text }),
  fieldOf: { recommendations: "tekst" },
});

async function loadRecommendation(visit: OfficeVisit) {
  const found = await load(visit);
  const number = carriedNumber(String(visit.params["number"]));
  const recommendation = found.one.advice.recommendations[number - 1];
  if (!recommendation) throw new NotFound();
  return { found, number, recommendation };
}

/** What is done with a recommendation, and the action that carries it out. */
export const answerRecommendationPage = partPage({
  load: loadRecommendation,
  view: (visit, { found, number, recommendation }) => {
    const { advices: words } = visit.texts;
    const options = adviceAnswers.map((value) => ({ value, text: words.answerName[value] }));
    const actions = found.actions.map(({ key, title }) => ({ value: key, text: title }));
    const action = { kind: "select", name: "actie", label: words.action, optional: true } as const;
    return {
      ...beside(visit, found),
      kind: words.recommendation(number),
      title: words.answer,
      lead: recommendation.text,
      fields: [
        { kind: "one", name: "antwoord", label: words.answerOf, options },
        { kind: "lines", name: "reden", label: words.reason, hint: words.reasonHint, optional: true },
        { ...aDay, name: "dag", label: words.on },
        { ...action, options: actions, empty: words.actionNone },
      ],
    };
  },
  start: ({ recommendation: { answer, action } }) =>
    startWith({
      antwoord: answer?.kind ?? null, // nothing answered yet
      reden: answer?.reason ?? null, // nothing answered yet
      dag: answer?.on ?? null, // nothing answered yet
      actie: action,
    }),
  version: ({ found }) => version(found),
  read: (entered, { texts }, { found }) => {
    const keys = found.actions.map(({ key }) => key);
    return allOf({
      kind: choiceIn(entered, "antwoord", adviceAnswers, texts),
      reason: ok(wordOrNull(entered, "reden")),
      on: dayIn(entered, "dag", texts),
      action: choiceOrNull(entered, "actie", keys, texts),
    });
  },
  act: ({ house, actor }, { action, ...answer }, { found, number }, seen) =>
    answerRecommendation(house, actor, { ...seenAdvice(found, seen), number, answer, action }),
  fieldOf: { recommendations: "reden" },
});

/** When and in which document the executive was told what was done with the advice. */
export const accountPage = partPage({
  load,
  view: (visit, found) => {
    const { advices: words } = visit.texts;
    return {
      ...beside(visit, found),
      title: words.account,
      lead: words.accountLead,
      fields: [
        { ...aDay, name: "dag", label: words.accountOn },
        { kind: "line", name: "stuk", label: words.accountDocument },
      ],
    };
  },
  start: ({ one: { advice } }) =>
    startWith({ dag: advice.account?.on ?? null, stuk: advice.account?.document ?? null }), // no account yet
  version,
  read: (entered, { texts }) =>
    allOf({ on: dayIn(entered, "dag", texts), document: ok(wordIn(entered, "stuk")) }),
  act: ({ house, actor }, account, found, seen) =>
    accountForAdvice(house, actor, { ...seenAdvice(found, seen), account }),
  fieldOf: { account: "dag" },
});
