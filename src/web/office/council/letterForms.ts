import {
  type LetterKind,
  letterKinds,
  letterParts,
  placeholderFaults,
} from "../../../domain/council/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { textsFor } from "../../../texts/index.ts";
import { addLetter, changeLetter } from "../../../usecases/council/changeLetter.ts";
import { type OpenedLetter, readLetter } from "../../../usecases/council/readLetter.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import { allOf, choiceIn, type Entered, type FormProblem, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { inLetter, letterIn, trailToLetters } from "./letterPlace.ts";
import { belongsTo, fieldOf, fieldOfPart, loadShelves, placesIn, subjectField } from "./letterQuestions.ts";

/** Letters are Dutch, whatever language the page is in. */
const templateOf = (kind: LetterKind) =>
  letterParts[kind].map((part) => ({ part, text: textsFor("nl").letters.template[part] }));

/** A letter that is begun from the template of its kind. */
export const addLetterPage = partPage({
  load: async (visit) => ({
    programme: await readProgrammeHead(visit.house, visit.actor, programmeIn(visit)),
    shelves: await loadShelves(visit),
  }),
  view: (visit, { programme, shelves }) => {
    const { letters: words } = visit.texts;
    const options = letterKinds.map((value) => ({ value, text: words.kindName[value] }));
    return {
      here: "programme" as const,
      trail: trailToLetters(visit, programme),
      back: within(visit, programme, paths.letters),
      title: words.add,
      fields: [
        { kind: "one", name: "soort", label: words.kind, options },
        subjectField(visit),
        ...belongsTo(visit, shelves),
      ],
      consequence: words.addConsequence,
    };
  },
  start: () => startWith({ grondslag: ["2"] }),
  version: () => null,
  read: (entered, visit, { shelves }) => {
    const values = allOf({
      kind: choiceIn(entered, "soort", letterKinds, visit.texts),
      ...placesIn(entered, visit, shelves),
    });
    if (!values.ok) return values;
    return ok({ ...values.value, passages: templateOf(values.value.kind) });
  },
  act: ({ house, actor }, values, { programme }) =>
    addLetter(house, actor, { programme: programme.key, values }),
  // the figures of a template come from the report that is chosen
  fieldOf: { ...fieldOf, figures: "editie" },
});

/** Returns where a form about a letter stands and leads back to. */
export function besideLetter(visit: OfficeVisit, found: Pick<OpenedLetter, "programme" | "letter">) {
  const back = inLetter(visit, found, paths.letter);
  const { subject } = found.letter;
  const trail = [...trailToLetters(visit, found.programme), { word: subject, href: back }];
  return { here: "programme" as const, trail, back, kind: subject };
}

/** Returns which letter an act is about, at the version that was seen. */
export const seenOf = (
  { programme, letter }: { readonly programme: Programme; readonly letter: OpenedLetter["letter"] },
  seen: number,
) => ({ programme: programme.key, key: letter.key, seen });

const passagesIn = (entered: Entered, kind: LetterKind) =>
  letterParts[kind].map((part) => ({ part, text: wordIn(entered, fieldOfPart[part]) }));

type Passages = ReturnType<typeof passagesIn>;

/** Names the placeholder that is wrong beside its question; where another report is chosen the act looks once more. */
function passagesThatFit(
  passages: Passages,
  { letter, ground }: OpenedLetter,
  edition: number | null,
  { texts }: OfficeVisit,
): Result<Passages, readonly FormProblem[]> {
  if (edition !== letter.edition) return ok(passages);
  const faults = placeholderFaults({ passages }, ground.quotes ?? []); // no report, no figures
  if (faults.length === 0) return ok(passages);
  return refused(
    faults.map(({ at, code, written }) => ({
      field: fieldOfPart[at],
      text: texts.letters.unknown(written, texts.problems[code]),
    })),
  );
}

/** What a draft says and belongs to. */
export const changeLetterPage = partPage({
  load: async (visit) => ({
    found: await readLetter(visit.house, visit.actor, letterIn(visit)),
    shelves: await loadShelves(visit),
  }),
  view: (visit, { found, shelves }) => {
    const { letters: words } = visit.texts;
    const passages = letterParts[found.letter.kind].map(
      (part): FormField => ({
        kind: "lines",
        name: fieldOfPart[part],
        label: words.partName[part],
        hint: words.partHint,
      }),
    );
    return {
      ...besideLetter(visit, found),
      title: words.change,
      fields: [subjectField(visit), ...passages, ...belongsTo(visit, shelves)],
    };
  },
  start: ({ found: { letter } }) =>
    startWith({
      onderwerp: letter.subject,
      dossier: letter.dossier,
      editie: letter.edition === null ? null : String(letter.edition),
      grondslag: letter.duties.map(String),
      ...Object.fromEntries(letter.passages.map(({ part, text }) => [fieldOfPart[part], text])),
    }),
  version: ({ found }) => found.letter.version,
  read: (entered, visit, { found, shelves }) => {
    const values = allOf(placesIn(entered, visit, shelves));
    if (!values.ok) return values;
    const typed = passagesIn(entered, found.letter.kind);
    const passages = passagesThatFit(typed, found, values.value.edition, visit);
    return passages.ok ? ok({ ...values.value, passages: passages.value }) : passages;
  },
  act: ({ house, actor }, values, { found }, seen) =>
    changeLetter(house, actor, { ...seenOf(found, seen), values }),
  fieldOf,
});
