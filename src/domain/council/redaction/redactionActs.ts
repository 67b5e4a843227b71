import type { Day } from "../../shared/day.ts";
import { isGiven } from "../../shared/given.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { wooGrounds } from "../wooGround.ts";
import { standsIn } from "./redactedText.ts";
import type { Redaction, RedactionState } from "./redaction.ts";

type Field = "title" | "text" | "removed" | "source" | "state";
type Problem<Code extends string> = { readonly code: Code; readonly at: Field };

const unless = <Code extends string>(holds: boolean, code: Code, at: Field): readonly Problem<Code>[] =>
  holds ? [] : [{ code, at }];

const isGround = ({ ground }: Redaction["removed"][number]): boolean =>
  wooGrounds.some((one) => one.paragraph === ground.paragraph && one.letter === ground.letter);

/**
 * V261: a redaction has a title and a text. V262: what is taken out stands in the text, once in the list and on a ground of Woo
 * 5.1 paragraph 1 or 2, so that a slip of the pen leaves no name standing. V263: the title holds none of it. V264: it is of a
 * document, dossier or letter of this programme. Source: requirement CI-10.
 */
export function checkRedaction(
  { title, text, removed, source }: Redaction,
  isKnown: (source: Redaction["source"]) => boolean,
): readonly Problem<"V261" | "V262" | "V263" | "V264">[] {
  const isFound = removed.every((one) => standsIn(text, one.words) && isGround(one));
  const isOnce = new Set(removed.map(({ words }) => words.toLowerCase())).size === removed.length;
  return [
    ...unless(isGiven(title), "V261", "title"),
    ...unless(isGiven(text), "V261", "text"),
    ...unless(isFound && isOnce, "V262", "removed"),
    ...unless(!removed.some(({ words }) => standsIn(title, words)), "V263", "title"),
    ...unless(isKnown(source), "V264", "source"),
  ];
}

/** V265: what was decided is not changed any more; who wants it otherwise begins another. */
export const mayChangeRedaction = ({
  state,
}: Pick<Redaction, "state">): Result<true, readonly Problem<"V265">[]> =>
  state.kind === "draft" ? ok(true) : refused([{ code: "V265", at: "state" }]);

/**
 * Returns a redaction that is decided. V265: it was not yet. V266: something is taken out, and nothing of it stands in what is
 * made of it: `made` is every text of that file, with its title and what it says of itself. Source: requirement CI-10.
 */
export function decideRedaction(
  redaction: Redaction,
  {
    made,
    by,
    today,
  }: {
    readonly made: readonly string[];
    readonly by: (RedactionState & { readonly kind: "decided" })["by"];
    readonly today: Day;
  },
): Result<Redaction, readonly Problem<"V265" | "V266">[]> {
  const { removed } = redaction;
  const isGone = !removed.some(({ words }) => made.some((text) => standsIn(text, words)));
  const may = mayChangeRedaction(redaction);
  const problems = [
    ...(may.ok ? [] : may.problem),
    ...unless(removed.length > 0 && isGone, "V266", "removed"),
  ];
  if (problems.length > 0) return refused(problems);
  return ok({ ...redaction, state: { kind: "decided", by, on: today } });
}
