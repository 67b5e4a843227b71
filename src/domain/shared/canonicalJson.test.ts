import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { canonicalJson, canonicalJsonWith } from "./canonicalJson.ts";

/** Returns the number with these bits, as the vectors of the RFC name it. */
function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe("canonical JSON after RFC 8785", () => {
  test("section 3.2.2: literals, numbers and strings are written in one way", () => {
    const value = {
      // the RFC writes the first with more digits than a number holds
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    assert.equal(
      canonicalJson(value),
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("section 3.2.3: names stand in the order of their UTF-16 code units", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, words]) => words);
    assert.deepEqual(order, [
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test("appendix B: the numbers of the RFC", () => {
    const vectors = [
      ["0000000000000000", "0"],
      ["8000000000000000", "0"],
      ["0000000000000001", "5e-324"],
      ["8000000000000001", "-5e-324"],
      ["7fefffffffffffff", "1.7976931348623157e+308"],
      ["ffefffffffffffff", "-1.7976931348623157e+308"],
      ["4340000000000000", "9007199254740992"],
      ["c340000000000000", "-9007199254740992"],
      ["4430000000000000", "295147905179352830000"],
      ["44b52d02c7e14af5", "9.999999999999997e+22"],
      ["44b52d02c7e14af6", "1e+23"],
      ["44b52d02c7e14af7", "1.0000000000000001e+23"],
      ["444b1ae4d6e2ef4e", "999999999999999700000"],
      ["444b1ae4d6e2ef4f", "999999999999999900000"],
      ["444b1ae4d6e2ef50", "1e+21"],
      ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
      ["3eb0c6f7a0b5ed8d", "0.000001"],
      ["41b3de4355555553", "333333333.3333332"],
      ["41b3de4355555554", "333333333.33333325"],
      ["41b3de4355555555", "333333333.3333333"],
      ["41b3de4355555556", "333333333.3333334"],
      ["41b3de4355555557", "333333333.33333343"],
      ["becbf647612f3696", "-0.0000033333333333333333"],
      ["43143ff3c1cb0959", "1424953923781206.2"],
    ] as const;
    for (const [bits, text] of vectors) assert.equal(canonicalJson(numberOf(bits)), text, bits);
    for (const bits of ["7fffffffffffffff", "7ff0000000000000"])
      assert.throws(() => canonicalJson(numberOf(bits)), TypeError, bits);
  });

  test("what JSON cannot hold is refused with its place, also where JSON.stringify would leave it out", () => {
    const holes = new Array<number>(2);
    for (const [value, at] of [
      [{ a: { b: undefined } }, "/a/b"],
      [{ a: [1, Number.NaN] }, "/a/1"],
      [[Number.POSITIVE_INFINITY], "/0"],
      [["\ud83d"], "/0"],
      [{ a: () => 1 }, "/a"],
      [{ a: 1n }, "/a"],
      [{ a: new Date(0) }, "/a"],
      [{ a: new Map() }, "/a"],
      [holes, "/0"],
      [undefined, "the root"],
    ] as const)
      assert.throws(() => canonicalJson(value), new RegExp(`at ${at}$`));
  });

  test("it says the same as JSON, and the same whatever the order of the names was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const again: unknown = JSON.parse(text);
        assert.deepEqual(again, JSON.parse(JSON.stringify(value)));
        assert.equal(canonicalJson(again), text);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (members, name) => {
        const { [name]: named, ...rest } = members;
        const one = Object.hasOwn(members, name) && named !== undefined ? named : null; // "toString" is in every object
        assert.equal(
          canonicalJsonWith(rest, [name, canonicalJson(one)]),
          canonicalJson({ ...rest, [name]: one }),
        );
      }),
    );
    const turned = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" })), (names) =>
        assert.equal(canonicalJson(turned(names)), canonicalJson(turned(names.toReversed()))),
      ),
    );
  });
});
