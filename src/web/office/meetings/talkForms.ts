import { mayAct } from "../../../domain/access/index.ts";
import { type Resistance, talkKinds } from "../../../domain/governance/index.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { NotAllowed } from "../../../domain/shared/thrown.ts";
import { answerTalk, cancelTalk, holdTalk } from "../../../usecases/governance/changeTalk.ts";
import { planTalks } from "../../../usecases/governance/planTalks.ts";
import { type OneTalk, readTalk, readTalks } from "../../../usecases/governance/readTalks.ts";
import {
  allOf,
  choiceIn,
  choicesIn,
  dayIn,
  type Entered,
  type FormProblem,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { outcomeIn, outcomeWords } from "../units/outcomeValues.ts";
import { trailToTalks } from "./talkPlace.ts";
import { askedIn } from "./talkWords.ts";

/** Talks of one kind on one day with some units. */
export const planTalksPage = partPage({
  load: (visit) => readTalks(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, { programme, plannable }) => {
    const { talks: words } = visit.texts;
    return {
      here: "programme",
      trail: trailToTalks(visit, programme),
      back: within(visit, programme, paths.talks),
      title: words.plan,
      lead: words.planLead,
      fields: [
        {
          kind: "one",
          name: "soort",
          label: words.kind,
          options: talkKinds.map((value) => ({
            value,
            text: words.kindName[value],
            hint: words.kindHint[value],
          })),
        },
        { kind: "line", type: "date", short: true, name: "op", label: words.on },
        {
          kind: "many",
          name: "onderdelen",
          label: words.units,
          options: plannable.map(({ id, name }) => ({ value: id, text: name })),
        },
      ],
    };
  },
  start: () => startWith({ soort: "steering" }),
  version: () => null,
  read: (entered, visit, { plannable }) =>
    allOf({
      kind: choiceIn(entered, "soort", talkKinds, visit.texts),
      on: dayIn(entered, "op", visit.texts),
      units: ok(
        choicesIn(
          entered,
          "onderdelen",
          plannable.map(({ id }) => id),
        ),
      ),
    }),
  act: ({ house, actor }, values, { programme }) =>
    planTalks(house, actor, { programme: programme.key, ...values }),
  fieldOf: { on: "op", units: "onderdelen" },
});

const load = (visit: OfficeVisit): Promise<OneTalk> =>
  readTalk(visit.house, visit.actor, { programme: programmeIn(visit), talk: String(visit.params["talk"]) });

/** Returns the talk of the address for who may answer for its unit. */
async function loadToAnswer(visit: OfficeVisit): Promise<OneTalk> {
  const found = await load(visit);
  if (!mayAct(visit.actor, "answerTalk", { unit: found.talk.unit, people: [] })) throw new NotAllowed();
  return found;
}

function beside(visit: OfficeVisit, { programme, talk, unit }: OneTalk) {
  const { talks: words } = visit.texts;
  const back = within(visit, programme, paths.talk, { talk: talk.key });
  const kind = words.with(words.kindName[talk.kind], unit.name);
  return {
    here: "programme" as const,
    trail: [...trailToTalks(visit, programme), { word: kind, href: back }],
    back,
    kind,
  };
}

const seenOf = ({ programme, talk }: OneTalk, seen: number) => ({
  programme: programme.key,
  key: talk.key,
  seen,
});

/** How many kinds of resistance a form takes at once. */
const places = [1, 2, 3] as const;

function resistanceQuestions({ texts }: OfficeVisit): readonly FormField[] {
  const { resistance: words } = texts.talks;
  return [
    {
      kind: "one",
      name: "weerstand",
      label: words.ask,
      optional: true,
      options: [
        { value: "nee", text: words.no },
        { value: "ja", text: words.yes },
      ],
    },
    ...places.flatMap((number): readonly FormField[] => {
      const under = number === 1 ? {} : { under: words.more };
      const line = { kind: "line", optional: true, ...under } as const;
      return [
        { ...line, name: `tegen${number}`, label: words.against(number) },
        { ...line, name: `waarom${number}`, label: words.why(number) },
        { ...line, name: `helpt${number}`, label: words.helps(number) },
      ];
    }),
  ];
}

function questions(visit: OfficeVisit, { talk }: OneTalk): readonly FormField[] {
  const { unitPlans: words, talks } = visit.texts;
  return [
    ...askedIn(talk, visit).map(
      ({ key, text, required }): FormField => ({
        kind: "lines",
        name: `vraag-${key}`,
        label: text,
        optional: !required,
      }),
    ),
    {
      kind: "one",
      name: "pas-toe",
      label: talks.account,
      optional: true,
      options: [
        { value: "comply", text: words.comply, hint: words.complyHint },
        { value: "explain", text: words.explain, hint: words.explainHint },
      ],
    },
    {
      kind: "lines",
      name: "uitleg",
      label: words.resultOrReason,
      hint: words.resultOrReasonHint,
      optional: true,
    },
    ...resistanceQuestions(visit),
  ];
}

function startOf({ talk }: OneTalk): Entered {
  const told = talk.resistance ?? []; // nobody said yet
  const said = told.length > 0 ? "ja" : "nee";
  return startWith({
    ...Object.fromEntries(talk.answers.map(({ question, text }) => [`vraag-${question}`, text])),
    "pas-toe": talk.account?.kind ?? null, // nothing is chosen beforehand
    uitleg: outcomeWords(talk.account),
    weerstand: talk.resistance === null ? null : said,
    ...Object.fromEntries(
      told.flatMap(({ against, why, helps }, at) => [
        [`tegen${at + 1}`, against],
        [`waarom${at + 1}`, why],
        [`helpt${at + 1}`, helps],
      ]),
    ),
  });
}

/** Returns what was told of resistance; who says yes says at least one, and who says no says none. */
function resistanceIn(
  entered: Entered,
  { texts }: OfficeVisit,
): Result<readonly Resistance[] | null, FormProblem> {
  const told = places.flatMap((number) => {
    const [against, why] = [wordIn(entered, `tegen${number}`), wordIn(entered, `waarom${number}`)];
    const helps = wordOrNull(entered, `helpt${number}`);
    return against === "" && why === "" && helps === null ? [] : [{ against, why, helps }];
  });
  const said = wordIn(entered, "weerstand");
  const isBare = (said === "ja") !== told.length > 0;
  if (isBare && (said === "ja" || told.length > 0))
    return refused({
      field: said === "ja" ? "tegen1" : "weerstand",
      text: texts.talks.resistance.sayAgainst,
    });
  return ok(said === "" ? null : told);
}

/** What a unit answers, before its talk or in it. */
export const answerTalkPage = partPage({
  load: loadToAnswer,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.talks.answer,
    lead: visit.texts.talks.answerLead,
    fields: questions(visit, found),
  }),
  start: startOf,
  version: ({ talk }) => talk.version,
  read: (entered, visit, { talk }) =>
    allOf({
      answers: ok(
        askedIn(talk, visit)
          .map(({ key }) => ({ question: key, text: wordIn(entered, `vraag-${key}`) }))
          .filter(({ text }) => text !== ""),
      ),
      account: outcomeIn(entered, visit),
      resistance: resistanceIn(entered, visit),
    }),
  act: ({ house, actor }, values, found, seen) =>
    answerTalk(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: { account: "uitleg", resistance: "tegen1" },
});

/** That a talk was held. */
export const holdTalkPage = partPage({
  load,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.talks.hold,
    lead: visit.texts.talks.holdLead,
    fields: [],
  }),
  start: () => startWith({}),
  version: ({ talk }) => talk.version,
  read: () => ok(null),
  act: ({ house, actor }, _, found, seen) => holdTalk(house, actor, seenOf(found, seen)),
  fieldOf: {},
});

/** A talk that does not go on. */
export const cancelTalkPage = partPage({
  load,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.talks.cancel,
    fields: [{ kind: "lines", name: "reden", label: visit.texts.talks.reason }],
  }),
  start: () => startWith({}),
  version: ({ talk }) => talk.version,
  read: (entered) => ok(wordIn(entered, "reden")),
  act: ({ house, actor }, reason, found, seen) =>
    cancelTalk(house, actor, { ...seenOf(found, seen), reason }),
  fieldOf: { reason: "reden" },
});
