import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { personId, unitId } from "../../../test/support/aUnit.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import { type Act, type Actor, type Holding, mayAct, permissions, roles, type Subject } from "./index.ts";

const units = ["A", "B", "C"].map(unitId);
const someone = personId("Sara");
const acts = Object.keys(permissions) as Act[];

const holdings: fc.Arbitrary<Holding> = fc.record({
  role: fc.constantFrom(...roles),
  units: fc.uniqueArray(fc.constantFrom(...units)).map((some) => new Set(some)),
});
const subjects: fc.Arbitrary<Subject | undefined> = fc.option(
  fc.record({
    unit: fc.option(fc.constantFrom(...units), { nil: null }),
    people: fc.subarray([someone, personId("Joost")]),
  }),
  { nil: undefined },
);
const actorWith = (held: readonly Holding[]): Actor => ({
  kind: "person",
  municipality: "municipality" as MunicipalityId,
  person: someone,
  name: "Sara",
  holdings: held,
  standsInFor: [],
});

test("mayAct: another role, or a role for more units, never takes a permission away", () => {
  fc.assert(
    fc.property(
      fc.array(holdings, { maxLength: 4 }),
      fc.array(holdings, { maxLength: 4 }),
      fc.constantFrom(...acts),
      subjects,
      (held, more, act, subject) => {
        if (!mayAct(actorWith(held), act, subject)) return;
        assert.ok(mayAct(actorWith([...more, ...held]), act, subject));
        const wider = held.map((holding) => ({ ...holding, units: new Set([...holding.units, ...units]) }));
        assert.ok(mayAct(actorWith(wider), act, subject));
      },
    ),
    { numRuns: 2000, seed: 20_261_012 },
  );
});

test("mayAct: who may do an act on one thing may see the way to it", () => {
  fc.assert(
    fc.property(
      fc.array(holdings, { maxLength: 4 }),
      fc.constantFrom(...acts),
      subjects,
      (held, act, subject) => {
        if (mayAct(actorWith(held), act, subject)) assert.ok(mayAct(actorWith(held), act));
      },
    ),
    { numRuns: 2000, seed: 20_261_012 },
  );
});
