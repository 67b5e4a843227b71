import type { Commitment, Motion } from "../../src/domain/council/index.ts";
import { addCouncilEntry, type EntryValues } from "../../src/usecases/council/addCouncilEntry.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { allowed } from "./aUnit.ts";

/** What somebody fills in of a commitment of the executive to the council, as far as a test does not say otherwise. */
export const entryValues = (differing: Partial<EntryValues> = {}): EntryValues => ({
  number: null,
  text: "De raad krijgt de cijfers over meldingen",
  by: "college",
  to: "raad",
  madeOn: null,
  meeting: null,
  due: null,
  informOn: null,
  portfolio: null,
  responsible: { kind: "notStated" },
  actions: [],
  madeIn: null,
  link: null,
  motion: null,
  ...differing,
});

const rest = { state: { kind: "open" }, late: null, asWritten: null, sourceRow: null, evidence: [] } as const;

/** A commitment that nobody kept yet. */
export const aCommitment = (differing: Partial<Commitment> = {}): Commitment => ({
  kind: "commitment",
  key: "CE1",
  ...entryValues(),
  ...rest,
  version: 1,
  ...differing,
});

/** A motion without a number. */
export function aMotion(differing: Partial<Motion> = {}): Motion {
  const { motion: _, ...values } = entryValues({ text: "Streefcijfer culturele diversiteit" });
  return { kind: "motion", key: "CE9", ...values, ...rest, version: 1, ...differing };
}

/** Adds a commitment to the register of a programme and returns its key. */
export const aKeptCommitment = async (
  house: House,
  actor: PersonActor,
  programme: string,
  differing: Partial<EntryValues> = {},
): Promise<string> =>
  allowed(
    await addCouncilEntry(house, actor, { programme, kind: "commitment", values: entryValues(differing) }),
  ).key;
