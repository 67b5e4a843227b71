import type { pictures as dutch } from "../nl/pictures.ts";

const either = (count: number, one: string, more: string): string => (count === 1 ? one : more);
const actions = (count: number) => (count === 1 ? "1 action" : `${count} actions`);
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** What pictures of actions say: how a list of actions changed, and which ends moved. */
export const pictures: typeof dutch = {
  account: {
    heading: (done, all) =>
      all === 1
        ? done === 1
          ? "The only action is now done"
          : "The only action is not done yet"
        : `Of ${actions(all)}, ${done} ${done === 1 ? "is" : "are"} now done`,
    text: "The columns are equally tall: every action stands once in each.",
    title: "Where the actions came from and what became of them",
    desc: (from, to, all) => `Then: ${from}; now: ${to}; ${all} together in both.`,
    from: (all) => `Where ${actions(all)} came from`,
    to: (all) => `What became of ${actions(all)}`,
    parts: {
      initial: (count) => either(count, "was there already", "were there already"),
      added: (count) => either(count, "was added", "were added"),
      carriedOver: () => "came from an earlier programme",
      done: (count) => either(count, "is done", "are done"),
      open: (count) => either(count, "goes on or waits", "go on or wait"),
      dropped: () => "lapsed",
      notStated: (count) => either(count, "has no status", "have no status"),
      gone: (count) => either(count, "is no longer listed", "are no longer listed"),
    },
  },
  slips: {
    heading: (longest) => `The longest slip is ${days(longest)}`,
    text: "What was promised when the round opened, and what is promised now.",
    title: "How far the promised ends moved",
    desc: (name, longest) => `"${name}" moved furthest: ${days(longest)} later.`,
    was: "promised then",
    now: "promised now",
    more: (count) => `And ${actions(count)} more. They stand in the list below.`,
  },
};
