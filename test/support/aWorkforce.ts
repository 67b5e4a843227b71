import type { GovernanceBody, WorksCouncilConsentDraft } from "../../src/domain/governance/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { ok } from "../../src/domain/shared/result.ts";
import type { BirthMonth, Employment, Grade } from "../../src/domain/workforce/index.ts";
import { recordConsent } from "../../src/usecases/governance/recordConsent.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
import type { House } from "../../src/usecases/perform.ts";
import type { WorkforceExtract } from "../../src/usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../../src/usecases/workforce/keepProfile.ts";
import { anActor } from "./aHouse.ts";

/** A works council as a municipality has it. */
export const worksCouncil: GovernanceBody = {
  key: "or",
  name: "Ondernemingsraad",
  kind: "worksCouncil",
  role: null,
  members: [],
  chair: null,
  secretary: null,
  rhythm: null,
  mandate: null,
  version: 1,
};

/** A consent of the works council of before the day of the tests, without conditions or an end. */
export const aConsent: WorksCouncilConsentDraft = {
  kind: "given",
  day: dayFrom("2026-09-01"),
  endsOn: null,
  body: "or",
  document: "OR 2026-114",
  conditions: "alleen voor de afgesproken tabellen",
  scope: null,
  reason: null,
  decidedBy: null,
};

/** Adds a works council and records its consent, given to the programme manager. Returns the number of the record. */
export async function consentIn(
  house: House,
  municipality: Municipality,
  draft: Partial<WorksCouncilConsentDraft> = {},
): Promise<number> {
  await addBody(house, anActor(municipality, "administrator"), worksCouncil);
  const manager = anActor(municipality, "programmeManager");
  const recorded = await recordConsent(house, manager, {
    subject: "workforceData",
    draft: { ...aConsent, ...draft },
  });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded));
  return recorded.value;
}

/** An employment of a woman of 42 in salary grade 10 who works 36 hours; what matters to a test is filled in. */
export const anEmployment = (one: Partial<Employment> = {}): Employment => ({
  person: "000123",
  employment: "01",
  unit: "A",
  sex: "female",
  birth: "1984-03" as BirthMonth,
  grade: "10" as Grade,
  hours: 36,
  kind: "permanent",
  manager: false,
  from: dayFrom("2020-01-01"),
  until: null,
  leavingReason: null,
  ...one,
});

async function* oneByOne(rows: Iterable<Employment>): AsyncGenerator<Employment> {
  yield* rows;
}

/** An extract of a reference date with these rows, read by a profile that is kept first. */
export async function anExtract(
  house: House,
  municipality: Municipality,
  {
    on,
    rows,
    hash = "a",
  }: { readonly on: string; readonly rows: Iterable<Employment>; readonly hash?: string },
): Promise<WorkforceExtract> {
  const analyst = anActor(municipality, "hrAnalyst");
  const profile = await keepProfile(house, analyst, { name: "proef", content: { columns: [] } });
  return {
    referenceDate: dayFrom(on),
    profile,
    rows: oneByOne(rows),
    ended: () => ok({ fileHash: hash.repeat(64) }),
  };
}

/** Returns everything of an iterable that is read as it comes. */
export async function allOf<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}
