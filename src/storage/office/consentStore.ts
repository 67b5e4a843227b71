import type {
  ConsentDecision,
  ConsentSubject,
  ConsentWithdrawal,
  WorksCouncilConsent,
} from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { ConsentRow, ConsentWithdrawalRow } from "../figureTables.ts";
import type { Office } from "./versioned.ts";

function readDecision({
  kind,
  body,
  document,
  conditions,
  scope,
  reason,
  decided_by,
}: ConsentRow): ConsentDecision {
  if (kind === "given" && body !== null && document !== null)
    return { kind, body, document, conditions, scope };
  if (kind === "notNeeded" && reason !== null && decided_by !== null)
    return { kind, reason, decidedBy: decided_by as PersonId };
  throw new Error("a consent that the table should have refused");
}

const readWithdrawal = ({ reason, made_by, at }: ConsentWithdrawalRow): ConsentWithdrawal => ({
  reason,
  by: made_by as PersonId | null,
  at,
});

function readConsent(row: ConsentRow, withdrawals: readonly ConsentWithdrawalRow[]): WorksCouncilConsent {
  const withdrawal = withdrawals.find(({ consent }) => consent === row.number);
  return {
    number: row.number,
    subject: row.subject as ConsentSubject,
    decision: readDecision(row),
    day: dayFrom(row.day),
    endsOn: row.ends_on === null ? null : dayFrom(row.ends_on),
    by: row.made_by as PersonId | null,
    at: row.at,
    withdrawal: withdrawal === undefined ? null : readWithdrawal(withdrawal),
  };
}

/** Returns every consent on record, the first first; the role of the figures may ask it too. */
export async function listConsents({
  transaction,
  municipality,
}: Pick<Office, "transaction" | "municipality">): Promise<readonly WorksCouncilConsent[]> {
  const rows = await transaction
    .selectFrom("office.consent")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  if (rows.length === 0) return [];
  const withdrawals = await transaction
    .selectFrom("office.consent_withdrawal")
    .selectAll()
    .where("municipality", "=", municipality)
    .execute();
  return rows.map((row) => readConsent(row, withdrawals));
}

/** Keeps a consent behind those of before; who holds the organisation numbers it. */
export async function addConsent(
  { transaction, municipality, person, at }: Office,
  { number, subject, decision, day, endsOn }: Omit<WorksCouncilConsent, "by" | "at" | "withdrawal">,
): Promise<void> {
  const { kind } = decision;
  const columns =
    decision.kind === "given"
      ? {
          body: decision.body,
          document: decision.document,
          conditions: decision.conditions,
          scope: decision.scope,
        }
      : { reason: decision.reason, decided_by: decision.decidedBy };
  const nothing = {
    body: null,
    document: null,
    conditions: null,
    scope: null,
    reason: null,
    decided_by: null,
  };
  await transaction
    .insertInto("office.consent")
    .values({
      municipality,
      number,
      subject,
      kind,
      day,
      ends_on: endsOn,
      ...nothing,
      ...columns,
      made_by: person,
      at,
    })
    .execute();
}

/** Keeps that a consent was withdrawn; the table takes it once. */
export async function addWithdrawal(
  { transaction, municipality, person, at }: Office,
  { consent, reason }: { readonly consent: number; readonly reason: string },
): Promise<void> {
  await transaction
    .insertInto("office.consent_withdrawal")
    .values({ municipality, consent, reason, made_by: person, at })
    .execute();
}
