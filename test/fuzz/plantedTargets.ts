import type { Target } from "./target.ts";

/** Readers with a fault that the search has to find: without these, finding nothing would say nothing. */
export const plantedTargets: readonly Target[] = [
  {
    name: "throws now and then",
    read: (chance) => {
      if (chance.below(50) === 0) throw new Error("planted");
      return "taken";
    },
  },
  {
    name: "is slow now and then",
    read: (chance) => {
      const until = performance.now() + (chance.below(50) === 0 ? 1100 : 0);
      while (performance.now() < until);
      return "taken";
    },
  },
  {
    name: "never ends now and then",
    read: (chance) => {
      if (chance.below(50) === 0) for (;;);
      return "taken";
    },
  },
  {
    name: "takes all memory now and then",
    read: (chance) => {
      const kept: number[][] = [];
      if (chance.below(50) === 0) for (;;) kept.push(new Array(100_000).fill(kept.length));
      return "taken";
    },
  },
];
