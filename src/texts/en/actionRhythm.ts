import type { actionRhythm as dutch } from "../nl/actionRhythm.ts";
import { monthNames } from "./rhythm.ts";

/** How an action comes back: the questions about it and the check of the days. */
export const actionRhythm: typeof dutch = {
  question: "Does this action come back?",
  kind: {
    once: "No, it happens once",
    continuous: "It goes on all the time",
    rule: "Yes, at fixed times",
    event: "Yes, each time that something happens",
    words: "Otherwise, in your own words",
  },
  notStated: "That is not known yet",
  turn: "How often",
  turnHint: "Fill this in when the action comes back at fixed times.",
  month: "In which month",
  monthHint: "Only with every year or every 2 years.",
  monthNames,
  noMonth: "no fixed month",
  trigger: "At which event",
  triggerHint: "For example: every vacancy, or every new colleague.",
  words: "In your own words",
  wordsHint: "For example: 2 or 3 times a year.",
  mustTurn: "Choose how often the action comes back.",
  mustTrigger: "Name the event.",
  mustWords: "Write down how the action comes back.",
  monthWrong: "A month fits only every year or every 2 years.",
  show: "Show the next times",
  next: "Next times",
  shown: "Nothing is saved yet. This is how the action comes back:",
  none: "It does not come back any more within the planning.",
  noDays: "With this choice there are no days to name.",
  counted: "Counted from the beginning of the planning. Where that says nothing, from today.",
};
