import type { reschedule as dutch } from "../nl/reschedule.ts";

export const reschedule: typeof dutch = {
  title: "Reschedule actions",
  lead: "Choose the actions that move because of something outside the programme. The first planning stays visible.",
  event: "What happened?",
  eventHint: "For example: the elections were brought forward.",
  reason: "Why does that move the actions?",
  how: "How does the planning move?",
  months: "A number of months later",
  to: "To a new end",
  monthsField: "Number of months",
  toField: "New end",
  together: {
    title: "Choose actions together",
    lead: "Choose what the actions have in common. They are ticked below. Nothing moves yet.",
    unit: "Unit",
    endsIn: "Ready in this period",
    endsInHint: "A year, quarter, month or day, written as with the new end.",
    any: "does not matter",
    tick: "Tick these actions",
    none: "No action fits. Choose something else.",
  },
  ticked: (count) => (count === 1 ? "1 action is ticked" : `${count} actions are ticked`),
  others: (count) => (count === 1 ? "1 other action" : `${count} other actions`),
  which: "Which actions?",
  ready: (end) => `Ready: ${end}`,
  look: "See what moves",
  keep: "Move the planning",
  previewTitle: (count) => (count === 1 ? "1 action moves" : `${count} actions move`),
  consequence: "After this each action has its new planning, with the reason.",
  before: "Ready now",
  after: "Ready then",
  unmoved: (count) =>
    count === 1
      ? "1 chosen action stays: it is done, lapsed or has no planning."
      : `${count} chosen actions stay: they are done, lapsed or have no planning.`,
  back: "Back to the choice",
  missing: {
    which: "Choose 1 or more actions.",
    how: "Choose how the planning moves.",
    months: "Write a whole number of months from 1 to 60.",
    event: "Write down what happened.",
    reason: "Write down why the actions move because of it.",
  },
  backwards: (title) => `${title}: it would end before it begins.`,
  first: (title) => `${title}: somebody else changed this action. Check it and move again.`,
};
