import type { EditionKind, NarrativePlace, ReportPart } from "../../../domain/reporting/index.ts";
import type { Texts } from "../../../texts/index.ts";
import type { OfficeVisit } from "../../visit.ts";
import { roundReportWord } from "./roundReportIn.ts";

/** The word of each place of a report in an address. */
export const placeWord: Readonly<Record<NarrativePlace, string>> = {
  introduction: "inleiding",
  statuses: "standen",
  history: "verloop",
  totals: "totalen",
  targets: "streefcijfers",
  figures: "cijfers",
  changes: "veranderingen",
  actions: "acties",
  sources: "bronnen",
  objectives: "doelen",
  moved: "gereed-en-nieuw",
  units: "onderdelen",
  efforts: "training",
  staff: "wie-hier-werken",
  slips: "later-dan-beloofd",
  standstills: "stilstand",
  decisions: "besluiten",
  told: "verteld",
  later: "nog-niet",
  conclusion: "conclusie",
};

/** The word of each kind of report in an address. */
export const reportWord: Readonly<Record<EditionKind, string>> = {
  committeeYear: "commissie",
  ...roundReportWord,
};

const roundPart = (texts: Texts, part: ReportPart): string | undefined =>
  Object.entries(texts.roundReport.sections).find(([name]) => name === part)?.[1];

/** Returns the heading of a place in a report; `year` is said by the headings of a yearly report. */
export function placeTitle(
  texts: Texts,
  kind: EditionKind,
  [place, year]: readonly [NarrativePlace, number],
): string {
  if (place === "introduction" || place === "conclusion") return texts.narratives.place[place];
  const yearly = Object.entries(texts.report.sections).find(([name]) => name === place)?.[1];
  const title = kind === "committeeYear" ? yearly?.(year) : roundPart(texts, place);
  if (title === undefined) throw new RangeError(`${kind} has no part ${place}`);
  return title;
}

/** Returns how a kind of report is called in the country of the municipality. */
export const reportName = ({ texts, municipality }: OfficeVisit, kind: EditionKind): string =>
  kind === "committeeYear"
    ? texts.report.kind[municipality.locale]
    : texts.roundReport.kind[kind][municipality.locale];
