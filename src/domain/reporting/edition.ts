import { z } from "zod";
import { canonicalJson } from "../shared/canonicalJson.ts";
import { type Day, parseDay } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { CommitteeYearInput } from "./committeeYearInput.ts";
import { type CommitteeYearReport, deriveCommitteeYear } from "./committeeYearReport.ts";
import { currentRules } from "./frozenRules.ts";
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
};

/** A frozen report: nobody can change it and anybody can check it (requirement RC-09). */
export type Edition = EditionHead & {
  /** Canonical JSON (RFC 8785): the head, everything the report follows from, and the report. */
  readonly content: string;
  /** SHA-256 of the content in UTF-8, in hex. */
  readonly hash: string;
};

/** What stands in the content of an edition, read. */
export type EditionContent = Omit<EditionHead, "programme" | "kind"> & {
  readonly format: typeof editionFormat;
  readonly formatVersion: typeof editionFormatVersion;
  /** The version of the rules by which the report follows from the input. */
  readonly rules: string;
  readonly municipality: string;
  readonly programme: { readonly key: string; readonly title: string };
} & ReportWithInput;

export const editionFormat = "evenbeeld-edition";
/** A change of names or meaning gets a new number. */
export const editionFormatVersion = "1.0";

/** The content around the input and the report, which the rules of their kind read. */
export const editionShape = z.strictObject({
  format: z.literal(editionFormat),
  formatVersion: z.literal(editionFormatVersion),
  kind: z.enum(editionKinds),
  rules: z.string(),
  municipality: z.string(),
  programme: z.strictObject({ key: z.string(), title: z.string() }),
  number: z.number().int().min(1),
  corrects: z.number().int().min(1).nullable(),
  reason: z.string().nullable(),
  asOf: z.custom<Day>((value) => typeof value === "string" && parseDay(value).ok),
  madeAt: z.iso.datetime(),
  input: z.unknown(),
  report: z.unknown(),
});

/** SHA-256 in hex of a text in UTF-8. Hashing comes in as an argument. */
export type Sha256 = (text: string) => string;

/** What is frozen: what a report follows from, and what becomes known only at that moment. */
export type EditionDraft = Pick<EditionHead, "number" | "corrects" | "reason" | "madeAt"> & {
  readonly municipality: string;
  readonly matter: ReportedMatter;
};

/** Returns the report that follows from its matter as it will be read back, or why there is none. */
function derive(matter: ReportedMatter): Result<ReportWithInput, ReportProblem> {
  const input: unknown = JSON.parse(canonicalJson(matter.input));
  if (matter.kind !== "committeeYear") {
    const read = input as RoundReportInput; // its own text
    return ok({ kind: matter.kind, input: read, report: deriveRoundReport(read) });
  }
  const read = input as CommitteeYearInput; // its own text
  const derived = deriveCommitteeYear(read);
  return derived.ok ? ok({ kind: "committeeYear", input: read, report: derived.value }) : derived;
}

/**
 * Returns a report as an edition, or why there is no report. The report is derived from the input as it will be read back:
 * the order in which a source names things is not in canonical JSON, so nothing in the report may hang on it.
 */
export function freeze(draft: EditionDraft, sha256: Sha256): Result<Edition, ReportProblem> {
  const { municipality, matter, number, corrects, reason, madeAt } = draft;
  const made = derive(matter);
  if (!made.ok) return made;
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
  };
  const content = canonicalJson(whole);
  return ok({ ...head, kind, programme: key, content, hash: sha256(content) });
}

/**
 * Returns the content of an edition that was frozen here, as a page reads it: a report on a round by the first rules knew of no
 * decisions on actions, so it has none.
 */
export function contentOf({ content }: Pick<Edition, "content">): EditionContent {
  const read = JSON.parse(content) as EditionContent; // its own text
  if (read.kind === "committeeYear" || read.rules !== "1") return read;
  return { ...read, report: { ...read.report, decisions: [] } };
}

export type EditionProblem = "R132" | "R133" | "R134";

/**
 * R132: a state is frozen once; frozen again, it corrects the edition of that state, and no other. Source: requirement
 * RC-09, and the known complaint that old reports change under the eyes of the reader.
 */
export function mayFreeze(
  editions: readonly EditionHead[],
  { kind, asOf, corrects }: Pick<EditionHead, "kind" | "asOf" | "corrects">,
): Result<true, "R132"> {
  const corrected = new Set([corrects, ...editions.map((one) => one.corrects)]);
  const stands = ({ number }: EditionHead) => corrects === null || !corrected.has(number);
  const same = editions.filter((one) => one.kind === kind && one.asOf === asOf);
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
