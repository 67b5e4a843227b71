import { informationDuties, type LetterPart } from "../../../domain/council/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { readDossiers, type SeenDossier } from "../../../usecases/council/readDossier.ts";
import { type EditionList, readEditions } from "../../../usecases/reporting/readEdition.ts";
import { choiceOrNull, choicesIn, type Entered, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";
import { mustSay } from "../programme/typed.ts";
import { editionName } from "../reporting/editionsPage.tsx";

/** What a letter can belong to. */
type Shelves = {
  readonly dossiers: readonly SeenDossier[];
  readonly editions: EditionList["editions"];
};

/** Returns what a letter of the programme in the address can belong to. */
export async function loadShelves(visit: OfficeVisit): Promise<Shelves> {
  const { house, actor } = visit;
  const { dossiers } = await readDossiers(house, actor, programmeIn(visit));
  const { editions } = await readEditions(house, actor, programmeIn(visit));
  return { dossiers, editions: editions.filter(({ scope }) => scope === null) };
}

/** In which question each passage is written. */
export const fieldOfPart: Readonly<Record<LetterPart, string>> = {
  occasion: "aanleiding",
  message: "kern",
  figures: "cijfers",
  next: "vervolg",
  questions: "vragen",
  decision: "besluit",
};

/** Returns the questions on what a letter belongs to and on which ground it informs. */
export function belongsTo(visit: OfficeVisit, { dossiers, editions }: Shelves): readonly FormField[] {
  const { letters: words } = visit.texts;
  return [
    {
      kind: "select",
      name: "dossier",
      label: words.dossier,
      hint: words.dossierHint,
      options: dossiers.map(({ dossier }) => ({ value: dossier.key, text: dossier.subject })),
      empty: words.noDossier,
      optional: true,
    },
    {
      kind: "select",
      name: "editie",
      label: words.edition,
      hint: words.editionHint,
      options: editions.map((one) => ({ value: String(one.number), text: editionName(visit, one) })),
      empty: words.noEdition,
      optional: true,
    },
    {
      kind: "many",
      name: "grondslag",
      label: words.duties,
      hint: words.dutiesHint,
      options: informationDuties.map((one) => ({ value: String(one), text: words.dutyName[one] })),
      optional: true,
    },
  ];
}

export const subjectField = ({ texts }: OfficeVisit): FormField => ({
  kind: "line",
  name: "onderwerp",
  label: texts.letters.subject,
});

/** Returns what was typed beside the passages. */
export function placesIn(entered: Entered, { texts }: OfficeVisit, { dossiers, editions }: Shelves) {
  const numbers = editions.map(({ number }) => String(number));
  const edition = choiceOrNull(entered, "editie", numbers, texts);
  const chosen = choicesIn(entered, "grondslag", informationDuties.map(String));
  return {
    subject: mustSay(ok(wordOrNull(entered, "onderwerp")), "onderwerp", texts),
    dossier: choiceOrNull(
      entered,
      "dossier",
      dossiers.map(({ dossier }) => dossier.key),
      texts,
    ),
    edition: edition.ok ? ok(edition.value === null ? null : Number(edition.value)) : edition,
    duties: ok(informationDuties.filter((duty) => chosen.includes(String(duty)))),
  };
}

/** In which question each refusal is mended. */
export const fieldOf = {
  ...fieldOfPart,
  subject: "onderwerp",
  dossier: "dossier",
  edition: "editie",
  duties: "grondslag",
};
