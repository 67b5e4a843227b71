import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { committeeYearSections, type ReportSection } from "./committeeYearReport.ts";
import type { EditionKind } from "./edition.ts";
import { type RoundReportSection, roundSections } from "./roundReportSections.ts";

/** A part of whichever report, by its word. */
export type ReportPart = ReportSection | RoundReportSection;

/** Where somebody may write in a report: before its parts, in one of them, or behind them. */
export type NarrativePlace = "introduction" | ReportPart | "conclusion";

/** What a person wrote in a report; it stands apart from what follows from the records, with its day. */
export type Narrative = {
  readonly place: NarrativePlace;
  readonly text: string;
  readonly writtenOn: Day;
};

/** What stands around the numbers of a report and changes none of them: the order of its parts, and what somebody wrote. */
export type ReportLayout = {
  readonly parts: readonly ReportPart[];
  readonly narratives: readonly Narrative[];
};

/** The parts of each kind of report in the order they have where nobody chose another. */
export const usualParts: Readonly<Record<EditionKind, readonly ReportPart[]>> = {
  committeeYear: committeeYearSections,
  ...roundSections,
};

/** Without these a report would not be what its requirement asks for. Source: requirements RC-01 to RC-06. */
const obligatory: Readonly<Record<EditionKind, readonly ReportPart[]>> = {
  committeeYear: ["statuses", "actions", "sources"],
  unitQuarter: ["units", "objectives", "targets", "actions"],
  sponsor: ["objectives"],
  councilHalfYear: ["objectives", "statuses", "later", "sources"],
  organisationYear: ["targets", "later", "statuses", "sources"],
  final: ["statuses", "actions", "sources"],
};

/** Returns whether a report of this kind may go without the part. */
export const mayLeaveOut = (kind: EditionKind, part: ReportPart): boolean => !obligatory[kind].includes(part);

/** Returns a part in its usual place: behind the part that usually comes before it and stands here, or in front. */
function withPart(kind: EditionKind, parts: readonly ReportPart[], part: ReportPart): readonly ReportPart[] {
  const usual = usualParts[kind];
  const before = usual.slice(0, usual.indexOf(part));
  const at = parts.findLastIndex((one) => before.includes(one)) + 1;
  return [...parts.slice(0, at), part, ...parts.slice(at)];
}

/**
 * Returns an order that was chosen for the reports of this version: without the parts that are no more, and with those that no
 * report of this kind goes without any longer (R175), each in its usual place. Others that lack were left out by choice.
 */
export function partsToday(kind: EditionKind, chosen: readonly ReportPart[]): readonly ReportPart[] {
  const known = chosen.filter((part) => usualParts[kind].includes(part));
  return usualParts[kind]
    .filter((part) => !mayLeaveOut(kind, part) && !known.includes(part))
    .reduce<readonly ReportPart[]>((parts, part) => withPart(kind, parts, part), known);
}

/** Returns the layout of a report for which nobody chose an order and in which nobody wrote. */
export const usualLayout = (kind: EditionKind): ReportLayout => ({ parts: usualParts[kind], narratives: [] });

/** Returns where somebody may write in a report of this kind, in the usual order. */
export const narrativePlaces = (kind: EditionKind): readonly NarrativePlace[] => [
  "introduction",
  ...usualParts[kind],
  "conclusion",
];

/** R175: a report keeps the parts that its requirement asks for, each of its own parts once, in whatever order. Source: requirements RC-01 to RC-06. */
export const checkParts = (
  kind: EditionKind,
  parts: readonly ReportPart[],
): readonly RuleProblem<"R175", ReportPart>[] => {
  const own = parts.every((part) => usualParts[kind].includes(part));
  const once = new Set(parts).size === parts.length;
  return usualParts[kind].flatMap((part) =>
    found(own && once && (mayLeaveOut(kind, part) || parts.includes(part)), "R175", part),
  );
};
