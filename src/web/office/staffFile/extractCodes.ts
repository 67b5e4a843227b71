import { ok, type Result, refused } from "../../../domain/shared/result.ts";
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

type List<Value> = Result<CodeList<Value>, readonly FormProblem[]>;

function listIn<Value>(
  entered: Entered,
  visit: OfficeVisit,
  item: CodedItem,
  values: ReadonlyMap<string, Value>,
): List<Value> {
  if (wordIn(entered, `kolom-${item}`) === "") return ok({});
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
  return problems.length > 0 ? refused(problems) : ok(Object.fromEntries(list));
}

const mapOf = <Value extends string>(values: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [value, value]));

const truths = new Map([
  ["true", true],
  ["false", false],
]);

/** Returns what every code means, or the questions that wait. */
export function codesOf(entered: Entered, visit: OfficeVisit): Result<ProfileCodes, readonly FormProblem[]> {
  const sex = listIn(entered, visit, "sex", mapOf(meanings.sex));
  const kind = listIn(entered, visit, "kind", mapOf(meanings.kind));
  const manager = listIn(entered, visit, "manager", truths);
  const leavingReason = listIn(entered, visit, "leavingReason", mapOf(meanings.leavingReason));
  if (sex.ok && kind.ok && manager.ok && leavingReason.ok)
    return ok({
      sex: sex.value,
      kind: kind.value,
      manager: manager.value,
      leavingReason: leavingReason.value,
    });
  return refused([sex, kind, manager, leavingReason].flatMap((list) => (list.ok ? [] : list.problem)));
}
