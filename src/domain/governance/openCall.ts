import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";

/** A call to everybody to take part in something, with a sign-up until a day (requirement PW-10). */
export type OpenCall = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly from: Day;
  readonly until: Day;
  /** How many can take part; not stated where everybody can. */
  readonly places: Stated<number>;
  readonly version: number;
};

type CallProblem = RuleProblem<"G168" | "G169", keyof OpenCall>;

/** G168: a call has a title and says for what, and its last day is not before its first. G169: places are a whole number from 1 to 9999. Source: requirement PW-10. */
export const checkOpenCall = ({ title, text, from, until, places }: OpenCall): readonly CallProblem[] => [
  ...found(isGiven(title), "G168", "title"),
  ...found(isGiven(text), "G168", "text"),
  ...found(from <= until, "G168", "until"),
  ...found(places === null || (Number.isInteger(places) && places >= 1 && places <= 9999), "G169", "places"),
];

/** Returns whether a call takes sign-ups on a day. */
export const isCallOpen = ({ from, until }: Pick<OpenCall, "from" | "until">, today: Day): boolean =>
  from <= today && today <= until;

/** G170: a call takes who signs up from its first day to its last, once each, while there are places. Source: requirement PW-10. */
export const checkSignUp = (
  call: OpenCall,
  { today, taken, isIn }: { readonly today: Day; readonly taken: number; readonly isIn: boolean },
): readonly RuleProblem<"G170", "call">[] =>
  found(isCallOpen(call, today) && !isIn && (call.places === null || taken < call.places), "G170", "call");
