import type { carryOver as dutch } from "../nl/carryOver.ts";

/** Taking unfinished actions along into another programme. */
export const carryOver: typeof dutch = {
  title: "Carry actions over",
  lead: (from) => `Take along what is not finished in ${from}.`,
  chooseLead: "Choose the programme from which you take actions along.",
  closedLead: "This programme is closed. Take what is not finished along into a next programme.",
  clear: "Clear the choice",
  tools: "Choose a programme",
  from: "From which programme",
  noOther: "There is no other programme yet.",
  question: (count) =>
    count === 1 ? "This action is not finished yet" : `These ${count} actions are not finished yet`,
  hint: "Untick what you do not take along. Planning and status come along, so that slip stays visible. A theme or objective comes along when this programme has one of the same name.",
  loses: {
    theme: (namesakes) =>
      namesakes === 0
        ? "Without theme."
        : `Without theme: there are ${namesakes === 2 ? "two" : namesakes} themes of this name.`,
    objective: (namesakes) =>
      namesakes === 0
        ? "Without objective."
        : `Without objective: there are ${namesakes === 2 ? "two" : namesakes} objectives of this name.`,
  },
  lossOf: {
    theme: (lost, of) =>
      `${lost === of ? "The actions come" : `${lost} of these actions come`} along without theme: this programme does not have theirs.`,
    objective: (lost, of) =>
      `${lost === of ? "The actions come" : `${lost} of these actions come`} along without objective: this programme does not have theirs.`,
  },
  keeps: { theme: "With theme.", objective: "With objective." },
  succession: {
    overlaps: (from, begins) => `Mind: ${from} still runs when this programme begins (${begins}).`,
    notBefore: (from, begins) => `Mind: ${from} does not begin earlier than this programme (${begins}).`,
    notStated: (from) => `Whether this programme follows ${from} cannot be said: a date is missing.`,
  },
  withYears: (title, years) => `${title} (${years})`,
  nothing: "There is nothing to take along.",
  chooseOne: "Choose at least 1 action.",
  button: "Take the chosen actions along",
  consequence:
    "The actions become new actions of this programme, each with a link to the old one. Nothing changes in the old programme.",
  behindTitle: "What stays behind",
  behind: {
    done: "done",
    lapsed: "lapsed",
    carriedBefore: "carried over before",
  },
  behindColumns: { action: "Action", why: "Why" },
  onTitle: "To another programme",
  on: (title) => `Carry over to ${title}`,
  carriedFrom: "Carried over from",
};
