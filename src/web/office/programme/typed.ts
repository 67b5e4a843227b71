import type { Person, PersonId } from "../../../domain/organisation/index.ts";
import { type Owner, readPeriodWords, type SeenOwner } from "../../../domain/programme/index.ts";
import type { Period } from "../../../domain/shared/period.ts";
import { isPlausible } from "../../../domain/shared/plausible.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import type { Texts } from "../../../texts/index.ts";
import { type Entered, type Read, wordIn, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** Returns a period as people write it; words that are finer than a period can say are refused, not dropped. */
export function periodFromWords(text: string): Period | undefined {
  const read = readPeriodWords(text);
  return read.ok && read.value.note === null ? read.value.period : undefined;
}

/** Returns the period in a field, or null when nothing was typed. */
export function periodOrNull(entered: Entered, name: string, { plan }: Texts): Read<Period | null> {
  const word = wordIn(entered, name);
  if (word === "") return ok(null);
  const period = periodFromWords(word);
  return period === undefined ? refused({ field: name, text: plan.periodWrong }) : ok(period);
}

const decimal = /^-?\d+([.,]\d+)?$/;
/** Three digits after a single mark: thousands in one language, decimals in the other. */
const doubtful = /^-?[1-9]\d*[.,]\d{3}$/;
const inGroups = {
  ".": /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  ",": /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
} as const;

/** Returns what is written, with thousands set apart as the language does; three digits after the other mark are none. */
function written(text: string, { plan: { marks } }: Texts): number | undefined {
  if (inGroups[marks.thousands].test(text))
    return Number(text.replaceAll(marks.thousands, "").replace(marks.decimal, "."));
  return decimal.test(text) && !doubtful.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** Returns an amount, with thousands set apart as the language does; "1,250" may be two amounts in Dutch and is none. */
export function amountFromWords(text: string, texts: Texts): number | undefined {
  const value = written(text, texts);
  return value !== undefined && isPlausible(value) ? value : undefined;
}

/** Returns a number as people write it; "1.250" may be two numbers in any language and is none. */
export const numberFromWords = (text: string, texts: Texts): number | undefined =>
  doubtful.test(text) ? undefined : amountFromWords(text, texts);

/** Returns why a number cannot be read; of one that may be two numbers it names both. */
export const numberProblem = (word: string, { plan }: Texts): string =>
  doubtful.test(word)
    ? plan.numberDoubtful(word.replace(/[.,]/, ""), `${word.replace(/[.,]/, plan.marks.decimal)}0`)
    : plan.numberWrong;

/** Returns the number in a field, or null when nothing was typed. */
export function numberOrNull(entered: Entered, name: string, texts: Texts): Read<number | null> {
  const word = wordIn(entered, name).replace(/\s*%$/, "");
  if (word === "") return ok(null);
  const value = numberFromWords(word, texts);
  return value === undefined ? refused({ field: name, text: numberProblem(word, texts) }) : ok(value);
}

const whole = { ".": /^\d+$|^\d{1,3}([. ]\d{3})+$/, ",": /^\d+$|^\d{1,3}([, ]\d{3})+$/ } as const;

/** Returns the whole number in a field, or null when nothing was typed; thousands may be set apart. */
export function wholeOrNull(entered: Entered, name: string, { plan }: Texts): Read<number | null> {
  const word = wordIn(entered, name).replace(/^€\s*/, "");
  if (word === "") return ok(null);
  const isWhole = whole[plan.marks.thousands].test(word);
  const value = isWhole ? Number(word.replace(/[., ]/g, "")) : Number.NaN;
  return isPlausible(value) ? ok(value) : refused({ field: name, text: plan.wholeWrong });
}

/** Returns what was read, or the refusal of an empty field. */
export function mustSay<Value>(read: Read<Value | null>, field: string, { plan }: Texts): Read<Value> {
  if (!read.ok) return read;
  return read.value === null ? refused({ field, text: plan.mustSay }) : ok(read.value);
}

/** Returns a number as it stands in a field; a zero behind three decimals keeps it from being read as thousands. */
export function numberWord(value: number, { texts }: Pick<OfficeVisit, "texts">): string;
export function numberWord(value: number | null, { texts }: Pick<OfficeVisit, "texts">): string | null;
export function numberWord(value: number | null, { texts }: Pick<OfficeVisit, "texts">): string | null {
  if (value === null) return null;
  const word = String(value);
  return (doubtful.test(word) ? `${word}0` : word).replace(".", texts.plan.marks.decimal);
}

/** Returns a typed line as short as it can be named in a message; the whole of it still stands in its field. */
export const shortLine = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line);

/** Returns the lines of a field that say something. */
export const linesIn = (entered: Entered, name: string): readonly string[] =>
  wordIn(entered, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Returns the owner as typed: a known mail address is that person, other words stay words. */
export function ownerIn(entered: Entered, people: readonly Person[], before: SeenOwner): Owner {
  const text = wordOrNull(entered, "eigenaar");
  if (text === null) return { kind: "notStated" };
  const person = people.find(({ mail }) => mail.toLowerCase() === text.toLowerCase())?.id;
  if (person === undefined) return { kind: "asWritten", text };
  return { kind: "person", person, asWritten: wordsBefore(before, person) };
}

function wordsBefore(before: SeenOwner, person: PersonId): string | null {
  if (before.kind === "asWritten") return before.text;
  return before.kind === "person" && before.person === person ? before.asWritten : null;
}

/** Returns an owner as it stands in a field. */
export function ownerWord(owner: SeenOwner, people: readonly Person[]): string | null {
  if (owner.kind === "notStated" || owner.kind === "role") return null;
  if (owner.kind === "asWritten") return owner.text;
  return people.find(({ id }) => id === owner.person)?.mail ?? owner.asWritten; // somebody who left
}

export const ownerQuestion = ({ texts }: OfficeVisit): FormField => ({
  kind: "line",
  name: "eigenaar",
  label: texts.plan.owner,
  hint: texts.plan.ownerHint,
  optional: true,
});

export const reasonQuestion = ({ texts }: OfficeVisit): FormField => ({
  kind: "lines",
  name: "reden",
  label: texts.plan.reason,
  hint: texts.plan.reasonHint,
  optional: true,
});
