import type { SettingName, Settings } from "../../../domain/organisation/index.ts";
import { usualGroup } from "../../../domain/programme/index.ts";
import { type ChosenSettings, readSettings } from "../../../usecases/settings/readSettings.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";

/** What holds now, and what of it was chosen by whom. */
export type SettingsNow = { readonly now: Settings; readonly chosen: ChosenSettings };

/** Returns the settings of the municipality of a visit; what was never chosen holds as it came. */
export async function settingsNow(visit: OfficeVisit): Promise<SettingsNow> {
  const { municipality, style } = visit;
  const chosen = await readSettings(visit.house, visit.actor);
  const values = Object.fromEntries(Object.entries(chosen).map(([name, { value }]) => [name, value]));
  const { name, locale } = municipality;
  return { chosen, now: { name, locale, ...style, smallestGroup: usualGroup, ...values } };
}

/** Returns the version of a setting that a form shows; 0 where nothing was chosen. */
export const versionOf = ({ chosen }: SettingsNow, name: SettingName): number => chosen[name]?.version ?? 0; // never chosen

export const settingsCrumb = (visit: OfficeVisit) => ({
  word: visit.texts.settings.title,
  href: to(visit, paths.settings),
});
