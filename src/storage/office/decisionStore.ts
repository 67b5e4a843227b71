import type { PersonId } from "../../domain/organisation/index.ts";
import type { ActionStatus } from "../../domain/programme/index.ts";
import type { ActionDecision, ActionDecisionKind, MeasuredEffect } from "../../domain/reporting/index.ts";
import type { ActionDecisionRow } from "../roundTables.ts";
import type { Office } from "./versioned.ts";

const readDecision = (row: ActionDecisionRow): ActionDecision => ({
  action: row.action,
  number: row.number,
  round: row.round,
  kind: row.kind as ActionDecisionKind,
  reason: row.reason,
  effect: row.effect as MeasuredEffect,
  statusBefore: row.status_before as ActionStatus | null,
  statusAfter: row.status_after as ActionStatus | null,
  by: row.made_by as PersonId | null,
  at: row.at,
});

/** Returns what was decided about the actions of a programme, in the order in which it was. */
export async function listDecisions(
  { transaction, municipality }: Office,
  programme: string,
): Promise<readonly ActionDecision[]> {
  const rows = await transaction
    .selectFrom("office.action_decision")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .orderBy("at")
    .orderBy("action")
    .orderBy("number")
    .execute();
  return rows.map(readDecision);
}

/** Returns what was decided about one action, the first decision first. */
export async function listDecisionsOn(
  { transaction, municipality }: Office,
  { programme, action }: { readonly programme: string; readonly action: string },
): Promise<readonly ActionDecision[]> {
  const rows = await transaction
    .selectFrom("office.action_decision")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("action", "=", action)
    .orderBy("number")
    .execute();
  return rows.map(readDecision);
}

/** Keeps what was decided about an action, behind what was decided before. */
export async function addDecision(
  office: Office,
  programme: string,
  decision: Omit<ActionDecision, "number" | "by" | "at">,
): Promise<void> {
  const { transaction, municipality, person, at } = office;
  const last = (await listDecisionsOn(office, { programme, action: decision.action })).at(-1);
  await transaction
    .insertInto("office.action_decision")
    .values({
      municipality,
      programme,
      action: decision.action,
      number: last === undefined ? 1 : last.number + 1,
      round: decision.round,
      kind: decision.kind,
      reason: decision.reason,
      effect: JSON.stringify(decision.effect),
      status_before: decision.statusBefore,
      status_after: decision.statusAfter,
      made_by: person,
      at,
    })
    .execute();
}
