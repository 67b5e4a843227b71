import type { Actor } from "../../domain/access/index.ts";
import type { PersonId, SettingName, Settings } from "../../domain/organisation/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { listSettings } from "../../storage/office/settingStore.ts";
import { consult, type House } from "../perform.ts";

/** What was chosen, since when, and the name of who chose; a command has no name. */
export type ChosenSetting<Value> = {
  readonly value: Value;
  readonly version: number;
  readonly since: Date;
  readonly by: string | null;
  readonly reason: string | null;
};
export type ChosenSettings = { readonly [Name in SettingName]?: ChosenSetting<Settings[Name]> };

/** Returns what the municipality chose for itself; what it never chose is not there. */
export const readSettings = (house: House, actor: Actor): Promise<ChosenSettings> =>
  consult(house, actor, "readSettings", async (office) => {
    const kept = await listSettings(office);
    const people = new Map((await listPeople(office)).map(({ id, name }) => [id, name]));
    const nameOf = (person: PersonId | null) => (person === null ? null : (people.get(person) ?? null)); // not known any more
    return Object.fromEntries(
      Object.entries(kept).map(([name, setting]) => [name, { ...setting, by: nameOf(setting.by) }]),
    ) as ChosenSettings;
  });
