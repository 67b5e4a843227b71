import type { ImportItem } from "./headerItems.ts";

/**
 * What a file does not say by itself and somebody has to say. `absent`: no column says this. `several`: more than one
 * does. `eitherWay`: all values fit each of the choices. `mixed`: no choice fits all values. `codes`: the choices are
 * codes of which nothing is known; codes that could say something about a person are only counted. `width`: numbers
 * differ in length, and leading zeros may be lost.
 */
export type ProfileQuestion = {
  readonly about: ImportItem | "date" | "decimal";
  readonly why: "absent" | "several" | "eitherWay" | "mixed" | "codes" | "width";
  readonly columns: readonly string[];
  readonly choices: readonly string[];
};
