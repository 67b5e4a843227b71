import { mayAct } from "../../../domain/access/index.ts";
import { unansweredIn } from "../../../domain/reporting/index.ts";
import { hasAgreements } from "./agreementSection.tsx";
import { hasDecisions } from "./decisionSections.tsx";
import { needsIn, slippedIn, standstillsIn } from "./roundNews.tsx";
import type { WholeRound } from "./roundPage.tsx";
import { hasReports } from "./roundReports.tsx";
import { reportedIn } from "./unitReports.tsx";

/** Returns the headings that this round has for this visitor, in the order of the page. */
export function headingsOf(shown: WholeRound, closes: boolean) {
  const { visit, found, editions } = shown;
  const { rounds: words } = visit.texts;
  const missing = found.round.state.kind === "open" ? words.missing : words.missingHeadThen;
  const heading = (id: string, word: string, is: boolean) => (is ? [{ href: `#${id}`, word }] : []);
  return [
    ...heading("rapportages", words.reports, hasReports(shown)),
    ...heading("rapportage-per-onderdeel", words.unitReports.title, reportedIn(shown).length > 0),
    ...heading("edities", words.frozen, editions.length > 0),
    ...heading("geen-bericht", missing, unansweredIn(found.lines) > 0),
    ...heading("binnen", words.inTitle, true),
    ...heading("tempo", words.tempo.title, found.counts.length > 0),
    ...heading("verschoven", words.slippedHead, slippedIn(found).length > 0),
    ...heading("ligt-stil", words.stillHead, standstillsIn(found).length > 0),
    ...heading("nodig", words.sheet.need, mayAct(visit.actor, "changeRound") && needsIn(found).length > 0),
    ...heading("besluiten", visit.texts.decisions.round.title, hasDecisions({ visit, found })),
    ...heading("onderdelen", words.units.title, true),
    ...heading("afspraken", visit.texts.agreements.title, hasAgreements(shown)),
    ...heading("sluiten", words.close.title, closes),
  ];
}
