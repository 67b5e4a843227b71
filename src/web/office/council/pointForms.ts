import { outcomeKinds, pointKinds } from "../../../domain/council/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  addDecisionPoint,
  changeDecisionPoint,
  recordOutcome,
} from "../../../usecases/council/changeDossier.ts";
import { allOf, carriedNumber, choiceIn, dayIn, type Entered, startWith, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { mustSay } from "../programme/typed.ts";
import { besideDossier, loadDossier, seenOf } from "./dossierForms.ts";

function pointQuestions({ texts }: OfficeVisit): readonly FormField[] {
  const { dossiers: words } = texts;
  const kinds = pointKinds.map((value) => ({ value, text: words.kindName[value] }));
  const answers = (["no", "yes"] as const).map((value) => ({ value, text: words.imposesName[value] }));
  return [
    { kind: "one", name: "soort", label: words.pointKind, options: kinds },
    { kind: "lines", name: "tekst", label: words.pointText, hint: words.pointTextHint },
    { kind: "lines", name: "waarom", label: words.reasoning, optional: true },
    { kind: "one", name: "geheim", label: words.imposes, options: answers },
  ];
}

function pointIn(entered: Entered, { texts }: OfficeVisit) {
  const read = allOf({
    kind: choiceIn(entered, "soort", pointKinds, texts),
    text: mustSay(ok(wordOrNull(entered, "tekst")), "tekst", texts),
    reasoning: ok(wordOrNull(entered, "waarom")),
    imposes: choiceIn(entered, "geheim", ["no", "yes"], texts),
  });
  if (!read.ok) return read;
  const { imposes, ...values } = read.value;
  return ok({ ...values, imposesSecrecy: imposes === "yes" });
}

/** A decision point that is added at the end. */
export const addPointPage = partPage({
  load: loadDossier,
  view: (visit, found) => ({
    ...besideDossier(visit, found),
    title: visit.texts.dossiers.addPoint,
    fields: pointQuestions(visit),
  }),
  start: () => startWith({ geheim: "no" }),
  version: ({ dossier }) => dossier.version,
  read: pointIn,
  act: ({ house, actor }, values, found, seen) =>
    addDecisionPoint(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: { points: "tekst" },
});

async function loadPoint(visit: OfficeVisit) {
  const found = await loadDossier(visit);
  const number = carriedNumber(String(visit.params["point"]));
  const point = found.dossier.points[number - 1];
  if (!point) throw new NotFound();
  return { found, number, point };
}

/** The words of a decision point. */
export const changePointPage = partPage({
  load: loadPoint,
  view: (visit, { found, number }) => ({
    ...besideDossier(visit, found),
    kind: visit.texts.dossiers.point(number),
    title: visit.texts.dossiers.changePoint,
    fields: pointQuestions(visit),
  }),
  start: ({ point }) =>
    startWith({
      soort: point.kind,
      tekst: point.text,
      waarom: point.reasoning,
      geheim: point.imposesSecrecy ? "yes" : "no",
    }),
  version: ({ found }) => found.dossier.version,
  read: pointIn,
  act: ({ house, actor }, values, { found, number }, seen) =>
    changeDecisionPoint(house, actor, { ...seenOf(found, seen), number, values }),
  fieldOf: { points: "tekst" },
});

/** What the executive decided on a point. */
export const outcomePage = partPage({
  load: loadPoint,
  view: (visit, { found, number }) => {
    const { dossiers: words } = visit.texts;
    const options = outcomeKinds.map((value) => ({ value, text: words.outcomeName[value] }));
    return {
      ...besideDossier(visit, found),
      kind: words.point(number),
      title: words.recordOutcome,
      fields: [
        { kind: "one", name: "uitkomst", label: words.outcome, options },
        { kind: "line", type: "date", short: true, name: "op", label: words.decidedOn },
      ],
    };
  },
  start: ({ point: { outcome } }) =>
    startWith({ uitkomst: outcome?.kind ?? null, op: outcome?.decidedOn ?? null }), // nothing decided yet
  version: ({ found }) => found.dossier.version,
  read: (entered, { texts }) =>
    allOf({
      kind: choiceIn(entered, "uitkomst", outcomeKinds, texts),
      decidedOn: dayIn(entered, "op", texts),
    }),
  act: ({ house, actor }, outcome, { found, number }, seen) =>
    recordOutcome(house, actor, { ...seenOf(found, seen), number, outcome }),
  fieldOf: { points: "op" },
});
