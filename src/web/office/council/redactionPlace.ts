import type { Redaction } from "../../../domain/council/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { Paper } from "../../../export/paper.ts";
import { redactionPaper } from "../../../export/redaction/redactionPaper.ts";
import type { SeenRedaction } from "../../../usecases/council/readRedaction.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import { readerOf } from "../../reportFiles.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns which redaction the address is about. */
export const redactionIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  redaction: String(visit.params["redaction"]),
});

/** Returns an address within a redaction. */
export const inRedaction = (
  visit: OfficeVisit,
  { programme, redaction }: Pick<SeenRedaction, "programme" | "redaction">,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { redaction: redaction.key, ...filled });

/** Returns the way to the redactions of a programme. */
export const trailToRedactions = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.redactions.title, href: within(visit, programme, paths.redactions) },
];

/** Returns a redacted text as a paper for a visitor; while others may not read it, each page says so. */
export function redactedPaper(visit: OfficeVisit, found: SeenRedaction): Paper {
  const { programme, redaction, leftOut, holding, isHeld } = found;
  const isMarked = isHeld && (redaction.state.kind === "decided" || holding.length > 0);
  const { municipalityName: organisation, title } = programme;
  const around = { organisation, programme: title, leftOut, holding: isMarked ? holding : null };
  return redactionPaper(redaction, around, readerOf(visit, visit.municipality));
}

/** Returns how far it is with a redaction, as a sentence. */
export function redactionStatus({ state }: Redaction, { texts, formats }: OfficeVisit): string {
  const { redactions: words } = texts;
  return state.kind === "draft" ? words.draftStatus : words.decidedStatus(formats.day(state.on));
}
