import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { outsiderView } from "../../src/domain/disclosure/index.ts";
import { type ApplicantNumbers, countApplicants } from "../../src/domain/recruitment/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { unitId } from "../support/aUnit.ts";

const solver = await openHighs();
const threshold = 10;
const units = ["care", "parks"].map((name) => ({ id: unitId(name), parent: null }));

/** Twelve vacancies. At the first of parks one woman applied, and she was not invited. */
const vacancies = Array.from({ length: 12 }, (_, at) => ({
  key: `V-${at}`,
  unit: unitId(at < 6 ? "care" : "parks"),
}));
const numbers = vacancies.flatMap(({ key }, at): readonly ApplicantNumbers[] => [
  at === 6
    ? { vacancy: key, sex: "women", applied: 1, invited: 0, hired: 0 }
    : { vacancy: key, sex: "women", applied: 9, invited: 2, hired: at % 3 === 0 ? 1 : 0 },
  { vacancy: key, sex: "menAndOthers", applied: 14, invited: 4, hired: at % 3 === 0 ? 0 : 1 },
]);
const counted = countApplicants(
  { period: periodFrom("2026-H1"), numbers, vacancies, units, earlier: [], today: dayFrom("2026-10-12") },
  { threshold, solver, clock: () => 0 },
);
if (!counted.ok) throw new Error(counted.problem.code);
const { table } = counted.value;
const trueCount = ([unit, sex, step]: readonly string[]): number => {
  const inCell = numbers.filter(({ vacancy, sex: own }) => {
    const at = vacancies.find(({ key }) => key === vacancy);
    return (unit === "organisation" || at?.unit === unit) && (sex === "everybody" || own === sex);
  });
  const by = (one: ApplicantNumbers): number => {
    if (step === "notInvited") return one.applied - one.invited;
    if (step === "notHired") return one.invited - one.hired;
    return step === "applied" ? one.applied : step === "invited" ? one.invited : one.hired;
  };
  return inCell.reduce((sum, one) => sum + by(one), 0);
};

describe("applications and who made them", () => {
  test("[WM-03] attack: counts of one vacancy say of the only woman there that she was not invited", () => {
    const [naive] = numbers.filter(({ vacancy, sex }) => vacancy === "V-6" && sex === "women");
    assert.deepEqual([naive?.applied, naive?.invited], [1, 0]);
    const names = table.cells.map(({ codes }) => codes.join(" "));
    assert.ok(!names.some((name) => name.includes("V-")), "no cell is about a vacancy");
  });

  test("[WM-03] attack: whoever adds and subtracts all that is shown finds no small count", () => {
    const dimensions = [
      { name: "unit", total: "organisation" },
      { name: "sex", total: "everybody" },
      { name: "outcome", total: "applied" },
    ];
    const place = new Map(table.cells.map(({ codes }, cell) => [codes.join(), cell]));
    const at = (...codes: readonly string[]): number => place.get(codes.join()) ?? -1;
    const ownUnits = [...new Set(table.cells.map(({ codes: [unit = ""] }) => unit))];
    const parts = ownUnits.filter((unit) => unit !== "organisation");
    const [sexes, steps] = [
      ["everybody", "women", "menAndOthers"],
      ["applied", "invited", "notInvited", "hired", "notHired"],
    ];
    const equations = [
      ...sexes.flatMap((sex) =>
        steps.map((step) => ({
          total: at("organisation", sex, step),
          parts: parts.map((unit) => at(unit, sex, step)),
        })),
      ),
      ...ownUnits.flatMap((unit) =>
        steps.map((step) => ({
          total: at(unit, "everybody", step),
          parts: [at(unit, "women", step), at(unit, "menAndOthers", step)],
        })),
      ),
      ...ownUnits.flatMap((unit) =>
        sexes.flatMap((sex) => [
          { total: at(unit, sex, "applied"), parts: [at(unit, sex, "invited"), at(unit, sex, "notInvited")] },
          { total: at(unit, sex, "invited"), parts: [at(unit, sex, "hired"), at(unit, sex, "notHired")] },
        ]),
      ),
    ];
    assert.ok(equations.every(({ total, parts: cells }) => total >= 0 && cells.every((cell) => cell >= 0)));
    const seen = { shape: { name: "applications", dimensions, cube: { equations } }, released: table };
    const view = outsiderView([seen], solver);
    assert.ok(view.ok);
    const hidden = view.value.flat();
    assert.ok(hidden.length > 0, "something small is there");
    const small = hidden.filter(({ codes }) => trueCount(codes) > 0 && trueCount(codes) < threshold);
    assert.ok(small.length > 0);
    for (const { codes, least, most } of small)
      assert.ok(
        least <= 1 && (most === null || most >= threshold),
        `${codes.join(" ")}: ${least} to ${most}`,
      );
  });
});
