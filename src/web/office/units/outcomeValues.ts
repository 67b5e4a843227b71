import type { ComplyOrExplain } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { choiceOrNull, type Entered, type Read, wordOrNull } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { outcomeKinds } from "./planQuestions.ts";

/** Returns the result or the reason; half of an answer goes on to the rule that refuses it. */
export function outcomeIn(entered: Entered, { texts }: OfficeVisit): Read<ComplyOrExplain | null> {
  const kind = choiceOrNull(entered, "pas-toe", outcomeKinds, texts);
  const text = wordOrNull(entered, "uitleg");
  if (!kind.ok) return kind;
  if (kind.value === null)
    return text === null ? ok(null) : refused({ field: "pas-toe", text: texts.organisation.choose });
  const words = text ?? ""; // the rule says what is missing
  return ok(kind.value === "comply" ? { kind: "comply", result: words } : { kind: "explain", reason: words });
}

/** Returns the result or the reason in words. */
export function outcomeWords(outcome: ComplyOrExplain | null): string | null {
  if (outcome === null) return null;
  return outcome.kind === "comply" ? outcome.result : outcome.reason;
}
