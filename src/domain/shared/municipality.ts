import type { Id } from "./id.ts";
import { ok, type Result, refused } from "./result.ts";

export type MunicipalityId = Id<"municipality">;
export type Locale = "nl-NL" | "nl-BE";

/** The organisation whose programme is kept apart from that of every other municipality. */
export type Municipality = {
  readonly id: MunicipalityId;
  /** The first part of every address of this municipality. */
  readonly slug: string;
  readonly name: string;
  readonly cbsCode: string | null;
  readonly locale: Locale;
};

const reserved = [
  "installatie",
  "aanmelden",
  "afmelden",
  "scim",
  "v1",
  "bestanden",
  "gezond",
  ".well-known",
  "passkey",
  "toegankelijkheid",
];

/** M101: the name in the address is 2 to 40 small letters, digits or dashes and is not one of the reserved words. */
export function parseSlug(text: string): Result<string, "M101"> {
  const fits = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/.test(text) && !reserved.includes(text);
  return fits ? ok(text) : refused("M101");
}

const longestName = 80;

/** M103: the name of a municipality is one line of 1 to 80 characters. Source: judgement. */
export function checkMunicipalityName(text: string): Result<string, "M103"> {
  const name = text.trim();
  const fits = name.length >= 1 && name.length <= longestName && !/\p{Cc}/u.test(name);
  return fits ? ok(name) : refused("M103");
}
