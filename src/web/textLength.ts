import { type Result, refused } from "../domain/shared/result.ts";
import { longestLine, longestText } from "../domain/shared/textLength.ts";
import type { Texts } from "../texts/index.ts";
import { type Entered, type FormProblem, wordIn } from "./form.ts";

/** A question that somebody answers by typing, on one line or on more. */
export type TypedQuestion<Name extends string = string> = {
  readonly name: Name;
  readonly kind: "line" | "lines";
};
/** An answer that is too long to keep. */
type TooLong<Name extends string = string> = { readonly field: Name; readonly text: string };

/** Returns the answers that are too long, each with its length and how long it may be. */
export const tooLong = <Name extends string>(
  entered: Entered,
  questions: readonly TypedQuestion<Name>[],
  { plan }: Texts,
): readonly TooLong<Name>[] =>
  questions.flatMap(({ name, kind }) => {
    const [length, most] = [wordIn(entered, name).length, kind === "line" ? longestLine : longestText];
    return length > most ? [{ field: name, text: plan.tooLong(length, most) }] : [];
  });

/** Returns what was read of a form when every typed answer fits, or what must be mended: too long comes before other problems. */
export function thatFits<Value>(
  read: Result<Value, readonly FormProblem[]>,
  long: readonly TooLong[],
): Result<Value, readonly FormProblem[]> {
  if (long.length === 0) return read;
  const others = read.ok ? [] : read.problem.filter(({ field }) => long.every((one) => one.field !== field));
  return refused([...long, ...others]);
}
