import {
  type Evidence,
  found,
  type Owner,
  type RuleProblem,
  type SeenOwner,
  type Sight,
  type SourceDuty,
  seenOwner,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { lastDayOf, type Period, parsePeriod } from "../shared/period.ts";
import { parseRhythm, type Rhythm } from "../shared/rhythm.ts";
import { isStated, type Stated } from "../shared/stated.ts";

export const reportKinds = [
  "unitQuarter",
  "sponsor",
  "councilHalfYear",
  "committeeYear",
  "organisationYear",
  "final",
  "other",
] as const;
/** Which report a duty asks for. */
export type ReportKind = (typeof reportKinds)[number];

/** That a report was delivered: for which due day, when, and where it can be found. */
export type Delivery = {
  readonly stated: Day;
  readonly on: Day;
  readonly where: Stated<string>;
};

/** Who owes whom a report, how often, and since when that is watched here (requirements RC-01 to RC-08). */
export type ReportingDuty = {
  readonly key: string;
  readonly kind: Stated<ReportKind>;
  /** What the report tells. */
  readonly content: string;
  readonly from: Owner;
  /** Who receives it, in the words of the plan. */
  readonly to: Stated<string>;
  /** The governance body that receives it. */
  readonly body: Stated<string>;
  readonly rhythm: Stated<Rhythm>;
  /** When it is due for the first time; the last day of a period counts. */
  readonly firstDue: Stated<Period>;
  /** The day after which nothing is due any more. */
  readonly endsOn: Stated<Day>;
  /** Whether the council receives it, so that it waits for the end of a recess. */
  readonly awaitsCouncil: boolean;
  readonly legalBasis: Stated<string>;
  /** The day since which the product watches; what was due before is not judged. */
  readonly watchedFrom: Day;
  /** The row of the list of the source that it was taken from, counted from 1; null where it was added here. */
  readonly sourceRow: Stated<number>;
  readonly deliveries: readonly Delivery[];
  readonly evidence: readonly Evidence[];
  readonly version: number;
};

/** R123: a duty says what is reported. R124: a duty does not end before it is due for the first time. Source: requirement RC-08. */
export const checkDuty = ({
  content,
  firstDue,
  endsOn,
}: Pick<ReportingDuty, "content" | "firstDue" | "endsOn">): readonly RuleProblem<
  "R123" | "R124",
  keyof ReportingDuty
>[] => [
  ...found(isGiven(content), "R123", "content"),
  ...found(!isStated(firstDue) || !isStated(endsOn) || lastDayOf(firstDue) <= endsOn, "R124", "endsOn"),
];

/** A duty with who owes the report as a reader may know it. */
export type SeenDuty = Omit<ReportingDuty, "from"> & { readonly from: SeenOwner };

/** Returns a duty as a reader may read it. */
export const seenDuty = (sight: Sight, duty: ReportingDuty): SeenDuty => ({
  ...duty,
  from: seenOwner(sight, duty.from),
});

const readOrNotStated = <Value>(
  text: Stated<string>,
  parse: (text: string) => { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Stated<Value> => {
  const read = text === null ? undefined : parse(text);
  return read?.ok ? read.value : null;
};

/**
 * Returns the duty that a source names, watched from a day on. Which report it asks for, and whether the council receives it,
 * a source does not say: somebody fills that in. Words for a due day that are no period stay in the list of the source.
 */
export const dutyFromSource = (source: SourceDuty, key: string, watchedFrom: Day): ReportingDuty => ({
  key,
  kind: null,
  content: source.content,
  from: source.from === null ? { kind: "notStated" } : { kind: "asWritten", text: source.from },
  to: source.to,
  body: null,
  rhythm: readOrNotStated(source.frequency, parseRhythm),
  firstDue: readOrNotStated(source.due, parsePeriod),
  endsOn: null,
  awaitsCouncil: false,
  legalBasis: source.legalBasis,
  watchedFrom,
  sourceRow: source.row,
  deliveries: [],
  evidence: source.evidence,
  version: 1,
});
