import type { beginning as dutch } from "../nl/beginning.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const beginning: typeof dutch = {
  title: "The first steps",
  lead: (done, all) =>
    done === 0
      ? `Welcome. Begin with the first of ${all} steps. `
      : `You have done ${done} of the ${all} first steps. `,
  state: { done: "Done", next: "Do this now", later: "After that" },
  units: {
    title: "Record the units",
    open: "Begin at the top, for instance with the clusters or directorates. The rest can come later.",
    done: (count) => (count === 1 ? "There is 1 unit." : `There are ${count} units.`),
  },
  people: {
    title: "Add colleagues and give them a role",
    alone: "You are the only one here now.",
    withoutRole: (count) =>
      `There are ${count} people, but only the administrator has a role. Open a person and choose: Give a role.`,
    done: (count, withRole) =>
      `There ${count === 1 ? "is 1 person" : `are ${count} people`}. With another role than administrator: ${withRole}.`,
  },
  manager: {
    title: "Choose who is the programme manager",
    open: "The programme manager brings the plan in and keeps it up to date. Open a person and choose: Give a role.",
    done: (names) => `That is ${names}.`,
    go: "To the people",
  },
  houseStyle: {
    title: "Choose the house style",
    open: "Your colour and your logo then stand on every page. Does the present colour suit you? Then save it.",
    done: "The colours or the logo have been chosen.",
  },
  plan: {
    title: "Import a plan",
    own: "Evenbeeld first shows what is in the file. Then you decide.",
    byNobody: "The programme manager does that, once you have chosen one.",
    byManager: (names) => `That is for ${names}. You need not do anything here.`,
    done: "There is a plan in Evenbeeld.",
  },
  firstPlan: {
    due: "No plan yet",
    title: "Import the first plan",
  },
  bringers: {
    named: (count, names) =>
      count === 1
        ? `The programme manager imports or begins a plan: ${names}.`
        : `The programme managers import or begin a plan: ${names}.`,
    role: "The programme manager imports or begins a plan.",
    nobody: "The programme manager imports or begins a plan. Nobody has that role now.",
    giveRole: "Give somebody this role",
  },
  next: {
    title: (programme) => `What comes next: ${programme}`,
    gaps: {
      due: (count) => many(count, "gap", "gaps"),
      title: "Fill in what the plan does not say yet",
      go: "See what is missing",
    },
    units: {
      due: (count) => many(count, "unit", "units"),
      title: "Ask the units for their part",
      text: (names) => `No plan yet from ${names}.`,
      more: (count) => `${count} more`,
      go: "Plans of units",
    },
    owners: {
      due: (count) => many(count, "action", "actions"),
      title: "Link the action owners",
      nobody: (count) => `Without an owner: ${count}.`,
      inWords: (count) => `In words only, no person yet: ${count}.`,
      go: "Link action owners",
    },
  },
};
