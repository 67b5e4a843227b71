import { sql } from "kysely";
import type { PersonId, SettingName, Settings } from "../../domain/organisation/index.ts";
import { addVersioned, changeVersioned, type Office } from "./versioned.ts";

/** What was chosen, by whom and when. */
export type KeptSetting<Value> = {
  readonly value: Value;
  readonly version: number;
  readonly since: Date;
  readonly by: PersonId | null;
  readonly reason: string | null;
};
export type KeptSettings = { readonly [Name in SettingName]?: KeptSetting<Settings[Name]> };

type Row = {
  name: SettingName;
  value: { readonly chosen: unknown };
  version: number;
  recorded_at: Date;
  recorded_by: string | null;
  reason: string | null;
};

/** Returns what the municipality chose; what it never chose is not there. */
export async function listSettings(office: Office): Promise<KeptSettings> {
  const found = await sql<Row>`select s.name, s.value, s.version, v.recorded_at, v.recorded_by, v.reason
    from office.setting s join office.setting_version v using (municipality, name, version)
    where municipality = ${office.municipality}`.execute(office.transaction);
  return Object.fromEntries(
    found.rows.map(({ name, value, version, recorded_at, recorded_by, reason }) => [
      name,
      { value: value.chosen, version, since: recorded_at, by: recorded_by, reason },
    ]),
  ) as KeptSettings;
}

/** Returns one setting of the municipality, or undefined where it was never chosen. */
export const findSetting = async <Name extends SettingName>(
  office: Office,
  name: Name,
): Promise<Settings[Name] | undefined> => (await listSettings(office))[name]?.value;

export type Chosen<Name extends SettingName> = {
  readonly value: Settings[Name];
  /** The version that was seen; 0 where nothing was chosen yet. */
  readonly seen: number;
  readonly reason: string | null;
};

async function write<Name extends SettingName>(office: Office, name: Name, chosen: Chosen<Name>) {
  const { seen, reason } = chosen;
  const value = { chosen: chosen.value };
  if (seen > 0)
    return changeVersioned(office, "office.setting", { key: { name }, values: { value }, seen }, { reason });
  if ((await findSetting(office, name)) !== undefined) return false;
  await addVersioned(
    office,
    "office.setting",
    { place: {}, own: "name", rows: [{ name, value }] },
    { reason },
  );
  return true;
}

/**
 * Writes the next version of a setting and lets the row before sign-in follow it; false when somebody else chose since,
 * and then nothing is written.
 */
export async function saveSetting<Name extends SettingName>(
  office: Office,
  name: Name,
  chosen: Chosen<Name>,
): Promise<boolean> {
  if (!(await write(office, name, chosen))) return false;
  await sql`select office.show_settings()`.execute(office.transaction);
  return true;
}
