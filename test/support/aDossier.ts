import type { DecisionPoint, Dossier } from "../../src/domain/council/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { addDossier } from "../../src/usecases/council/addDossier.ts";
import { addDecisionPoint } from "../../src/usecases/council/changeDossier.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { allowed } from "./aUnit.ts";

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

/** Begins a dossier with one point, for the meeting of 13 October 2026, and returns its key. */
export async function aKeptDossier(
  house: House,
  actor: PersonActor,
  programme: string,
  said: Pick<Dossier, "subject" | "documents" | "paper">,
): Promise<string> {
  const { key: _, points: __, earlier: ___, version: ____, ...blank } = aDossier();
  const values = { ...blank, meetingOn: dayFrom("2026-10-13"), ...said };
  const { key } = allowed(await addDossier(house, actor, { programme, values }));
  const { outcome: _____, ...point } = aPoint();
  allowed(await addDecisionPoint(house, actor, { programme, key, seen: 1, values: point }));
  return key;
}
