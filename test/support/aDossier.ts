import type { DecisionPoint, Dossier } from "../../src/domain/council/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** A decision point of which nothing was decided yet, as far as a test does not say otherwise. */
export const aPoint = (differing: Partial<DecisionPoint> = {}): DecisionPoint => ({
  kind: "agree",
  text: "In te stemmen met het plan.",
  reasoning: null,
  imposesSecrecy: false,
  outcome: null,
  ...differing,
});

/** A dossier for the meeting of 5 November 2024 without documents, as far as a test does not say otherwise. */
export const aDossier = (differing: Partial<Dossier> = {}): Dossier => ({
  key: "DS1",
  subject: "Plan",
  portfolio: null,
  agendaItem: null,
  meetingOn: dayFrom("2024-11-05"),
  urgency: null,
  explanation: null,
  points: [aPoint()],
  earlier: [],
  documents: [],
  paper: null,
  publicText: null,
  version: 1,
  ...differing,
});
