import { narrativePlaces } from "../../../domain/reporting/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  type NarrativeSpot,
  readNarrative,
  type SpotInReport,
  writeNarrative,
} from "../../../usecases/reporting/writeNarrative.ts";
import { startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { placeTitle, placeWord, reportName } from "./narrativePlaces.ts";
import { roundReportIn, roundReportWord } from "./roundReportIn.ts";

/** Returns which report an address asks for: of a year, or on a round. */
function reportIn(visit: OfficeVisit) {
  const { year } = visit.params;
  if (year === undefined) {
    const { kind, round } = roundReportIn(visit);
    const filled = { round, report: roundReportWord[kind] };
    return { kind, about: round, path: paths.roundReport, filled } as const;
  }
  if (!/^(19|20)\d{2}$/.test(year)) throw new NotFound();
  return { kind: "committeeYear", about: year, path: paths.committeeYear, filled: { year } } as const;
}

function spotIn(visit: OfficeVisit): NarrativeSpot {
  const { kind, about } = reportIn(visit);
  const place = narrativePlaces(kind).find((one) => placeWord[one] === visit.params["place"]);
  if (place === undefined) throw new NotFound();
  return { programme: programmeIn(visit), report: kind, about, place };
}

/** The form in which somebody of the programme team writes at a place of a report. */
export const narrativePage = partPage<SpotInReport, string | null>({
  load: (visit) => readNarrative(visit.house, visit.actor, spotIn(visit)),
  view: (visit, { programme }) => {
    const { narratives: words } = visit.texts;
    const { place, report } = spotIn(visit);
    const { about, path, filled } = reportIn(visit);
    const back = within(visit, programme, path, filled);
    const heading = placeTitle(visit.texts, report, [place, Number(about)]);
    return {
      here: "programme",
      trail: [...trailTo(visit, programme), { word: reportName(visit, report), href: back }],
      back,
      title: words.title,
      kind: words.write(heading),
      lead: words.lead,
      fields: [
        { kind: "lines", name: "toelichting", label: words.text, hint: words.textHint, optional: true },
      ],
    };
  },
  start: ({ narrative: { text } }) => startWith({ toelichting: text }),
  version: ({ narrative: { version } }) => version,
  read: (entered) => ok(wordOrNull(entered, "toelichting")),
  act: (visit, text, _, seen) =>
    writeNarrative(visit.house, visit.actor, { spot: spotIn(visit), text, seen }),
  fieldOf: {},
});
