import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import type { ActionStatus, ComplyOrExplain } from "../../domain/programme/index.ts";
import type {
  AnsweredQuestion,
  AnsweredVia,
  Course,
  UnitAnswer,
  Update,
} from "../../domain/reporting/index.ts";
import type { ProgressUpdateRow, UnitAnswerRow } from "../roundTables.ts";
import { periodOf } from "./columns.ts";
import type { Office } from "./versioned.ts";

const readUpdate = (row: ProgressUpdateRow): Update => ({
  action: row.action,
  number: row.number,
  round: row.round,
  course: row.course as Course,
  happened: row.happened,
  next: row.next,
  obstacle: row.obstacle,
  need: row.need,
  reason: row.reason,
  statusBefore: row.status_before as ActionStatus | null,
  statusAfter: row.status_after as ActionStatus | null,
  endBefore: periodOf(row.end_before),
  endAfter: periodOf(row.end_after),
  by: row.made_by as PersonId | null,
  via: row.via as AnsweredVia,
  at: row.at,
});

/** Returns the updates of a round in the order in which they came. */
export async function listRoundUpdates(
  { transaction, municipality }: Office,
  { programme, round }: { readonly programme: string; readonly round: string },
): Promise<readonly Update[]> {
  const rows = await transaction
    .selectFrom("office.progress_update")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("round", "=", round)
    .orderBy("at")
    .orderBy("number")
    .execute();
  return rows.map(readUpdate);
}

/** Returns what was told about an action, the latest first. */
export async function listUpdates(
  { transaction, municipality }: Office,
  { programme, action }: { readonly programme: string; readonly action: string },
): Promise<readonly Update[]> {
  const rows = await transaction
    .selectFrom("office.progress_update")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("action", "=", action)
    .orderBy("number", "desc")
    .execute();
  return rows.map(readUpdate);
}

/** Keeps what was told about an action, behind what was told before, and returns its number. */
export async function addUpdate(
  office: Office,
  programme: string,
  update: Omit<Update, "number" | "by" | "at">,
): Promise<number> {
  const { transaction, municipality } = office;
  const [last] = await listUpdates(office, { programme, action: update.action });
  const number = last === undefined ? 1 : last.number + 1;
  await transaction
    .insertInto("office.progress_update")
    .values({
      municipality,
      programme,
      action: update.action,
      number,
      round: update.round,
      course: update.course,
      happened: update.happened,
      next: update.next,
      obstacle: update.obstacle,
      need: update.need,
      reason: update.reason,
      status_before: update.statusBefore,
      status_after: update.statusAfter,
      end_before: update.endBefore,
      end_after: update.endAfter,
      made_by: office.person,
      via: update.via,
      at: office.at,
    })
    .execute();
  return number;
}

const readAnswer = (row: UnitAnswerRow): UnitAnswer => ({
  unit: row.unit as UnitId,
  number: row.number,
  account: row.account as ComplyOrExplain | null,
  answers: row.answers as readonly AnsweredQuestion[],
  by: row.made_by as PersonId | null,
  via: row.via as AnsweredVia,
  at: row.at,
});

/** Returns what the units answered in a round, in the order in which it came. */
export async function listUnitAnswers(
  { transaction, municipality }: Office,
  { programme, round }: { readonly programme: string; readonly round: string },
): Promise<readonly UnitAnswer[]> {
  const rows = await transaction
    .selectFrom("office.unit_answer")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("round", "=", round)
    .orderBy("at")
    .orderBy("number")
    .execute();
  return rows.map(readAnswer);
}

/** Keeps what a unit answers, behind what it answered before. */
export async function addUnitAnswer(
  office: Office,
  place: { readonly programme: string; readonly round: string },
  { unit, number, account, answers, via }: Omit<UnitAnswer, "by" | "at">,
): Promise<void> {
  const { transaction, municipality, person, at } = office;
  await transaction
    .insertInto("office.unit_answer")
    .values({
      municipality,
      ...place,
      unit,
      number,
      account: account === null ? null : JSON.stringify(account),
      answers: JSON.stringify(answers),
      made_by: person,
      via,
      at,
    })
    .execute();
}
