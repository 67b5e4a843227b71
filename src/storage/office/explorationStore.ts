import type { Exploration, ExplorationDecision } from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { Office } from "./versioned.ts";

/** Returns every decision about an exploration, the first first. */
export async function listExplorationDecisions({
  transaction,
  municipality,
}: Office): Promise<readonly ExplorationDecision[]> {
  const rows = await transaction
    .selectFrom("office.exploration_decision")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    exploration: row.exploration as Exploration,
    alternative: row.alternative,
    decidedBy: row.decided_by,
    day: dayFrom(row.day),
    reason: row.reason,
    legalCheck: row.legal_check,
    by: row.made_by as PersonId | null,
    at: row.at,
  }));
}

/** Keeps a decision behind those of before; who holds the organisation numbers it. */
export async function addExplorationDecision(
  { transaction, municipality, person, at }: Office,
  {
    number,
    exploration,
    alternative,
    decidedBy,
    day,
    reason,
    legalCheck,
  }: Omit<ExplorationDecision, "by" | "at">,
): Promise<void> {
  await transaction
    .insertInto("office.exploration_decision")
    .values({
      municipality,
      number,
      exploration,
      alternative,
      decided_by: decidedBy,
      day,
      reason,
      legal_check: legalCheck,
      made_by: person,
      at,
    })
    .execute();
}
