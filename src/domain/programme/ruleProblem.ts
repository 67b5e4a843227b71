/** A rule that refuses what somebody filled in: its code and the field it is about. */
export type RuleProblem<Code extends string = string, Field extends PropertyKey = string> = {
  readonly code: Code;
  readonly at: Field;
};

/** Returns the problem when the rule does not hold, to be spread in a list of problems. */
export const found = <Code extends string, const Field extends string>(
  holds: boolean,
  code: Code,
  at: Field,
): readonly RuleProblem<Code, Field>[] => (holds ? [] : [{ code, at }]);

/**
 * Returns the problems of a changed part that it did not have before. What a published plan left unsaid may stay unsaid
 * when somebody changes something else.
 */
export const newProblems = (
  before: readonly RuleProblem[],
  after: readonly RuleProblem[],
): readonly RuleProblem[] =>
  after.filter(({ code, at }) => !before.some((known) => known.code === code && known.at === at));
