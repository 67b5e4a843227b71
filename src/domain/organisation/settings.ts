import type { Locale } from "../shared/municipality.ts";
import type { Palette } from "./houseStyle.ts";
import type { Logo } from "./logo.ts";

/** What a municipality chooses for itself. */
export type Settings = {
  readonly name: string;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly logo: Logo | null;
  /** The smallest number of people that a figure may be about. */
  readonly smallestGroup: number;
};
export type SettingName = keyof Settings;

export const settingNames = [
  "name",
  "locale",
  "palette",
  "logo",
  "smallestGroup",
] as const satisfies readonly SettingName[];
