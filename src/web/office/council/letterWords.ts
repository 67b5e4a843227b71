import type { Embargo, Secrecy } from "../../../domain/council/index.ts";
import { letterPaper } from "../../../export/letter/letterPaper.ts";
import type { Paper } from "../../../export/paper.ts";
import type { OpenedLetter, SeenLetter } from "../../../usecases/council/readLetter.ts";
import type { SeenDocument } from "../../../usecases/programme/readDocument.ts";
import { readerOf } from "../../reportFiles.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns how far it is with a letter: in a cell, or as a sentence. */
export function letterState(
  { letter, isHeld }: SeenLetter,
  { texts, formats }: OfficeVisit,
  as: "stateName" | "statusText" = "stateName",
): string {
  const stateName = texts.letters[as];
  if (letter.state.kind === "draft") return stateName.draft;
  const day = formats.day(letter.state.dayMail.on);
  return isHeld ? stateName.held(day) : stateName.out(day);
}

/** Returns until when a letter is held, in words. */
export function embargoText(
  embargo: Embargo,
  documents: readonly SeenDocument[],
  { texts, formats }: OfficeVisit,
): string {
  const { letters: words, common } = texts;
  switch (embargo.kind) {
    case "none":
      return words.embargoName.none;
    case "untilInstant":
      return words.embargoUntil(formats.moment(embargo.at));
    case "untilPublic": {
      const found = documents.find(({ document }) => document.key === embargo.document);
      return words.embargoWith(found?.document.title ?? common.notStated); // a document is never taken away
    }
  }
}

const markOf = ({ letter, isHeld }: SeenLetter) => {
  if (letter.state.kind === "draft") return "draft" as const;
  return isHeld ? ("held" as const) : null;
};

/** The secrecies that hold on the proposal of its dossier. */
function secreciesOn({ dossier }: SeenLetter): readonly Secrecy[] {
  const paper = dossier?.documents.find(({ document }) => document.key === dossier.dossier.paper);
  return paper?.inForce ?? []; // of no dossier, or one without a proposal
}

/** Returns a letter as a paper for a visitor; while it is not out, each page says so. */
export function paperOf(visit: OfficeVisit, found: OpenedLetter, mark = markOf(found)): Paper {
  const { letter, programme, ground, edition } = found;
  const quoted = edition === null || ground.quotes === null ? null : ground.quotes;
  const around = {
    organisation: programme.municipalityName,
    programme: programme.title,
    edition: edition === null || quoted === null ? null : { number: edition.number, quotes: quoted },
    mark,
    secret: mark === null ? [] : secreciesOn(found),
  };
  return letterPaper(letter, around, readerOf(visit, visit.municipality));
}
