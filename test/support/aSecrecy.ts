import type { Secrecy } from "../../src/domain/council/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** Secrecy as the executive of Amsterdam imposed it on 5 November 2024 (source 003:37), as far as a test does not say otherwise. */
export const aSecrecy = (differing: Partial<Secrecy> = {}): Secrecy => ({
  key: "S1",
  body: "executive",
  committee: null,
  ground: { paragraph: 2, letter: "i" },
  reasoning: "De maatregelen treffen alle medewerkers; zij horen het eerst van ons.",
  imposedOn: dayFrom("2024-11-05"),
  reviewOn: dayFrom("2024-12-05"),
  parts: [{ document: "D1", passage: null }],
  givenTo: [],
  mayLift: "executive",
  state: { kind: "imposed" },
  version: 1,
  ...differing,
});
