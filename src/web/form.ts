import { type Day, parseDay } from "../domain/shared/day.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import type { Texts } from "../texts/index.ts";

/** What somebody typed and chose, by field. */
export type Entered = ReadonlyMap<string, readonly string[]>;

/** What must be mended before a form can go; a problem of the whole form has no field. */
export type FormProblem = { readonly field?: string; readonly text: string };
export type Read<Value> = Result<Value, FormProblem>;

/** Returns the text of a field without blanks around it; a field that was not sent is an empty one. */
export const wordIn = (entered: Entered, name: string): string => entered.get(name)?.[0]?.trim() ?? "";

/** Returns the text of a field, or null when nothing was typed. */
export const wordOrNull = (entered: Entered, name: string): string | null => wordIn(entered, name) || null;

/** Returns the number that a form carries for itself, such as the version that was seen; what is no number is 0. */
export const carriedNumber = (word: string): number => (/^\d{1,9}$/.test(word) ? Number(word) : 0);

/** Returns the version that a form was about, from its hidden field; what is no number was never seen. */
export const seenIn = (entered: Entered): number => carriedNumber(wordIn(entered, "versie"));

/** Returns the text of a field, or the refusal of an empty one: it says what to write. */
export function saidIn(entered: Entered, name: string, text: string): Read<string> {
  const word = wordIn(entered, name);
  return word === "" ? refused({ field: name, text }) : ok(word);
}

/** Returns the day in a field; where nothing was typed, that a day must be given. */
export function dayIn(entered: Entered, name: string, texts: Texts): Read<Day> {
  const word = wordIn(entered, name);
  if (word === "") return refused({ field: name, text: texts.common.giveDay });
  const day = parseDay(word);
  return day.ok ? day : refused({ field: name, text: texts.problems[day.problem] });
}

/** Returns the day in a field, or null when nothing was typed. */
export const dayOrNull = (entered: Entered, name: string, texts: Texts): Read<Day | null> =>
  wordIn(entered, name) === "" ? ok(null) : dayIn(entered, name, texts);

/** Returns which of the values was chosen; anything else is no choice. */
export function choiceIn<Value extends string>(
  entered: Entered,
  name: string,
  values: readonly Value[],
  texts: Texts,
): Read<Value> {
  const word = wordIn(entered, name);
  const chosen = values.find((value) => value === word);
  return chosen === undefined ? refused({ field: name, text: texts.organisation.choose }) : ok(chosen);
}

/** Returns which of the values was chosen, or null when nothing was. */
export const choiceOrNull = <Value extends string>(
  entered: Entered,
  name: string,
  values: readonly Value[],
  texts: Texts,
): Read<Value | null> => (wordIn(entered, name) === "" ? ok(null) : choiceIn(entered, name, values, texts));

/** Returns those of the values that were chosen. */
export const choicesIn = <Value extends string>(
  entered: Entered,
  name: string,
  values: readonly Value[],
): readonly Value[] => values.filter((value) => entered.get(name)?.includes(value));

type Values<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Read<infer Value> ? Value : never;
};

/** Returns the values of all fields, or the problems of all fields that have one. */
export function allOf<Fields extends Readonly<Record<string, Read<unknown>>>>(
  fields: Fields,
): Result<Values<Fields>, readonly FormProblem[]> {
  const read = Object.entries(fields);
  const problems = read.flatMap(([, field]) => (field.ok ? [] : [field.problem]));
  if (problems.length > 0) return refused(problems);
  return ok(
    Object.fromEntries(
      read.flatMap(([name, field]) => (field.ok ? [[name, field.value]] : [])),
    ) as Values<Fields>,
  );
}

/** Returns what a form starts with. */
export const startWith = (values: Readonly<Record<string, string | null | readonly string[]>>): Entered =>
  new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null ? [] : typeof value === "string" ? [value] : value,
    ]),
  );
