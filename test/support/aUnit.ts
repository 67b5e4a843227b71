import type { PersonId, UnitDraft, UnitId, UnitRecord } from "../../src/domain/organisation/index.ts";
import { recordWith, unitAdded } from "../../src/domain/organisation/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { Result } from "../../src/domain/shared/result.ts";

export const day = dayFrom;
export const unitId = (name: string): UnitId => `unit-${name}` as UnitId;
export const personId = (name: string): PersonId => `person-${name}` as PersonId;

/** Returns the words for a unit; the code serves as name, the top of the organisation as place. */
export const aDraft = (code: string, parent: UnitId | null = null): UnitDraft => ({
  code,
  name: `Onderdeel ${code}`,
  kind: "cluster",
  parent,
});

/** Returns the value of a result that the test needs to be allowed. */
export function allowed<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Returns the code with which something is refused, or "allowed". */
export const refusal = (result: Result<unknown, unknown>): unknown =>
  result.ok ? "allowed" : result.problem;

export const noUnits: UnitRecord = { versions: [], successions: [] };

/** Returns a record of units that all begin on 1 January 2024, written as code and code of the unit above. */
export function aRecord(...units: readonly (readonly [string, string | null])[]): UnitRecord {
  const begin = (record: UnitRecord, [code, parent]: readonly [string, string | null]) => {
    const draft = aDraft(code, parent === null ? null : unitId(parent));
    return recordWith(record, allowed(unitAdded(record, draft, unitId(code), day("2024-01-01"))));
  };
  return units.reduce(begin, noUnits);
}
