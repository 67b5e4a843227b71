import type { PersonId } from "../organisation/index.ts";
import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { GovernanceBody } from "./governanceBody.ts";

/** What the works council consents to: a gate of the product, or what a request of a programme asks (programme/request). */
export type ConsentSubject = "workforceData" | `${string}/${string}`;

/** What was decided: the works council consented, or somebody decided that its consent is not needed. */
export type ConsentDecision =
  | {
      readonly kind: "given";
      /** The key of the works council. */
      readonly body: string;
      /** The document, or where it can be found. */
      readonly document: string;
      readonly conditions: Stated<string>;
      /** What the consent covers, in words; not stated is everything under the subject. */
      readonly scope: Stated<string>;
    }
  | { readonly kind: "notNeeded"; readonly reason: string; readonly decidedBy: PersonId };

/** That a consent no longer stands, from the moment it was recorded. */
export type ConsentWithdrawal = {
  readonly reason: string;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** A consent as it is on record: the gate before the processing of staff data (requirement PW-01). */
export type WorksCouncilConsent = {
  /** Counted within the municipality, from 1. */
  readonly number: number;
  readonly subject: ConsentSubject;
  readonly decision: ConsentDecision;
  readonly day: Day;
  /** The last day on which it stands; not stated while it has no end. */
  readonly endsOn: Stated<Day>;
  readonly by: PersonId | null;
  readonly at: Date;
  readonly withdrawal: ConsentWithdrawal | null;
};

/** What somebody records; nobody may have said yet what was decided, by whom or when. */
export type WorksCouncilConsentDraft = {
  readonly kind: Stated<ConsentDecision["kind"]>;
  readonly day: Stated<Day>;
  readonly endsOn: Stated<Day>;
  readonly body: Stated<string>;
  readonly document: Stated<string>;
  readonly conditions: Stated<string>;
  readonly scope: Stated<string>;
  readonly reason: Stated<string>;
  readonly decidedBy: Stated<PersonId>;
};

type ConsentProblem = RuleProblem<"W121" | "W122" | "W123", keyof WorksCouncilConsentDraft>;

/** W123: a consent is of today or earlier and does not end before it begins. Source: judgement. */
const checkDays = (
  { day, endsOn }: WorksCouncilConsentDraft,
  today: Day,
): readonly RuleProblem<"W123", "day" | "endsOn">[] => [
  ...found(day !== null && day <= today, "W123", "day"),
  ...found(day === null || endsOn === null || endsOn >= day, "W123", "endsOn"),
];

/**
 * Returns the decision of a draft, or every rule it breaks. W121: a consent says which works council gave it and in which
 * document. W122: who needs no consent says why not and who decided that. Source: WOR article 27; requirement PW-01.
 */
export function consentDecided(
  draft: WorksCouncilConsentDraft,
  { today, bodies }: { readonly today: Day; readonly bodies: readonly GovernanceBody[] },
): Result<{ readonly decision: ConsentDecision; readonly day: Day }, readonly ConsentProblem[]> {
  const { kind, day, body, document, conditions, scope, reason, decidedBy } = draft;
  const days = checkDays(draft, today);
  if (kind === "notNeeded") {
    const problems = [
      ...found(isGiven(reason), "W122", "reason"),
      ...found(decidedBy !== null, "W122", "decidedBy"),
      ...days,
    ];
    if (day === null || decidedBy === null || !isGiven(reason) || problems.length > 0)
      return refused(problems);
    return ok({ decision: { kind, reason, decidedBy }, day });
  }
  const isCouncil = bodies.some((one) => one.key === body && one.kind === "worksCouncil");
  const problems = [
    ...found(kind !== null, "W121", "kind"),
    ...found(isCouncil, "W121", "body"),
    ...found(isGiven(document), "W121", "document"),
    ...days,
  ];
  if (kind === null || day === null || body === null || !isGiven(document) || problems.length > 0)
    return refused(problems);
  return ok({ decision: { kind, body, document, conditions, scope }, day });
}

/** Returns whether a consent stands on a day: it was decided by then, has not ended and was not withdrawn. */
export const standsOn = ({ day, endsOn, withdrawal }: WorksCouncilConsent, today: Day): boolean =>
  day <= today && (endsOn === null || today <= endsOn) && withdrawal === null;

/**
 * Returns the consent under which somebody may process staff data today. W120: without a record that stands nothing is read,
 * also not on trial. W124: who recorded it is not who imports under it; a command on the server has no name and is given by
 * somebody who holds the database. Source: docs/decisions/0030.
 */
export function consentFor(
  subject: ConsentSubject,
  consents: readonly WorksCouncilConsent[],
  asked: { readonly today: Day; readonly by: PersonId | null },
): Result<WorksCouncilConsent, "W120" | "W124"> {
  const standing = consents.filter((one) => one.subject === subject && standsOn(one, asked.today));
  const open = standing.findLast(({ by }) => by === null || by !== asked.by);
  if (open !== undefined) return ok(open);
  return refused(standing.length > 0 ? "W124" : "W120");
}

/** W125: only a consent that stands is withdrawn, and with a reason. Source: judgement. */
export const checkWithdrawal = (
  consent: WorksCouncilConsent,
  reason: Stated<string>,
  today: Day,
): readonly RuleProblem<"W125", "consent" | "reason">[] => [
  ...found(standsOn(consent, today), "W125", "consent"),
  ...found(isGiven(reason), "W125", "reason"),
];
