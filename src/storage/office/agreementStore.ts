import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import type { AgreementOutcome, AgreementOutcomeKind, UnitAgreement } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { AgreementOutcomeRow, AgreementRow } from "../roundTables.ts";
import type { Office } from "./versioned.ts";

const readOutcome = (row: AgreementOutcomeRow): AgreementOutcome => ({
  kind: row.kind as AgreementOutcomeKind,
  reason: row.reason,
  by: row.made_by as PersonId | null,
  at: row.at,
});

const readAgreement = (row: AgreementRow, outcomes: readonly AgreementOutcomeRow[]): UnitAgreement => ({
  number: row.number,
  round: row.round,
  unit: row.unit as UnitId,
  text: row.text,
  due: periodFrom(row.due),
  by: row.made_by as PersonId | null,
  at: row.at,
  outcomes: outcomes.filter(({ agreement }) => agreement === row.number).map(readOutcome),
});

/** Returns what was agreed with the units in a programme and how each ended, the first agreement first. */
export async function listAgreements(
  { transaction, municipality }: Office,
  programme: string,
): Promise<readonly UnitAgreement[]> {
  const rows = await transaction
    .selectFrom("office.agreement")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .orderBy("number")
    .execute();
  if (rows.length === 0) return [];
  const outcomes = await transaction
    .selectFrom("office.agreement_outcome")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .orderBy("agreement")
    .orderBy("number")
    .execute();
  return rows.map((row) => readAgreement(row, outcomes));
}

/** Keeps an agreement behind those of before; who holds the programme numbers it. */
export async function addAgreement(
  { transaction, municipality, person, at }: Office,
  programme: string,
  { number, round, unit, text, due }: Omit<UnitAgreement, "by" | "at" | "outcomes">,
): Promise<void> {
  await transaction
    .insertInto("office.agreement")
    .values({ municipality, programme, number, round, unit, text, due, made_by: person, at })
    .execute();
}

/** Keeps how an agreement ended, behind what was said of it before. */
export async function addOutcome(
  { transaction, municipality, person, at }: Office,
  { programme, agreement }: { readonly programme: string; readonly agreement: UnitAgreement },
  { kind, reason }: Pick<AgreementOutcome, "kind" | "reason">,
): Promise<void> {
  const place = { municipality, programme, agreement: agreement.number };
  await transaction
    .insertInto("office.agreement_outcome")
    .values({ ...place, number: agreement.outcomes.length + 1, kind, reason, made_by: person, at })
    .execute();
}
