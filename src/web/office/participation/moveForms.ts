import { type ConsentMove, nextRequestStates } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { moveConsentRequest } from "../../../usecases/governance/moveConsentRequest.ts";
import { allOf, choiceIn, dayIn, dayOrNull, type Entered, startWith, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { besideRequest, type LoadedRequest, loadRequest, seenRequest } from "./requestForms.ts";

type Kind = ConsentMove["kind"];
const aDay = { kind: "line", type: "date", short: true } as const;

/** What one form of a move asks beside the day. */
type MoveForm<Kinds extends Kind> = {
  readonly title: "asked" | "answer" | "end";
  readonly kinds: readonly [Kinds, ...Kinds[]];
  readonly questions: (visit: OfficeVisit, found: LoadedRequest) => readonly FormField[];
};

const outcome = { kind: "uitkomst", body: "uitkomst" };
const fieldOf = {
  on: "dag",
  document: "stuk",
  conditions: "voorwaarden",
  reason: "reden",
  nullityOn: "nietig",
  endsOn: "tot",
  day: "dag",
};

/** Returns which outcomes are offered: those the request can have now, in the words of what it asks. */
function outcomes(visit: OfficeVisit, { one }: LoadedRequest, kinds: readonly Kind[]) {
  const next = nextRequestStates(one.request.state.kind);
  const names = visit.texts.worksCouncil.stateName[one.request.right];
  return kinds.filter((kind) => next.includes(kind)).map((value) => ({ value, text: names[value] }));
}

function moveIn(entered: Entered, { texts }: OfficeVisit, kinds: readonly [Kind, ...Kind[]]) {
  const [only, another] = kinds;
  return allOf({
    kind: another === undefined ? ok(only) : choiceIn(entered, "uitkomst", kinds, texts),
    on: dayIn(entered, "dag", texts),
    document: ok(wordOrNull(entered, "stuk")),
    conditions: ok(wordOrNull(entered, "voorwaarden")),
    reason: ok(wordOrNull(entered, "reden")),
    nullityOn: dayOrNull(entered, "nietig", texts),
    endsOn: dayOrNull(entered, "tot", texts),
  });
}

const movePage = <Kinds extends Kind>({ title, kinds, questions }: MoveForm<Kinds>) =>
  partPage({
    load: loadRequest,
    view: (visit, found) => {
      const { worksCouncil: words } = visit.texts;
      return {
        ...besideRequest(visit, found),
        title: words.moves[title],
        lead: words.moveLead[title],
        fields: questions(visit, found),
      };
    },
    start: () => startWith({}),
    version: ({ one }) => one.request.version,
    read: (entered, visit) => moveIn(entered, visit, kinds),
    act: ({ house, actor }, { endsOn, ...move }, found, seen) =>
      moveConsentRequest(house, actor, { ...seenRequest(found, seen), move, endsOn }),
    // a form with one outcome asks for none: what refuses that stands above it
    fieldOf: kinds.length === 1 ? fieldOf : { ...fieldOf, ...outcome },
  });

const dayQuestion = ({ texts }: OfficeVisit): FormField => ({
  ...aDay,
  name: "dag",
  label: texts.worksCouncil.on,
});
const documentQuestion = ({ texts: { worksCouncil: words } }: OfficeVisit): FormField => ({
  kind: "line",
  name: "stuk",
  label: words.documentLabel,
  hint: words.documentHint,
});

/** A request is put to the works council. */
export const askPage = movePage({
  title: "asked",
  kinds: ["asked"],
  questions: (visit) => [dayQuestion(visit), documentQuestion(visit)],
});

const answers = ["consented", "conditionally", "refused"] as const;

/** What the works council answered. */
export const answerPage = movePage({
  title: "answer",
  kinds: answers,
  questions: (visit, found) => {
    const { worksCouncil: words } = visit.texts;
    const positive = { optional: true, under: words.ifPositive } as const;
    const negative = { optional: true, under: words.ifRefused } as const;
    const isConsent = found.one.request.right === "consent";
    const end = { ...aDay, ...positive, name: "tot", label: words.endsOn, hint: words.endsOnHint };
    const nullity = {
      ...aDay,
      ...negative,
      name: "nietig",
      label: words.nullityLabel,
      hint: words.nullityHint,
    };
    return [
      {
        kind: "one",
        name: "uitkomst",
        label: words.answerQuestion,
        options: outcomes(visit, found, answers),
      },
      dayQuestion(visit),
      documentQuestion(visit),
      { ...positive, kind: "lines", name: "voorwaarden", label: words.conditionsLabel },
      ...(isConsent ? [end] : []),
      { ...negative, kind: "lines", name: "reden", label: words.reasonLabel },
      ...(isConsent ? [nullity] : []),
    ];
  },
});

const ends = ["withdrawn", "lapsed"] as const;

/** A request that is taken back or lapses. */
export const endPage = movePage({
  title: "end",
  kinds: ends,
  questions: (visit, found) => {
    const { worksCouncil: words } = visit.texts;
    return [
      { kind: "one", name: "uitkomst", label: words.endQuestion, options: outcomes(visit, found, ends) },
      dayQuestion(visit),
      { kind: "lines", name: "reden", label: words.reasonLabel },
    ];
  },
});
