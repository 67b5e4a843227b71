import type { Effort } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { type Entered, type Read, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { amountFromWords, numberProblem, numberWord } from "../programme/typed.ts";

const shape = /^(?<amount>[\d.,]+)\s*(?<word>u|uur|uren|h|hours?|dag|dagen|days?)?$/i;

/** Returns the time in a field as it was told, or null when nothing was typed; a number alone is hours. */
export function effortIn(entered: Entered, name: string, { texts }: OfficeVisit): Read<Effort | null> {
  const word = wordIn(entered, name);
  if (word === "") return ok(null);
  const wrong = (text: string) => refused({ field: name, text });
  const { amount: number, word: measure = "" } = shape.exec(word)?.groups ?? {}; // no word is hours
  if (number === undefined) return wrong(texts.rounds.form.trainingWrong);
  const amount = amountFromWords(number, texts);
  if (amount === undefined) return wrong(numberProblem(number, texts));
  return ok({ amount, measure: /^da/i.test(measure) ? "days" : "hours" });
}

/** Returns a time as it stands in a field. */
export function effortWord(effort: Effort | null, visit: OfficeVisit): string | null {
  if (effort === null) return null;
  return visit.texts.roundReport.effort[effort.measure](numberWord(effort.amount, visit));
}
