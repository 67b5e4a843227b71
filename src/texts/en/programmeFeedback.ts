import type { programmeFeedback as dutch } from "../nl/programmeFeedback.ts";

export const programmeFeedback: typeof dutch = {
  title: "Feedback on the programme",
  none: "There is no feedback yet. Say what you think of the programme.",
  lead: (count, open) =>
    `There ${count === 1 ? "is 1 piece" : `are ${count} pieces`} of feedback. ${
      open === 0 ? "All of it has been answered." : `Without an answer: ${open}.`
    }`,
  give: "Give feedback on the programme",
};
