import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openHighs } from "../../solver/highsSolver.ts";
import type { UnitId } from "../organisation/index.ts";
import { idFrom } from "../shared/id.ts";
import { periodFrom } from "../shared/period.ts";
import { checkPlacement, keptRegister, missingFrom, type PlacementRegisterDraft } from "./index.ts";

const solver = await openHighs();
const unit = (code: string): UnitId => idFrom<"unit">(code);
const organisation = ["city", "care", "desk", "parks"].map((name) => ({ id: unit(name), parent: null }));
const tools = { units: organisation, hiddenBefore: [], threshold: 10, solver, clock: () => 0 };

const draft: PlacementRegisterDraft = {
  kind: "mboInternship",
  period: periodFrom("2025"),
  cohort: null,
  total: null,
  units: [
    { unit: unit("city"), number: 80 },
    { unit: unit("care"), number: 45 },
    { unit: unit("desk"), number: 3 },
    { unit: unit("parks"), number: 14 },
  ],
  target: 150,
  source: "stagebureau, jaaroverzicht 2025",
};
const kept = (change: Partial<PlacementRegisterDraft> = {}) => {
  const register = keptRegister({ ...draft, ...change }, tools);
  assert.ok(register.ok, JSON.stringify(register));
  return register.value;
};
const total = { units: [], total: 14 } as const;
const wrong = (change: Partial<PlacementRegisterDraft>) =>
  checkPlacement({ ...draft, ...change }).map(({ code, at }) => `${code} ${at}`);

describe("registers of internships and traineeships", () => {
  test("[BI-03] internships of the mbo in a year, by unit, against 150; a unit with few interns is not kept", () => {
    const register = kept();
    assert.deepEqual([register.total, missingFrom(register)], [142, 8]);
    assert.deepEqual(
      register.units.map(({ number }) => number),
      [80, 45, null, null],
    );
  });

  test("a correction of the same year shows no unit that was hidden", () => {
    const more = { ...draft, units: draft.units.map((one) => ({ ...one, number: 50 })) };
    const register = keptRegister(more, { ...tools, hiddenBefore: [unit("desk"), unit("parks")] });
    assert.ok(register.ok);
    assert.deepEqual(
      register.value.units.map(({ number }) => number),
      [50, 50, null, null],
    );
  });

  test("[BI-04] interns with a disability in a year against 16, for the whole organisation alone", () => {
    const register = kept({ ...total, kind: "internWithDisability", target: 16 });
    assert.deepEqual([register.total, register.units, missingFrom(register)], [14, [], 2]);
    const few = keptRegister({ ...draft, kind: "internWithDisability", units: [], total: 4 }, tools);
    assert.deepEqual(few, { ok: false, problem: { code: "S101", cell: 0 } });
  });

  test("W146: interns with a disability by unit are refused", () => {
    assert.deepEqual(wrong({ kind: "internWithDisability" }), ["W146 units"]);
    assert.ok(!keptRegister({ ...draft, kind: "internWithDisability" }, tools).ok);
  });

  test("[BI-05] places, contacts with schools and supervision by unit: what is offered is shown as it is", () => {
    for (const kind of ["internshipPlaces", "schoolContacts", "supervisionCapacity"] as const)
      assert.deepEqual(kept({ kind, target: null }).units, draft.units);
    assert.equal(missingFrom(kept({ target: null })), null);
  });

  test("[BI-06] trainees by cohort", () => {
    const register = kept({ ...total, kind: "traineeship", cohort: "2025-2027", target: null });
    assert.deepEqual([register.cohort, register.total], ["2025-2027", 14]);
  });

  test("W145: numbers are whole, a unit stands there once, a source is named, and trainees have a cohort", () => {
    assert.deepEqual(wrong({ units: [{ unit: unit("city"), number: -1 }] }), ["W145 units"]);
    assert.deepEqual(wrong({ units: [{ unit: unit("city"), number: 1.5 }] }), ["W145 units"]);
    assert.deepEqual(wrong({ units: [...draft.units, ...draft.units] }), ["W145 units"]);
    assert.deepEqual(wrong({ units: [] }), ["W145 total"]);
    assert.deepEqual(wrong({ total: 5 }), ["W145 total"]);
    assert.deepEqual(wrong({ ...total, kind: "traineeship" }), ["W145 cohort"]);
    assert.deepEqual(wrong({ cohort: "2025-2027" }), ["W145 cohort"]);
    assert.deepEqual(wrong({ target: -1, source: " " }), ["W145 target", "W145 source"]);
    const stray = keptRegister({ ...draft, units: [{ unit: unit("else"), number: 20 }] }, tools);
    assert.deepEqual(stray, { ok: false, problem: [{ code: "W145", at: "units" }] });
  });
});
