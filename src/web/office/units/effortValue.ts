import type { Effort } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { type Entered, type Read, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { numberFromWords, numberWord } from "../programme/typed.ts";

const shape = /^(?<amount>[\d.,]+)\s*(?<word>u|uur|uren|h|hours?|dag|dagen|days?)?$/i;

/** Returns an amount; thousands may be set apart, and "1.250" is never one and a quarter here. */
const amountIn = (text: string): number | undefined =>
  /^\d{1,3}(\.\d{3})+$/.test(text) ? Number(text.replaceAll(".", "")) : numberFromWords(text);

/** Returns the time in a field as it was told, or null when nothing was typed; a number alone is hours. */
export function effortIn(entered: Entered, name: string, { texts }: OfficeVisit): Read<Effort | null> {
  const word = wordIn(entered, name);
  if (word === "") return ok(null);
  const found = shape.exec(word)?.groups;
  const amount = found?.["amount"] === undefined ? undefined : amountIn(found["amount"]);
  if (amount === undefined) return refused({ field: name, text: texts.rounds.form.trainingWrong });
  return ok({ amount, measure: /^da/i.test(found?.["word"] ?? "") ? "days" : "hours" }); // no word is hours
}

/** Returns a time as it stands in a field. */
export function effortWord(effort: Effort | null, visit: OfficeVisit): string | null {
  if (effort === null) return null;
  const amount = numberWord(effort.amount, visit) ?? ""; // a number is never left out
  return visit.texts.roundReport.effort[effort.measure](amount);
}
