import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { isStated } from "../shared/stated.ts";
import type { Risk } from "./risk.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";

/** What about a risk asks for attention. */
export type RiskFlag =
  | "dependency"
  | "capacity"
  | "noMitigation"
  | "oneOfTwoMitigations"
  | "noOwner"
  | "noReview"
  | "reviewPassed";

/**
 * Returns what about a risk asks for attention on a day: dependency and capacity by their kind, then what is missing.
 * A risk of representation without inclusion needs two measures side by side.
 * Source: requirements RI-01 to RI-04.
 */
export function riskFlags(risk: Risk, today: Day): readonly RiskFlag[] {
  const { kind, mitigation, secondMitigation, owner, reviewOn } = risk;
  const twoNeeded = kind === "representationWithoutInclusion";
  const flags: readonly (readonly [RiskFlag, boolean])[] = [
    ["dependency", kind === "dependency"],
    ["capacity", kind === "capacity"],
    ["noMitigation", !isGiven(mitigation)],
    ["oneOfTwoMitigations", twoNeeded && isGiven(mitigation) && !isGiven(secondMitigation)],
    ["noOwner", owner.kind === "notStated"],
    ["noReview", !isStated(reviewOn)],
    ["reviewPassed", isStated(reviewOn) && reviewOn < today],
  ];
  return flags.filter(([, raised]) => raised).map(([flag]) => flag);
}

/**
 * P501: a risk has a title. P502: it says what causes it. P503: disruption says what it does to the plan.
 * Source: requirements RI-01, RI-05.
 */
export const checkRisk = ({
  title,
  cause,
  kind,
  impact,
}: Risk): readonly RuleProblem<"P501" | "P502" | "P503", keyof Risk>[] => [
  ...found(isGiven(title), "P501", "title"),
  ...found(isGiven(cause), "P502", "cause"),
  ...found(kind !== "disruption" || isGiven(impact), "P503", "impact"),
];
