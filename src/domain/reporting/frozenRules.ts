import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import { deriveCommitteeYear } from "./committeeYearReport.ts";
import { committeeYearShape } from "./committeeYearShape.ts";
import type { EditionKind } from "./edition.ts";
import { deriveFirstRoundReport } from "./firstRoundReport.ts";
import type { ReportScope } from "./reportScope.ts";
import { deriveRoundReport, deriveSecondRoundReport } from "./roundReport.ts";
import { firstRoundReportShape, roundReportShape, secondRoundReportShape } from "./roundReportShape.ts";

/** A report that was derived again, with what its edition says about it outside the report. */
export type DerivedReport = {
  readonly report: unknown;
  readonly asOf: Day;
  /** The unit that the report is about; null for the whole organisation. */
  readonly scope: Stated<ReportScope>;
  readonly programme: { readonly key: string; readonly title: string };
};

/** Derives a report from the input of an edition; refused with the place that cannot be read, or without one where no report follows. */
type Derivation = (input: unknown) => Result<DerivedReport, string | null>;

const committeeYear1: Derivation = (value) => {
  const input = committeeYearShape.safeParse(value);
  if (!input.success) return refused(`/input/${input.error.issues[0]?.path.join("/") ?? ""}`); // an issue of the whole has no path
  const derived = deriveCommitteeYear(input.data);
  if (!derived.ok) return refused(null);
  const { asOf, programme } = derived.value;
  return ok({
    report: derived.value,
    asOf,
    scope: null,
    programme: { key: programme.key, title: programme.title },
  });
};

const roundReport1: Derivation = (value) => {
  const input = firstRoundReportShape.safeParse(value);
  if (!input.success) return refused(`/input/${input.error.issues[0]?.path.join("/") ?? ""}`); // an issue of the whole has no path
  const report = deriveFirstRoundReport(input.data);
  const { asOf, programme } = report;
  return ok({ report, asOf, scope: null, programme: { key: programme.key, title: programme.title } });
};

/** Reports on a round say of which unit they are, what training cost and what was decided. */
const roundReport2: Derivation = (value) => {
  const input = secondRoundReportShape.safeParse(value);
  if (!input.success) return refused(`/input/${input.error.issues[0]?.path.join("/") ?? ""}`); // an issue of the whole has no path
  const report = deriveSecondRoundReport(input.data);
  const { asOf, scope, programme } = report;
  return ok({ report, asOf, scope, programme: { key: programme.key, title: programme.title } });
};

/** Reports of a unit say who works there, as it was released. */
const roundReport3: Derivation = (value) => {
  const input = roundReportShape.safeParse(value);
  if (!input.success) return refused(`/input/${input.error.issues[0]?.path.join("/") ?? ""}`); // an issue of the whole has no path
  const report = deriveRoundReport(input.data);
  const { asOf, scope, programme } = report;
  return ok({ report, asOf, scope, programme: { key: programme.key, title: programme.title } });
};

const roundReports = { "1": roundReport1, "2": roundReport2, "3": roundReport3 } as const;

/**
 * The rules by which each kind of report was ever derived, by version. A change of a report that gives other figures from
 * the same input gets a new version beside the old one, which stays: old editions are checked by their own rules.
 */
const rules: Readonly<Record<EditionKind, Readonly<Record<string, Derivation>>>> = {
  committeeYear: { "1": committeeYear1 },
  unitQuarter: roundReports,
  sponsor: roundReports,
  councilHalfYear: roundReports,
  organisationYear: roundReports,
  final: roundReports,
};

/** The version by which a report is frozen today. */
export const currentRules: Readonly<Record<EditionKind, string>> = {
  committeeYear: "1",
  unitQuarter: "3",
  sponsor: "3",
  councilHalfYear: "3",
  organisationYear: "3",
  final: "3",
};

/** Returns how a kind of report was derived by a version of its rules, or undefined where this program does not know it. */
export const rulesOf = (kind: EditionKind, version: string): Derivation | undefined =>
  Object.hasOwn(rules[kind], version) ? rules[kind][version] : undefined;
