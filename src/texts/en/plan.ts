import type { plan as dutch } from "../nl/plan.ts";

const whole = (count: number) => new Intl.NumberFormat("en-GB").format(count);

/** Words that every page and form of a plan shares. */
export const plan: typeof dutch = {
  theirsTitle: "Somebody else was first",
  theirs: "This is what stands there now. Your text is still in the form and has not been saved.",
  theirsSame: "What you ask for is the same as what stands there now.",
  periodHint: "Write for example 2026, Q3 2026, July 2026 or 1 July 2026.",
  periodWrong: "We cannot read this period. Write for example 2026, Q3 2026, July 2026 or 1 July 2026.",
  marks: { thousands: ",", decimal: "." },
  numberWrong: "We cannot read this number. Write for example 12 or 12.5, and no more than 1 billion.",
  numberDoubtful: (whole, decimals) => `Do you mean ${whole} or ${decimals}? Write one of those two.`,
  wholeWrong: "Write a whole number from 0 to 1 billion, without decimals.",
  mustSay: "Fill this in.",
  tooLong: (length, most) => `This is too long: ${whole(length)} characters. Write at most ${whole(most)}.`,
  owner: "Owner",
  ownerHint: "The mail address of a colleague, or a description such as: director of HR.",
  reason: "Why does this change?",
  reasonHint: "The reason is kept with this change.",
  table: (what) => `Table: ${what}`,
  acts: "What you can do",
  change: "Change",
  choose: "Make a choice",
  none: "none",
  wholeOrganisation: "the whole organisation",
  closedSince: (day) => `This programme was closed on ${day}. Nothing in it changes any more.`,
};
