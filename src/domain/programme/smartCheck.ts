import { lastDayOf, type Period } from "../shared/period.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type { Objective } from "./objective.ts";
import type { Target } from "./target.ts";

/** The five letters: specific, measurable, attainable, relevant, time-bound. */
export type SmartLetter = "S" | "M" | "A" | "R" | "T";

/** The fact that decided on a letter; a page makes a sentence of each. */
export type SmartFact =
  | "noTarget"
  | "definitionNotStated"
  | "everyTargetDefined"
  | "valueNotStated"
  | "everyTargetHasValue"
  | "attainableNotConfirmed"
  | "attainableConfirmed"
  | "themeNotStated"
  | "underTheme"
  | "dueDateNotStated"
  | "dueAfterProgramme"
  | "everyTargetDue";

/** One letter of the check: whether it holds and which fact, of which targets, decided. */
export type SmartFinding = {
  readonly letter: SmartLetter;
  readonly outcome: "met" | "notMet" | "notStated";
  readonly fact: SmartFact;
  readonly targets: readonly string[];
};

type Facts = {
  readonly objective: Pick<Objective, "theme" | "attainable">;
  readonly targets: readonly Target[];
  /** The last period of the programme. */
  readonly end: Stated<Period>;
};

const keysOf = (targets: readonly Target[]) => targets.map((target) => target.key);

function specific({ targets }: Facts): SmartFinding {
  if (targets.length === 0) return { letter: "S", outcome: "notMet", fact: "noTarget", targets: [] };
  const without = targets.filter((target) => !isStated(target.definition));
  return without.length > 0
    ? { letter: "S", outcome: "notStated", fact: "definitionNotStated", targets: keysOf(without) }
    : { letter: "S", outcome: "met", fact: "everyTargetDefined", targets: keysOf(targets) };
}

const hasValue = ({ comparator, value, benchmark }: Target) =>
  comparator === "reflects" ? isStated(benchmark) : isStated(value);

function measurable({ targets }: Facts): SmartFinding {
  if (targets.length === 0) return { letter: "M", outcome: "notMet", fact: "noTarget", targets: [] };
  const without = targets.filter((target) => !hasValue(target));
  return without.length > 0
    ? { letter: "M", outcome: "notStated", fact: "valueNotStated", targets: keysOf(without) }
    : { letter: "M", outcome: "met", fact: "everyTargetHasValue", targets: keysOf(targets) };
}

const attainable = ({ objective }: Facts): SmartFinding =>
  isStated(objective.attainable)
    ? { letter: "A", outcome: "met", fact: "attainableConfirmed", targets: [] }
    : { letter: "A", outcome: "notStated", fact: "attainableNotConfirmed", targets: [] };

const relevant = ({ objective }: Facts): SmartFinding =>
  isStated(objective.theme)
    ? { letter: "R", outcome: "met", fact: "underTheme", targets: [] }
    : { letter: "R", outcome: "notStated", fact: "themeNotStated", targets: [] };

function timeBound({ targets, end }: Facts): SmartFinding {
  if (targets.length === 0) return { letter: "T", outcome: "notMet", fact: "noTarget", targets: [] };
  const late = targets.filter(
    ({ dueDate }) => isStated(end) && isStated(dueDate) && lastDayOf(dueDate) > lastDayOf(end),
  );
  if (late.length > 0)
    return { letter: "T", outcome: "notMet", fact: "dueAfterProgramme", targets: keysOf(late) };
  const without = targets.filter((target) => !isStated(target.dueDate));
  return without.length > 0
    ? { letter: "T", outcome: "notStated", fact: "dueDateNotStated", targets: keysOf(without) }
    : { letter: "T", outcome: "met", fact: "everyTargetDue", targets: keysOf(targets) };
}

/**
 * Returns the five letters of the SMART check of an objective, each with the fact that decided. Attainable is never
 * computed: it is met when somebody wrote down why. Source: requirement OT-01.
 */
export const smartCheck = (facts: Facts): readonly SmartFinding[] => [
  specific(facts),
  measurable(facts),
  attainable(facts),
  relevant(facts),
  timeBound(facts),
];
