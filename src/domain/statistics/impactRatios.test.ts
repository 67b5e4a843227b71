import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertNear, expectedOf, whenPresent } from "../../../test/support/knownStatistics.ts";
import { impactRatios } from "./impactRatios.ts";

type WorkedExample = {
  readonly input: Readonly<Record<string, number>>;
  readonly expected_ratio: Readonly<Record<string, number>>;
  readonly adverse_impact: readonly string[];
};

describe("the four-fifths rule, 29 CFR 1607.4(D)", () => {
  test("the worked example of the EEOC (1979): exactly four fifths is no adverse impact", whenPresent, () => {
    const { input, expected_ratio, adverse_impact } = expectedOf<WorkedExample>("eeoc_qa_impact_ratios");
    const names = Object.keys(input);
    const found = impactRatios(
      names.map((name) => ({ count: Math.round((input[name] ?? 0) * 100), total: 100 })),
    );
    for (const [name, ratio] of Object.entries(expected_ratio))
      assertNear(found[names.indexOf(name)]?.ratio, ratio);
    assert.deepEqual(
      names.filter((_, at) => found[at]?.isAdverse),
      adverse_impact,
    );
  });

  test("black and white candidates of Gastwirth (1984)", whenPresent, () => {
    type Gastwirth = { readonly four_fifths_pooled: { readonly ratio: number } };
    const [black] = impactRatios([
      { count: 306, total: 306 + 11467 },
      { count: 2799, total: 2799 + 66986 },
    ]);
    const { ratio } = expectedOf<Gastwirth>("blackhire_gastwirth_1984.csv").four_fifths_pooled;
    assertNear(black?.ratio, ratio, 2e-5); // printed there from shares that were rounded first
    assert.equal(black?.isAdverse, true);
  });

  test("a group of nobody has no ratio, and where nobody is chosen no group has one", () => {
    const [nobody, all] = [
      { count: 0, total: 0 },
      { count: 3, total: 3 },
    ];
    assert.deepEqual(impactRatios([nobody, all]), [null, { ratio: 1, isAdverse: false }]);
    assert.deepEqual(impactRatios([{ count: 0, total: 97 }, nobody]), [null, null]);
    assert.deepEqual(impactRatios([]), []);
  });
});
