import type { ConsentMove, ConsentRequest, WorksCouncilConsent } from "../../src/domain/governance/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** A request for consent that nobody has put to the works council yet, and that holds up one action. */
export const aConsentRequest = (differing: Partial<ConsentRequest> = {}): ConsentRequest => ({
  key: "IV1",
  title: "Nulmeting inclusieve organisatiecultuur",
  right: "consent",
  item: "k",
  body: "or",
  gate: null,
  explanation: null,
  actions: ["A1"],
  state: { kind: "drafted" },
  version: 1,
  ...differing,
});

/** A move of 2 September 2026 that lacks nothing, whatever its kind. */
export const aConsentMove = (differing: Partial<ConsentMove> = {}): ConsentMove => ({
  kind: "asked",
  on: dayFrom("2026-09-02"),
  document: "OR 2026-2",
  conditions: "alleen voor de nulmeting",
  reason: "de vragenlijst is niet af",
  nullityOn: null,
  ...differing,
});

/** The record of a consent on the request above, given before the day of the tests. */
export const aRequestConsent = (differing: Partial<WorksCouncilConsent> = {}): WorksCouncilConsent => ({
  number: 1,
  subject: "proef/IV1",
  decision: { kind: "given", body: "or", document: "OR 2026-2", conditions: null, scope: null },
  day: dayFrom("2026-09-02"),
  endsOn: null,
  by: null,
  at: new Date("2026-09-02T08:00:00Z"),
  withdrawal: null,
  ...differing,
});
