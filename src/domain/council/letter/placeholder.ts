import { type ActionStatus, readActionStatus } from "../../programme/index.ts";
import { ok, type Result, refused } from "../../shared/result.ts";

/** A figure of a frozen edition that a letter quotes; there is nothing else that a letter can ask for (requirement CI-05). */
export type Placeholder =
  | { readonly kind: "asOf" | "actions" | "overdue" }
  | { readonly kind: "actionsOf"; readonly status: ActionStatus | "notStated" }
  | { readonly kind: "target"; readonly key: string }
  | { readonly kind: "figure"; readonly number: number };

/** A piece of a passage: words as they were typed, or the place of a figure, with how it was written there. */
export type LetterPiece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "placeholder"; readonly placeholder: Placeholder; readonly written: string };

/** What is wrong with a placeholder, and how it is written. */
export type PlaceholderFault = { readonly code: "V250" | "V251"; readonly written: string };

const plain: Readonly<Record<string, Placeholder>> = {
  stand: { kind: "asOf" },
  acties: { kind: "actions" },
  "te laat": { kind: "overdue" },
};
const ofNoStatus = "geen status";
const statusWord: Readonly<Record<ActionStatus, string>> = {
  done: "gereed",
  ongoing: "loopt",
  continuous: "continu",
  recurring: "repeterend",
  notStarted: "niet gestart",
  lapsed: "vervallen",
  postponed: "uitgesteld",
};

/** Returns how a placeholder is written between braces; the words are Dutch in every language, as addresses are. */
export function placeholderWord(placeholder: Placeholder): string {
  switch (placeholder.kind) {
    case "asOf":
      return "{stand}";
    case "actions":
      return "{acties}";
    case "overdue":
      return "{te laat}";
    case "actionsOf":
      return `{acties: ${placeholder.status === "notStated" ? ofNoStatus : statusWord[placeholder.status]}}`;
    case "target":
      return `{streefcijfer: ${placeholder.key}}`;
    case "figure":
      return `{cijfer: ${placeholder.number}}`;
  }
}

function withArgument(name: string, argument: string): Placeholder | undefined {
  if (name === "streefcijfer") return { kind: "target", key: argument };
  if (name === "cijfer" && /^[1-9]\d{0,3}$/.test(argument))
    return { kind: "figure", number: Number(argument) };
  if (name !== "acties") return undefined;
  if (argument === ofNoStatus) return { kind: "actionsOf", status: "notStated" };
  const status = readActionStatus(argument);
  return status.ok ? { kind: "actionsOf", status: status.value } : undefined;
}

function placeholderFrom(inside: string): Placeholder | undefined {
  const [name = "", ...rest] = inside.split(":").map((part) => part.trim().replace(/\s+/g, " "));
  const word = name.toLowerCase();
  if (rest.length === 0) return Object.hasOwn(plain, word) ? plain[word] : undefined;
  return withArgument(word, rest.join(":"));
}

/**
 * Returns a passage in pieces. V250: what stands between braces is a placeholder that exists, and each brace has its other
 * one; there is no other markup. Source: requirement CI-05; judgement.
 */
export function piecesOf(text: string): Result<readonly LetterPiece[], PlaceholderFault> {
  const pieces: LetterPiece[] = [];
  for (const piece of text.split(/(\{[^{}]*\})/)) {
    if (piece === "") continue;
    const inside = /^\{([^{}]*)\}$/.exec(piece)?.[1];
    if (inside === undefined) {
      const stray = /[{}][^{}\s]*/.exec(piece)?.[0];
      if (stray !== undefined) return refused({ code: "V250", written: stray });
      pieces.push({ kind: "words", words: piece });
      continue;
    }
    const placeholder = placeholderFrom(inside);
    if (placeholder === undefined) return refused({ code: "V250", written: piece });
    pieces.push({ kind: "placeholder", placeholder, written: placeholderWord(placeholder) });
  }
  return ok(pieces);
}
