import { canonicalJson, canonicalJsonWith } from "../shared/canonicalJson.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { CommitteeYearInput } from "./committeeYearInput.ts";
import { type CommitteeYearReport, deriveCommitteeYear } from "./committeeYearReport.ts";
import { currentRules, rulesOf } from "./frozenRules.ts";
import { type ReportLayout, usualLayout } from "./reportLayout.ts";
import type { ReportScope } from "./reportScope.ts";
import type { ReportProblem } from "./reportYear.ts";
import { deriveRoundReport, type RoundReport } from "./roundReport.ts";
import { type RoundReportInput, type RoundReportKind, roundReportKinds } from "./roundReportInput.ts";

export const editionKinds = ["committeeYear", ...roundReportKinds] as const;
/** Which report can be frozen. Another kind gets a row here and its rules in `frozenRules`. */
export type EditionKind = (typeof editionKinds)[number];

/** What a report follows from, with which report it is. */
export type ReportedMatter =
  | { readonly kind: "committeeYear"; readonly input: CommitteeYearInput }
  | { readonly kind: RoundReportKind; readonly input: RoundReportInput };

/** A report with what it follows from. */
export type ReportWithInput =
  | {
      readonly kind: "committeeYear";
      readonly input: CommitteeYearInput;
      readonly report: CommitteeYearReport;
    }
  | { readonly kind: RoundReportKind; readonly input: RoundReportInput; readonly report: RoundReport };

/** What an edition says about itself: in its content, and in columns of its own to find it by. */
export type EditionHead = {
  /** Counted within the programme, from 1. */
  readonly number: number;
  readonly kind: EditionKind;
  /** The key of the programme. */
  readonly programme: string;
  readonly asOf: Day;
  /** The instant of freezing, as `2026-10-12T07:00:00.000Z`. */
  readonly madeAt: string;
  /** The number of the edition it corrects; null for one that stands by itself. */
  readonly corrects: number | null;
  /** Why it corrects another; null where it does not. */
  readonly reason: string | null;
  /** The unit that the report is about, with everything under it; null for the whole organisation. */
  readonly scope: Stated<ReportScope>;
};

/** A frozen report: nobody can change it and anybody can check it (requirement RC-09). */
export type Edition = EditionHead & {
  /** Canonical JSON (RFC 8785): the head, everything the report follows from, and the report. */
  readonly content: string;
  /** SHA-256 of the content in UTF-8, in hex. */
  readonly hash: string;
};

/** What stands in the content of an edition, read. */
export type EditionContent = Omit<EditionHead, "programme" | "kind" | "scope"> & {
  readonly format: typeof editionFormat;
  /** The version of the rules by which the report follows from the input. */
  readonly rules: string;
  readonly municipality: string;
  readonly programme: { readonly key: string; readonly title: string };
} & ReportWithInput &
  // an edition of before 1.1 has no order of its own and nothing that somebody wrote
  (
    | { readonly formatVersion: "1.0" }
    | ({ readonly formatVersion: typeof editionFormatVersion } & ReportLayout)
  );

export const editionFormat = "evenbeeld-edition";
/** A change of names or meaning gets a new number. */
const editionFormatVersion = "1.1";

/** SHA-256 in hex of a text in UTF-8. Hashing comes in as an argument. */
export type Sha256 = (text: string) => string;

/** What is frozen: what a report follows from, and what becomes known only at that moment. */
export type EditionDraft = Pick<EditionHead, "number" | "corrects" | "reason" | "madeAt"> & {
  readonly municipality: string;
  readonly matter: ReportedMatter;
  readonly layout: ReportLayout;
};

/** Returns the report that follows from its matter as it will be read back from its text, or why there is none. */
function derive({ kind }: ReportedMatter, inputText: string): Result<ReportWithInput, ReportProblem> {
  const input: unknown = JSON.parse(inputText);
  if (kind !== "committeeYear") {
    const read = input as RoundReportInput; // its own text
    return ok({ kind, input: read, report: deriveRoundReport(read) });
  }
  const read = input as CommitteeYearInput; // its own text
  const derived = deriveCommitteeYear(read);
  return derived.ok ? ok({ kind: "committeeYear", input: read, report: derived.value }) : derived;
}

/** What nobody could ever derive again is a fault of this program, and must not be kept as an edition. */
function assertDerivable({ kind, input }: ReportWithInput): void {
  const derived = rulesOf(kind, currentRules[kind])?.(input);
  if (derived?.ok !== true) throw new Error(`an edition would not fit: ${derived?.problem ?? "no rules"}`); // said in the log alone
}

/**
 * Returns a report as an edition, or why there is no report. The report is derived from the input as it will be read back:
 * the order in which a source names things is not in canonical JSON, so nothing in the report may hang on it.
 */
export function freeze(draft: EditionDraft, sha256: Sha256): Result<Edition, ReportProblem> {
  const { municipality, matter, layout, number, corrects, reason, madeAt } = draft;
  const inputText = canonicalJson(matter.input);
  const made = derive(matter, inputText);
  if (!made.ok) return made;
  assertDerivable(made.value);
  const { kind, report } = made.value;
  const { key, title } = report.programme;
  const head = { number, asOf: report.asOf, madeAt, corrects, reason } as const;
  const whole: EditionContent = {
    format: editionFormat,
    formatVersion: editionFormatVersion,
    rules: currentRules[kind],
    municipality,
    programme: { key, title },
    ...head,
    ...made.value,
    parts: layout.parts,
    narratives: layout.narratives,
  };
  const { input: _, ...rest } = whole;
  const content = canonicalJsonWith(rest, ["input", inputText]);
  const scope = scopeOf(made.value);
  return ok({ ...head, kind, programme: key, scope, content, hash: sha256(content) });
}

/** Returns of which unit a report is; null for the whole organisation. */
export const scopeOf = (made: ReportWithInput): EditionHead["scope"] =>
  made.kind === "committeeYear" ? null : made.report.scope;

/** What the first rules of a report on a round did not say: those reports were of the whole, and told of no training and no decisions. */
const ofFirstRules = { scope: null, efforts: [], decisions: [] } as const;
/** What they did not say until their third rules: who works in a unit. */
const ofSecondRules = { staff: [] } as const;

/** Returns the content of an edition that was frozen here. */
export function contentOf({ content }: Pick<Edition, "content">): EditionContent {
  const read = JSON.parse(content) as EditionContent;
  if (read.kind === "committeeYear" || (read.rules !== "1" && read.rules !== "2")) return read;
  const unsaid = { ...(read.rules === "1" ? ofFirstRules : {}), ...ofSecondRules };
  return { ...read, input: { ...read.input, ...unsaid }, report: { ...read.report, ...unsaid } };
}

type Reported = Pick<EditionHead, "kind" | "scope">;

/** Returns whether two editions are the same report, perhaps of another day: the kind, and the unit it is about. */
export const isSameReport = (one: Reported, other: Reported): boolean =>
  one.kind === other.kind && one.scope?.unit === other.scope?.unit;

/** Returns the order of the parts of an edition and what somebody wrote in it; one of before 1.1 has the usual order. */
export const layoutIn = (content: EditionContent): ReportLayout =>
  content.formatVersion === "1.0"
    ? usualLayout(content.kind)
    : { parts: content.parts, narratives: content.narratives };

export type EditionProblem = "R132" | "R133" | "R134";

/**
 * R132: a state is frozen once, of each unit and of the whole; frozen again, it corrects the edition of that state, and no other. Source: requirement
 * RC-09, and the known complaint that old reports change under the eyes of the reader.
 */
export function mayFreeze(
  editions: readonly EditionHead[],
  edition: Pick<EditionHead, "kind" | "asOf" | "corrects" | "scope">,
): Result<true, "R132"> {
  const { corrects } = edition;
  const corrected = new Set([corrects, ...editions.map((one) => one.corrects)]);
  const stands = ({ number }: EditionHead) => corrects === null || !corrected.has(number);
  const same = editions.filter((one) => isSameReport(one, edition) && one.asOf === edition.asOf);
  return same.some(stands) ? refused("R132") : ok(true);
}

/** R133: a correction says why. R134: an edition is corrected once; what is wrong in the correction is corrected there. */
export function mayCorrect(
  editions: readonly EditionHead[],
  { number, reason }: { readonly number: number; readonly reason: string | null },
): Result<true, "R133" | "R134"> {
  if (!isGiven(reason)) return refused("R133");
  return editions.some((one) => one.corrects === number) ? refused("R134") : ok(true);
}

/** Returns how many numbers stand in a report: as many are derived again when it is checked. */
export function countFigures(value: unknown): number {
  if (typeof value === "number") return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + countFigures(one), 0);
}
