import type { DossierFinding, DossierPlace } from "../../../domain/council/index.ts";
import type { OfficeVisit } from "../../visit.ts";

type Speaking = Pick<OfficeVisit, "texts" | "formats">;

/** Returns how a place in a dossier is called. */
export function placeText(place: DossierPlace, { texts }: Pick<Speaking, "texts">): string {
  const { dossiers: words } = texts;
  switch (place.kind) {
    case "point":
      return words.point(place.number);
    case "reasoning":
      return words.reasoningOf(place.number);
    case "subject":
    case "urgency":
    case "explanation":
    case "publicText":
    case "list":
    case "document":
      return words.placeName[place.kind];
  }
}

/** Returns the sentence about a finding. */
export function findingText(found: DossierFinding, { texts, formats }: Speaking): string {
  const { finding: sentence, momentName } = texts.dossiers;
  switch (found.code) {
    case "V213":
      return sentence.V213(found.title, found.written, found.listed);
    case "V214":
      return sentence.V214(found.annex);
    case "V215":
      return sentence.V215(found.title, found.annex);
    case "V216":
      return sentence.V216(found.title, found.point);
    case "V217":
    case "V218":
      return sentence[found.code](found.title);
    case "V219":
      return sentence.V219(found.registration);
    case "V220":
      return sentence.V220(found.number, found.count);
    case "V221":
      return sentence.V221(momentName[found.moment], formats.day(found.day), formats.day(found.other));
    case "V222":
      return sentence.V222(found.weekday, formats.day(found.day));
    case "V223":
      return sentence.V223(formats.day(found.due));
    case "V224":
      return sentence.V224;
    case "V242":
      return sentence.V242(found.what, formats.day(found.due), found.hasReason);
    case "V243":
      return sentence.V243(found.number);
  }
}
