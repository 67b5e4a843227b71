import type { PlanStatus, PlanVersion } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { Office } from "./versioned.ts";

/** Returns the versions of the plan, the latest first. */
export async function listPlanVersions(office: Office, programme: string): Promise<readonly PlanVersion[]> {
  const rows = await office.transaction
    .selectFrom("office.plan")
    .selectAll()
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    name: row.name,
    status: row.status as PlanStatus,
    reason: row.reason,
    adoptedOn: row.adopted_on === null ? null : dayFrom(row.adopted_on),
    adoptedBy: row.adopted_by,
    moment: row.moment.toISOString(),
  }));
}

const columnsOf = (version: PlanVersion) => ({
  name: version.name,
  status: version.status,
  reason: version.reason,
  adopted_on: version.adoptedOn,
  adopted_by: version.adoptedBy,
  moment: new Date(version.moment),
});

/** Adds versions of the plan. */
export async function addPlanVersions(
  office: Office,
  programme: string,
  versions: readonly PlanVersion[],
): Promise<void> {
  for (const version of versions) {
    const row = {
      municipality: office.municipality,
      programme,
      number: version.number,
      ...columnsOf(version),
    };
    await office.transaction.insertInto("office.plan").values(row).execute();
  }
}

/** Moves a version of the plan to its next status; the database refuses a move outside the route (P201). */
export async function changePlanVersion(
  office: Office,
  programme: string,
  version: PlanVersion,
): Promise<void> {
  await office.transaction
    .updateTable("office.plan")
    .set(columnsOf(version))
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .where("number", "=", version.number)
    .execute();
}
