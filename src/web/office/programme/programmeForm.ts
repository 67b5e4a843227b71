import { nextKey, type Principle, type Programme } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { changeProgramme } from "../../../usecases/programme/changeProgramme.ts";
import { readProgrammeForm } from "../../../usecases/programme/readProgrammeForm.ts";
import { allOf, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { periodField } from "./periodField.ts";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { linesIn, periodOrNull, reasonQuestion } from "./typed.ts";

export const periodQuestion = ({ texts }: OfficeVisit, name: string, label: string): FormField => ({
  kind: "line",
  short: true,
  name,
  label,
  hint: texts.plan.periodHint,
  optional: true,
});

/** Returns the question which programme was before it. */
export const predecessorQuestion = (
  { texts }: OfficeVisit,
  others: readonly Pick<Programme, "key" | "title">[],
): FormField => ({
  kind: "select",
  name: "vorig",
  label: texts.programmeForm.predecessor,
  options: others.map(({ key, title }) => ({ value: key, text: title })),
  empty: texts.plan.none,
  optional: true,
});

/** The mandate comes from politics and is asked apart from the plan that carries it out. */
function questions(visit: OfficeVisit, others: readonly Programme[]): readonly FormField[] {
  const { programmeForm: words, programme: base } = visit.texts;
  const line = { kind: "line", optional: true } as const;
  return [
    { kind: "line", name: "titel", label: words.title },
    { ...line, name: "soort", label: base.kind },
    predecessorQuestion(visit, others),
    periodQuestion(visit, "begin", words.start),
    periodQuestion(visit, "einde", words.end),
    { kind: "lines", name: "visie", label: base.vision, hint: words.visionHint, optional: true },
    {
      kind: "lines",
      name: "uitgangspunten",
      label: base.principles,
      hint: words.principlesHint,
      optional: true,
    },
    periodQuestion(visit, "vastgesteld", base.adoptedOn),
    { ...line, name: "vastgesteld-door", label: base.adoptedBy },
    { ...line, name: "opdracht", label: words.mandateTitle, hint: words.mandateHint },
    { ...line, name: "kenmerk", label: words.mandateReference },
    { ...line, name: "opdracht-van", label: words.mandateBody },
    periodQuestion(visit, "gegeven", words.mandateGiven),
    { kind: "lines", name: "opmerking", label: words.note, optional: true },
    reasonQuestion(visit),
  ];
}

/** Returns the principles as typed; one that was not touched keeps its key and the place in the source. */
function principlesIn(entered: Entered, before: readonly Principle[]): readonly Principle[] {
  const principles: Principle[] = [];
  for (const text of linesIn(entered, "uitgangspunten")) {
    const known = before.find((one) => one.text.replace(/\s+/g, " ") === text);
    const taken = [...before, ...principles].map(({ key }) => key);
    principles.push(known ?? { key: nextKey("U", taken), text, evidence: [] }); // a new one has no source
  }
  return principles;
}

function valuesIn(entered: Entered, { texts }: OfficeVisit, before: Programme) {
  const read = allOf({
    start: periodOrNull(entered, "begin", texts),
    end: periodOrNull(entered, "einde", texts),
    adoptedOn: periodOrNull(entered, "vastgesteld", texts),
    givenOn: periodOrNull(entered, "gegeven", texts),
  });
  if (!read.ok) return read;
  const { givenOn, ...periods } = read.value;
  const values = {
    ...periods,
    title: wordIn(entered, "titel"),
    kind: wordOrNull(entered, "soort"),
    adoptedBy: wordOrNull(entered, "vastgesteld-door"),
    publishedOn: before.publishedOn,
    predecessor: wordOrNull(entered, "vorig"),
    vision: { ...before.vision, text: wordOrNull(entered, "visie") },
    principles: principlesIn(entered, before.principles),
    mandate: {
      title: wordOrNull(entered, "opdracht"),
      reference: wordOrNull(entered, "kenmerk"),
      body: wordOrNull(entered, "opdracht-van"),
      givenOn,
    },
    note: wordOrNull(entered, "opmerking"),
  };
  return ok({ values, reason: wordOrNull(entered, "reden") });
}

const answers = (programme: Programme, { formats }: OfficeVisit): Entered =>
  startWith({
    titel: programme.title,
    soort: programme.kind,
    vorig: programme.predecessor,
    begin: periodField(programme.start, formats),
    einde: periodField(programme.end, formats),
    visie: programme.vision.text,
    uitgangspunten: programme.principles.map(({ text }) => text.replace(/\s+/g, " ")).join("\n"),
    vastgesteld: periodField(programme.adoptedOn, formats),
    "vastgesteld-door": programme.adoptedBy,
    opdracht: programme.mandate.title,
    kenmerk: programme.mandate.reference,
    "opdracht-van": programme.mandate.body,
    gegeven: periodField(programme.mandate.givenOn, formats),
    opmerking: programme.note,
  });

export const changeProgrammePage = partPage({
  load: (visit) => readProgrammeForm(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, { programme, others }) => ({
    title: visit.texts.programmeForm.change,
    kind: programme.title,
    here: "programme",
    trail: trailTo(visit, programme),
    back: within(visit, programme, paths.programme),
    fields: questions(visit, others),
  }),
  start: ({ programme }, visit) => answers(programme, visit),
  version: ({ programme }) => programme.version,
  read: (entered, visit, { programme }) => valuesIn(entered, visit, programme),
  act: ({ house, actor }, input, { programme }, seen) =>
    changeProgramme(house, actor, { programme: programme.key, seen, ...input }),
  fieldOf: { title: "titel", end: "einde", predecessor: "vorig" },
});
