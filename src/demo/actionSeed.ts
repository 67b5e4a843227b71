/** A later date with the reason somebody gave for it. */
export type DemoDelay = { readonly months: number; readonly because: string };

/** How an action went, as far as its planning does not say it already. */
export type DemoCourse = {
  /** Each moves the promised end, a few weeks before it would have passed. */
  readonly delays?: readonly DemoDelay[];
  /** Months between the promised end and the day it was done, in which nobody gave a new date. */
  readonly lateMonths?: number;
  readonly postponed?: { readonly on: string; readonly until: string; readonly because: string };
  readonly lapsed?: { readonly on: string; readonly because: string };
  /** The owner has not been heard of for more than 30 days. */
  readonly quiet?: boolean;
  readonly handedOver?: { readonly on: string; readonly to: string; readonly because: string };
  /** The day on which it came into the programme; without it, it stands in the first plan. */
  readonly addedOn?: string;
};

type Letter = "R" | "A" | "S" | "C" | "I";

/** An action of Meerwijk with its course: enough to make the plan and its history from. */
export type ActionSeed = {
  readonly key: string;
  readonly title: string;
  readonly objective: string | null;
  /** Name of the owner; the mail address follows from it. */
  readonly owner: string;
  readonly unit: string;
  readonly start: string | null;
  readonly end: string | null;
  /** `ONCE`, `CONTINUOUS`, `EVENT:...` or an iCalendar rule. */
  readonly rhythm: string;
  readonly rhythmNote?: string;
  readonly deliverable: string;
  readonly scope?: string;
  readonly measure?: string;
  readonly priority?: string;
  readonly carriedOver?: string;
  /** Letter and party; a party that is a name in the list of people is linked to that person. */
  readonly rasci?: readonly (readonly [Letter, string])[];
  readonly course?: DemoCourse;
  /** What the owner told, in order; the last one is told when it is done, or last so far. */
  readonly news: readonly string[];
};

/** The actions of one theme. */
export type ThemeSeed = {
  readonly key: string;
  readonly name: string;
  readonly pillar: string;
  readonly actions: readonly ActionSeed[];
};
