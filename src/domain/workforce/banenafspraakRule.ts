import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";

/**
 * How jobs of the banenafspraak are counted from a day on. A job with fewer or more hours counts pro rata; nothing else is
 * known yet. Source: field.md, section 14.
 */
export type BanenafspraakRule = {
  /** Its place in the order in which rules were recorded: a figure keeps it, so that it can be explained later. */
  readonly number: number;
  readonly validFrom: Day;
  /** The last day; null while it holds. */
  readonly validUntil: Stated<Day>;
  /** Paid hours a week that are one job: 25.5 by the rule of 2016. */
  readonly hoursPerJob: number;
  readonly below: "proRata";
  readonly above: "proRata";
  /** Who counts, in the words of the source. */
  readonly group: string;
  /** The number of jobs to reach, counted this way; null where none was agreed. */
  readonly target: Stated<number>;
  readonly sector: Stated<string>;
  readonly source: string;
};

/** A rule before it has its number. */
export type BanenafspraakRuleDraft = Omit<BanenafspraakRule, "number">;

export type BanenafspraakRuleProblem = {
  readonly code: "W140" | "W148";
  readonly at: keyof BanenafspraakRuleDraft;
};

/** The hours that are one job, as the rule was read (werkgeverslijn.nl, 2016; Utrecht 2023, lines 327-328). */
export const usualHoursPerJob = 25.5;

/** No week has more paid hours. */
export const mostHours = 60;

const holdsOn = ({ validFrom, validUntil }: BanenafspraakRuleDraft, day: Day): boolean =>
  validFrom <= day && (validUntil === null || day <= validUntil);

/**
 * Returns the rule that holds on a day: of several the one that was recorded last, which corrects the others.
 * W140: a rule holds on the reference date.
 */
export function ruleOn(rules: readonly BanenafspraakRule[], day: Day): Result<BanenafspraakRule, "W140"> {
  const found = rules
    .filter((rule) => holdsOn(rule, day))
    .reduce<BanenafspraakRule | undefined>(
      (last, rule) => (last === undefined || rule.number > last.number ? rule : last),
      undefined,
    );
  return found === undefined ? refused("W140") : ok(found);
}

/**
 * Returns what is wrong with a rule. W140: it does not end before it begins. W148: its hours lie above 0 and at most at 60, its
 * target is not negative, and it says who counts and where that can be read.
 */
export function checkBanenafspraakRule(draft: BanenafspraakRuleDraft): readonly BanenafspraakRuleProblem[] {
  const { validFrom, validUntil, hoursPerJob, target, group, source } = draft;
  const refusals: readonly (readonly [boolean, BanenafspraakRuleProblem])[] = [
    [validUntil !== null && validUntil < validFrom, { code: "W140", at: "validUntil" }],
    [!(hoursPerJob > 0 && hoursPerJob <= mostHours), { code: "W148", at: "hoursPerJob" }],
    [target !== null && !(target >= 0), { code: "W148", at: "target" }],
    [group.trim() === "", { code: "W148", at: "group" }],
    [source.trim() === "", { code: "W148", at: "source" }],
  ];
  return refusals.flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}

/** Returns how many jobs so many paid hours a week are: pro rata, below and above one job. */
export const jobsOf = (hours: number, { hoursPerJob }: Pick<BanenafspraakRule, "hoursPerJob">): number =>
  hours / hoursPerJob;

/** Returns how many jobs are still missing, 0 or more; null where no target was agreed. */
export const missingJobs = (jobs: number, { target }: Pick<BanenafspraakRule, "target">): Stated<number> =>
  target === null ? null : Math.max(0, target - jobs);
