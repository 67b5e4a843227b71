import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { isStated, type Stated } from "../shared/stated.ts";

/** What laws that touch a programme are about. */
export const legalSubjects = [
  "informingCouncil",
  "secrecy",
  "openness",
  "equalTreatment",
  "banenafspraak",
  "privacy",
  "worksCouncil",
  "accessibility",
  "other",
] as const;
export type LegalSubject = (typeof legalSubjects)[number];

/** A law that touches the programme, and what it asks of it (requirement PL-06). */
export type LegalDuty = {
  readonly key: string;
  readonly subject: Stated<LegalSubject>;
  /** The name of the law, and of it the article as it is cited. */
  readonly law: string;
  readonly article: Stated<string>;
  /** What the programme must do or leave. */
  readonly duty: string;
  /** The address of the text of the law. */
  readonly source: Stated<string>;
  /** The actions of the programme that fulfil it. */
  readonly actions: readonly string[];
  /** Who of the legal staff looked at these words, and when; until then they are not checked. */
  readonly checkedBy: Stated<string>;
  readonly checkedOn: Stated<Day>;
  /** When somebody looks whether the law is still the same. */
  readonly reviewOn: Stated<Day>;
  readonly version: number;
};

/** What about a legal duty asks for attention. */
export type LegalFlag = "notChecked" | "noReview" | "reviewPassed";

/** Returns what about a legal duty asks for attention on a day. Source: requirement PL-06. */
export function legalFlags({ checkedOn, reviewOn }: LegalDuty, today: Day): readonly LegalFlag[] {
  const flags: readonly (readonly [LegalFlag, boolean])[] = [
    ["notChecked", !isStated(checkedOn)],
    ["noReview", !isStated(reviewOn)],
    ["reviewPassed", isStated(reviewOn) && reviewOn < today],
  ];
  return flags.filter(([, raised]) => raised).map(([flag]) => flag);
}

const isAddress = (source: string): boolean => URL.canParse(source) && new URL(source).protocol === "https:";

/**
 * V280: it names the law and what that asks. V281: the text of the law stands at an address that begins with https. V282: who looked at it
 * did so today or earlier, and is named. V283: the actions are of the programme, each once. Source: requirement PL-06.
 */
export function checkLegalDuty(
  { law, duty, source, checkedBy, checkedOn, actions }: LegalDuty,
  known: { readonly actions: ReadonlySet<string>; readonly today: Day },
): readonly RuleProblem<"V280" | "V281" | "V282" | "V283", keyof LegalDuty>[] {
  const isChecked = isStated(checkedOn);
  return [
    ...found(isGiven(law), "V280", "law"),
    ...found(isGiven(duty), "V280", "duty"),
    ...found(source === null || isAddress(source), "V281", "source"),
    ...found(
      isChecked === isGiven(checkedBy) && !(isChecked && checkedOn > known.today),
      "V282",
      "checkedOn",
    ),
    ...found(
      actions.every((key) => known.actions.has(key)) && new Set(actions).size === actions.length,
      "V283",
      "actions",
    ),
  ];
}
