import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import { type BarometerRequestDraft, barometerWarnings, checkBarometerRequest } from "./index.ts";

const today = dayFrom("2026-10-12");
const draft: BarometerRequestDraft = {
  referenceDate: dayFrom("2026-12-31"),
  variant: "zoomedIn",
  employees: 3400,
  cuts: [
    {
      characteristic: "Schaal",
      subgroups: [
        { name: "1-8", employees: 1900 },
        { name: "9-11", employees: 1260 },
        { name: "12 en hoger", employees: 240 },
      ],
    },
  ],
  informed: { body: "Ondernemingsraad", by: "Programmamanager", on: dayFrom("2026-09-30") },
};
const refusals = (change: Partial<BarometerRequestDraft>) =>
  checkBarometerRequest({ ...draft, ...change }, today).map(({ code, at }) => `${code} ${at}`);

describe("a request for the Barometer", () => {
  test("W156: from 250 employees on; the zoomed-in variant names its subgroups, the general one has none", () => {
    assert.deepEqual(refusals({}), []);
    assert.deepEqual(refusals({ employees: 250 }), []);
    assert.deepEqual(refusals({ employees: 249 }), ["W156 employees"]);
    assert.deepEqual(refusals({ cuts: [] }), ["W156 cuts"]);
    assert.deepEqual(refusals({ variant: "general" }), ["W156 cuts"]);
    assert.deepEqual(refusals({ variant: "general", cuts: [] }), []);
    assert.deepEqual(refusals({ cuts: [{ characteristic: "", subgroups: [] }] }), ["W156 cuts"]);
  });

  test("W159: the works council was informed, by whom and when, and not tomorrow", () => {
    const told = { body: "Ondernemingsraad", by: "Programmamanager" };
    assert.deepEqual(refusals({ informed: null }), ["W159 informed"]);
    assert.deepEqual(refusals({ informed: { ...told, by: " ", on: today } }), ["W159 informed"]);
    assert.deepEqual(refusals({ informed: { ...told, on: dayFrom("2026-10-13") } }), ["W159 informed"]);
  });

  test("W157: a subgroup under 250 employees is warned of", () => {
    assert.deepEqual(barometerWarnings(draft, undefined), [
      { code: "W157", characteristic: "Schaal", subgroup: "12 en hoger", employees: 240 },
    ]);
  });

  test("W158: subgroups that are not those of last year are warned of, whichever of both years has them", () => {
    const names = (...subgroups: readonly string[]) => [
      { characteristic: "Schaal", subgroups: subgroups.map((name) => ({ name, employees: 900 })) },
    ];
    const changed = (now: BarometerRequestDraft["cuts"], before: BarometerRequestDraft["cuts"]) =>
      barometerWarnings({ ...draft, cuts: now }, { ...draft, cuts: before }).map(
        ({ code, characteristic, subgroup }) => `${code} ${characteristic} ${subgroup}`,
      );
    assert.deepEqual(changed(names("1-8", "9"), names("1-8", "9")), []);
    assert.deepEqual(changed(names("1-8", "9-11"), names("1-8", "9-12")), [
      "W158 Schaal 9-11",
      "W158 Schaal 9-12",
    ]);
    assert.deepEqual(changed(names("1-8"), []), ["W158 Schaal null"]);
  });
});
