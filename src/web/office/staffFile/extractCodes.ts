import type { CodeList, ProfileCodes } from "../../../domain/workforce/index.ts";
import { type Entered, type FormProblem, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";

/** The lists of codes that a person is asked the meaning of, with what a code can mean. */
export const meanings = {
  sex: ["female", "male", "neither"],
  kind: ["permanent", "temporary", "trainee", "intern", "hiredIn"],
  manager: ["true", "false"],
  leavingReason: ["ownRequest", "endOfContract", "retirement", "other"],
} as const;
export type CodedItem = keyof typeof meanings;
export const codedItems: readonly CodedItem[] = ["sex", "kind", "manager", "leavingReason"];

/** Says that a code tells nothing; empty is a question that waits. */
export const notKnown = "onbekend";

export const codesField = (item: CodedItem): string => `codes-${item}`;
export const codeField = (item: CodedItem, nth: number): string => `code-${item}-${nth}`;

/** Returns the codes of a list as they travel with the form. */
export function codesIn(entered: Entered, item: CodedItem): readonly string[] {
  return (entered.get(codesField(item)) ?? []).filter((code) => code !== ""); // no code was found
}

type List<Value> = { readonly list: CodeList<Value>; readonly problems: readonly FormProblem[] };

/** A code that waits for an answer is not in the list: each row with it is then told. */
function listIn<Value>(
  entered: Entered,
  visit: OfficeVisit,
  item: CodedItem,
  values: ReadonlyMap<string, Value>,
): List<Value> {
  if (wordIn(entered, `kolom-${item}`) === "") return { list: {}, problems: [] };
  const problems: FormProblem[] = [];
  const list: [string, Value | null][] = [];
  for (const [nth, code] of codesIn(entered, item).entries()) {
    const field = codeField(item, nth);
    const word = wordIn(entered, field);
    const value = values.get(word);
    if (value !== undefined) list.push([code, value]);
    else if (word === notKnown) list.push([code, null]);
    else problems.push({ field, text: visit.texts.staffFile.chooseCode });
  }
  return { list: Object.fromEntries(list), problems };
}

const mapOf = <Value extends string>(values: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [value, value]));

const truths = new Map([
  ["true", true],
  ["false", false],
]);

/** Returns what every code means that was answered, and the questions that wait. */
export function codesOf(
  entered: Entered,
  visit: OfficeVisit,
): { readonly codes: ProfileCodes; readonly problems: readonly FormProblem[] } {
  const sex = listIn(entered, visit, "sex", mapOf(meanings.sex));
  const kind = listIn(entered, visit, "kind", mapOf(meanings.kind));
  const manager = listIn(entered, visit, "manager", truths);
  const leavingReason = listIn(entered, visit, "leavingReason", mapOf(meanings.leavingReason));
  return {
    codes: { sex: sex.list, kind: kind.list, manager: manager.list, leavingReason: leavingReason.list },
    problems: [sex, kind, manager, leavingReason].flatMap(({ problems }) => problems),
  };
}
