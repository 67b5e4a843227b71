import { type Embargo, instantOn, type UnrestNote } from "../../../domain/council/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { planLetter, registerLetter } from "../../../usecases/council/changeLetter.ts";
import { readLetter } from "../../../usecases/council/readLetter.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { listDocuments, type SeenDocument } from "../../../usecases/programme/readDocument.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import {
  allOf,
  choiceIn,
  choiceOrNull,
  dayIn,
  type Entered,
  type Read,
  startWith,
  wordIn,
} from "../../form.ts";
import type { FormField } from "../../question.tsx";
import { drawnBy } from "../../reportFiles.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn } from "../programme/programmePlace.ts";
import { besideLetter, seenOf } from "./letterForms.ts";
import { letterIn } from "./letterPlace.ts";
import { paperOf } from "./letterWords.ts";

const embargoKinds = ["none", "untilInstant", "untilPublic"] as const;
const unrestKinds = ["notExpected", "expected"] as const;
const aDay = { kind: "line", type: "date", short: true } as const;

const loadLetter = (visit: OfficeVisit) => readLetter(visit.house, visit.actor, letterIn(visit));

function planQuestions({ texts }: OfficeVisit, documents: readonly SeenDocument[]): readonly FormField[] {
  const { letters: words } = texts;
  const named = (names: Readonly<Record<string, string>>, values: readonly string[]) =>
    values.map((value) => ({ value, text: String(names[value]) }));
  const options = documents.map(({ document }) => ({ value: document.key, text: document.title }));
  return [
    { kind: "one", name: "embargo", label: words.embargo, options: named(words.embargoName, embargoKinds) },
    { ...aDay, name: "dag", label: words.embargoDay, hint: words.embargoAlone, optional: true },
    {
      kind: "line",
      short: true,
      name: "tijd",
      label: words.embargoTime,
      hint: words.embargoTimeHint,
      optional: true,
    },
    {
      kind: "select",
      name: "stuk",
      label: words.embargoDocument,
      hint: words.embargoDocumentHint,
      options,
      empty: words.noDocument,
      optional: true,
    },
    {
      kind: "one",
      name: "onrust",
      label: words.unrest,
      hint: words.unrestHint,
      options: named(words.unrestName, unrestKinds),
    },
    { kind: "lines", name: "risico", label: words.risk, hint: words.riskAlone, optional: true },
    { kind: "lines", name: "aanpak", label: words.riskPlan, hint: words.riskAlone, optional: true },
  ];
}

function embargoIn(
  entered: Entered,
  { texts }: OfficeVisit,
  documents: readonly SeenDocument[],
): Read<Embargo> {
  const kind = choiceIn(entered, "embargo", embargoKinds, texts);
  if (!kind.ok) return kind;
  switch (kind.value) {
    case "none":
      return ok({ kind: "none" });
    case "untilInstant": {
      const day: Read<Day> = dayIn(entered, "dag", texts);
      if (!day.ok) return day;
      const at = instantOn(day.value, wordIn(entered, "tijd"), timeZone);
      return at.ok
        ? ok({ kind: "untilInstant", at: at.value })
        : refused({ field: "tijd", text: texts.problems[at.problem] });
    }
    case "untilPublic": {
      const keys = documents.map(({ document }) => document.key);
      const document = choiceOrNull(entered, "stuk", keys, texts);
      if (!document.ok) return document;
      if (document.value === null) return refused({ field: "stuk", text: texts.problems.V257 });
      return ok({ kind: "untilPublic", document: document.value });
    }
  }
}

function unrestIn(entered: Entered, { texts }: OfficeVisit): Read<UnrestNote> {
  const kind = choiceIn(entered, "onrust", unrestKinds, texts);
  if (!kind.ok) return kind;
  if (kind.value === "notExpected") return ok({ kind: "notExpected" });
  return ok({ kind: "expected", risk: wordIn(entered, "risico"), plan: wordIn(entered, "aanpak") });
}

function startOfEmbargo(embargo: Embargo): Readonly<Record<string, string | null>> {
  if (embargo.kind === "untilPublic") return { embargo: embargo.kind, stuk: embargo.document };
  if (embargo.kind === "none") return { embargo: embargo.kind };
  const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  const [day = "", time = ""] = wall.format(embargo.at).split(" ");
  return { embargo: embargo.kind, dag: day, tijd: time };
}

/** Until when a letter is held, and whether unrest is expected, with the plan for it. */
export const planLetterPage = partPage({
  load: async (visit) => ({
    found: await loadLetter(visit),
    documents: await listDocuments(visit.house, visit.actor, programmeIn(visit)),
  }),
  view: (visit, { found, documents }) => ({
    ...besideLetter(visit, found),
    title: visit.texts.letters.plan,
    fields: planQuestions(visit, documents),
  }),
  start: ({ found: { letter } }) =>
    startWith({
      ...startOfEmbargo(letter.embargo),
      onrust: letter.unrest?.kind ?? null, // nobody looked yet
      ...(letter.unrest?.kind === "expected"
        ? { risico: letter.unrest.risk, aanpak: letter.unrest.plan }
        : {}),
    }),
  version: ({ found }) => found.letter.version,
  read: (entered, visit, { documents }) =>
    allOf({ embargo: embargoIn(entered, visit, documents), unrest: unrestIn(entered, visit) }),
  act: ({ house, actor }, values, { found }, seen) =>
    planLetter(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: { embargo: "embargo", unrest: "risico" },
});

/** That a letter goes out with a day mail: its files are drawn as they go out, and kept. */
export const registerLetterPage = partPage({
  load: loadLetter,
  view: (visit, found) => {
    const { letters: words } = visit.texts;
    return {
      ...besideLetter(visit, found),
      title: words.register,
      fields: [
        { ...aDay, name: "dag", label: words.dayMailOn },
        { kind: "line", short: true, name: "nummer", label: words.registration },
      ],
      consequence: words.registerConsequence,
    };
  },
  start: () => startWith({}),
  version: ({ letter }) => letter.version,
  read: (entered, visit) =>
    allOf({ on: dayIn(entered, "dag", visit.texts), registration: ok(wordIn(entered, "nummer")) }),
  act: async (visit, dayMail, found, seen) => {
    const { drawing, at } = drawnBy(visit);
    const state = { kind: "registered", dayMail, by: visit.actor.person, at } as const;
    const paper = paperOf(visit, { ...found, letter: { ...found.letter, state } }, null);
    const [pdf, docx] = [await drawing.pdf(paper, at), await drawing.docx(paper, at)];
    if (!pdf.ok || !docx.ok) return refusedFor([{ code: "R113", at: "state" }]);
    const files = [
      { format: "pdf", language: "nl", bytes: pdf.value },
      { format: "docx", language: "nl", bytes: docx.value },
    ] as const;
    return registerLetter(visit.house, visit.actor, { ...seenOf(found, seen), dayMail, files });
  },
  fieldOf: {},
});
