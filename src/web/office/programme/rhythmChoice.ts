import { ok, refused } from "../../../domain/shared/result.ts";
import { parseRhythm, type Rhythm, rhythmText } from "../../../domain/shared/rhythm.ts";
import type { Texts } from "../../../texts/index.ts";
import { type Entered, type Read, wordOrNull } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { rhythmIn } from "./words.ts";

/** Returns how often can be chosen; a rhythm that stands there now and not in the list stays possible. */
export function rhythmOptions(rules: readonly string[], now: Rhythm | null, visit: OfficeVisit) {
  const own = now === null ? [] : [rhythmText(now)];
  return [...new Set([...rules, ...own])].flatMap((value) => {
    const rhythm = parseRhythm(value);
    return rhythm.ok ? [{ value, text: rhythmIn(rhythm.value, visit) }] : [];
  });
}

/** Returns the rhythm that was chosen, or null where none was. */
export function rhythmOrNull(entered: Entered, name: string, texts: Texts): Read<Rhythm | null> {
  const word = wordOrNull(entered, name);
  if (word === null) return ok(null);
  const rhythm = parseRhythm(word);
  return rhythm.ok ? rhythm : refused({ field: name, text: texts.problems.D104 });
}
