import type { decisions as dutch } from "../nl/decisions.ts";

/** Decisions on actions by their effect. */
export const decisions: typeof dutch = {
  title: "Decisions on this action",
  form: {
    title: "Decide on this action",
    button: "Record decision",
    lead: "You decide on the effect: what did the action bring? The decision stands. Who comes back on it takes a new one.",
    kind: "What do you decide?",
    effect: "What do you decide on?",
    effectHint: "These are the latest figures of this action, and of its objective if it has one.",
    noFigures: "There is no figure yet about this action.",
    notMeasured: "The effect was not measured",
    notMeasuredHint: "The decision will say so.",
    reason: "Why?",
    reasonHint: "The council may read this. Do not name other people.",
  },
  option: {
    scaleUp: { word: "Scale up", hint: "The action works and gets more." },
    keep: { word: "Go on as it is", hint: "The action goes on as it is." },
    change: { word: "Adjust", hint: "The action goes on in another way." },
    stop: { word: "Stop", hint: "The status becomes: lapsed." },
  },
  revives: "The action runs again.",
  decided: {
    scaleUp: "scaled up",
    keep: "goes on as it is",
    change: "adjusted",
    stop: "stopped",
  },
  theirs: (decided, reason) => `It was decided: ${decided}. The reason: ${reason}`,
  notMeasured: "The effect was not measured.",
  value: (value, measure, period) => `${measure}: ${value}, ${period}`,
  told: "Source: news about the action.",
  source: (source) => `Source: ${source}.`,
  round: {
    title: "Decisions on actions",
    toDecide: (count) => `Still to decide: ${count === 1 ? "1 action" : `${count} actions`}`,
    toDecideWhy: "These actions stand still, or a figure came in after the last decision.",
    show: (count) => (count === 1 ? "Show 1 action" : `Show ${count} actions`),
    none: "Nothing was decided in this round yet.",
    decide: "Decide",
    still: "at a standstill",
    measured: (effect) => `Measured: ${effect}`,
    reason: "Why",
    on: "Decision",
  },
};
