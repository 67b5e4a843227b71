import type { PersonId, UnitId } from "../organisation/index.ts";
import { found, type RuleProblem } from "../programme/index.ts";
import { type Day, dayOf } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReportingRound } from "./reportingRound.ts";

export const agreementOutcomeKinds = ["kept", "notKept"] as const;
/** How an agreement ended: it was kept, or it was not. */
export type AgreementOutcomeKind = (typeof agreementOutcomeKinds)[number];

/** What somebody said of how an agreement ended. */
export type AgreementOutcome = {
  readonly kind: AgreementOutcomeKind;
  readonly reason: Stated<string>;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** What was agreed with a unit in the talk on a round (requirements UP-06 and UP-07). */
export type UnitAgreement = {
  /** Counted within the programme, from 1. */
  readonly number: number;
  /** The key of the round it belongs to. */
  readonly round: string;
  readonly unit: UnitId;
  readonly text: string;
  /** By when; late after the last day of it. */
  readonly due: Period;
  readonly by: PersonId | null;
  readonly at: Date;
  /** What was said of how it ended, in order; the last one stands, and without any it is open. */
  readonly outcomes: readonly AgreementOutcome[];
};

/** What somebody agrees; nobody may have said yet what, with whom or by when. */
export type UnitAgreementDraft = {
  readonly unit: Stated<UnitId>;
  readonly text: Stated<string>;
  readonly due: Stated<Period>;
};

/** What somebody says of how an agreement ended; nobody may have chosen yet. */
export type AgreementOutcomeDraft = {
  readonly kind: Stated<AgreementOutcomeKind>;
  readonly reason: Stated<string>;
};

/**
 * R190: an agreement says with which unit it is made, what is agreed and by when. R154: it is due today or later: one of long ago
 * would be late at once, and an agreement is never mended (R193). Source: requirement UP-07; R154: judgement.
 */
export const checkAgreement = (
  { unit, text, due }: UnitAgreementDraft,
  today: Day,
): readonly RuleProblem<"R190" | "R154", keyof UnitAgreementDraft>[] => [
  ...found(unit !== null, "R190", "unit"),
  ...found(isGiven(text), "R190", "text"),
  ...found(due !== null, "R190", "due"),
  ...found(due === null || lastDayOf(due) >= today, "R154", "due"),
];

/** R192: an agreement ends as kept or as not kept; what was not kept has a reason. Source: requirement UP-06. */
export const checkOutcome = ({
  kind,
  reason,
}: AgreementOutcomeDraft): readonly RuleProblem<"R192", keyof AgreementOutcomeDraft>[] => [
  ...found(kind !== null, "R192", "kind"),
  ...found(kind !== "notKept" || isGiven(reason), "R192", "reason"),
];

/** R191: an agreement is made in the round that was opened last, also after that was closed. Source: judgement, as R194. */
export const takesAgreements = (rounds: readonly Pick<ReportingRound, "key">[], round: string): boolean =>
  rounds.at(-1)?.key === round;

/**
 * R155: an agreement that is still open when a later round opens goes along to it; each round has its own and those. Source:
 * docs/decisions/0026.
 */
export function agreementsOf<Agreement extends Pick<UnitAgreement, "round"> & Ended>(
  agreements: readonly Agreement[],
  rounds: readonly Pick<ReportingRound, "key" | "opensOn">[],
  { round: key, timeZone }: { readonly round: string; readonly timeZone: string },
): readonly Agreement[] {
  const place = rounds.findIndex((one) => one.key === key);
  const here = rounds[place];
  if (here === undefined) return [];
  const earlier = new Set(rounds.slice(0, place).map((one) => one.key));
  const goesAlong = ({ outcomes: [first] }: Ended) =>
    first === undefined || dayOf(first.at, timeZone) >= here.opensOn;
  return agreements.filter((one) => one.round === key || (earlier.has(one.round) && goesAlong(one)));
}

type Ended = { readonly outcomes: readonly Pick<AgreementOutcome, "at">[] };

/** Returns whether an agreement is open after its last day. */
export const isLateAgreement = (
  { due, outcomes }: { readonly due: Period; readonly outcomes: readonly unknown[] },
  today: Day,
): boolean => outcomes.length === 0 && lastDayOf(due) < today;
