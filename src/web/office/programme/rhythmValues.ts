import { parseRhythm, type Rhythm } from "../../../domain/shared/rhythm.ts";
import type { Texts } from "../../../texts/index.ts";
import { type FieldError, type Filled, said } from "../actForm.tsx";

/** The turns that people name; a month can stand behind those of years. */
export const turns = [
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;INTERVAL=2",
  "FREQ=MONTHLY",
  "FREQ=MONTHLY;INTERVAL=2",
  "FREQ=MONTHLY;INTERVAL=3",
  "FREQ=MONTHLY;INTERVAL=4",
  "FREQ=MONTHLY;INTERVAL=6",
  "FREQ=YEARLY",
  "FREQ=YEARLY;INTERVAL=2",
] as const;

/** Returns a yearly rule as its turn and its month; another rule is a turn by itself. */
function turnAndMonth(rule: string): { readonly keer: string; readonly maand: string } {
  const [, before, month, after] = /^(FREQ=YEARLY(?:;INTERVAL=2)?);BYMONTH=(\d{1,2})(.*)$/.exec(rule) ?? [];
  return before === undefined || month === undefined || after !== ""
    ? { keer: rule, maand: "" }
    : { keer: before, maand: month };
}

/** Returns how an action comes back as it stands in the fields. */
export function rhythmFilled(rhythm: Rhythm | null): Filled {
  switch (rhythm?.kind) {
    case undefined:
      return { herhaling: "notStated" };
    case "rule":
      return { herhaling: "rule", ...turnAndMonth(rhythm.rule) };
    case "event":
      return { herhaling: "event", gebeurtenis: rhythm.trigger };
    case "words":
      return { herhaling: "words", "eigen-woorden": rhythm.words };
    case "once":
    case "continuous":
      return { herhaling: rhythm.kind };
  }
}

/** How an action comes back as somebody typed it, or what has to be mended first. */
export type TypedRhythm = { readonly rhythm: Rhythm | null; readonly errors: readonly FieldError[] };

const typed = (rhythm: Rhythm | null): TypedRhythm => ({ rhythm, errors: [] });
const wrong = (field: string, text: string): TypedRhythm => ({ rhythm: null, errors: [{ field, text }] });

function typedRule(filled: Filled, { actionRhythm: words, problems }: Texts): TypedRhythm {
  const [turn, month] = [said(filled, "keer"), said(filled, "maand")];
  if (turn === "") return wrong("keer", words.mustTurn);
  if (month !== "" && !turn.startsWith("FREQ=YEARLY")) return wrong("maand", words.monthWrong);
  const rhythm = parseRhythm(month === "" ? turn : `${turn};BYMONTH=${month}`);
  return rhythm.ok && rhythm.value.kind === "rule" ? typed(rhythm.value) : wrong("keer", problems.D104);
}

/** Returns how an action comes back as it was chosen and typed. */
export function typedRhythm(filled: Filled, texts: Texts): TypedRhythm {
  const { actionRhythm: words } = texts;
  const [trigger, own] = [said(filled, "gebeurtenis"), said(filled, "eigen-woorden")];
  switch (said(filled, "herhaling")) {
    case "once":
      return typed({ kind: "once" });
    case "continuous":
      return typed({ kind: "continuous" });
    case "rule":
      return typedRule(filled, texts);
    case "event":
      return trigger === "" ? wrong("gebeurtenis", words.mustTrigger) : typed({ kind: "event", trigger });
    case "words":
      return own === "" ? wrong("eigen-woorden", words.mustWords) : typed({ kind: "words", words: own });
    default:
      return typed(null); // nothing chosen
  }
}
