import type { LinearSolver } from "../../src/domain/disclosure/index.ts";

/** A solver that reaches its limit at every run. */
export const stoppedSolver: LinearSolver = {
  open: () => ({
    setCost() {},
    setBounds() {},
    run: () => ({ kind: "failed", why: "status 14" }),
    close() {},
  }),
};
