import type { actionGaps as dutch } from "../nl/actionGaps.ts";

/** What actions leave unsaid. */
export const actionGaps: typeof dutch = {
  filter: "What is missing",
  unlinked: (count) =>
    count === 1
      ? "1 action has no objective and no measure."
      : `${count} actions have no objective and no measure.`,
  flag: "This action has no objective and no measure. So nobody can see what it brings.",
};
