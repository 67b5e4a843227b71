import type { Office } from "./versioned.ts";

/** Returns the value of a setting of the municipality, or undefined where it was never set. */
export async function findSetting(office: Office, name: string): Promise<unknown> {
  const row = await office.transaction
    .selectFrom("office.setting")
    .select("value")
    .where("municipality", "=", office.municipality)
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.value;
}
