import assert from "node:assert/strict";
import { test } from "node:test";
import { textsFor } from "../../../texts/index.ts";
import { amountFromWords, numberFromWords, numberOrNull, numberWord, wholeOrNull } from "./typed.ts";

const [dutch, english] = [textsFor("nl"), textsFor("en")];
const typed = (word: string) => new Map([["waarde", [word]]]);

test("thousands are set apart with the mark of the language of the page, and never with the other one", () => {
  assert.equal(amountFromWords("1.250", dutch), 1250);
  assert.equal(amountFromWords("1,250", english), 1250);
  assert.equal(amountFromWords("1.250.000,5", dutch), 1_250_000.5);
  assert.equal(amountFromWords("1,250,000.5", english), 1_250_000.5);
  for (const word of ["1,250", "1.25.0", "1.2500.000", "1,250,000"])
    assert.equal(amountFromWords(word, dutch), undefined);
  for (const word of ["1.250", "1.250.000", "1,250.5,0"])
    assert.equal(amountFromWords(word, english), undefined);
});

test("of a figure that could be two numbers both are named, as the language writes them", () => {
  for (const texts of [dutch, english])
    for (const word of ["1.250", "1,250", "1250.125"]) assert.equal(numberFromWords(word, texts), undefined);
  const answer = numberOrNull(typed("1,250"), "waarde", dutch);
  assert.deepEqual(answer, {
    ok: false,
    problem: { field: "waarde", text: "Bedoelt u 1250 of 1,2500? Schrijf een van die twee." },
  });
  const other = numberOrNull(typed("1,250"), "waarde", english);
  assert.deepEqual(other, {
    ok: false,
    problem: { field: "waarde", text: "Do you mean 1250 or 1.2500? Write one of those two." },
  });
  for (const [word, value] of [
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["-3,25", -3.25],
    ["0,125", 0.125],
    ["1,2500", 1.25],
  ] as const)
    assert.equal(numberFromWords(word, dutch), value);
});

test("a number as it stands in a field is read as the same number, in each language", () => {
  for (const texts of [dutch, english])
    for (const value of [1.125, 0.125, 33.333, 1250, 1250.125, -2.625, 12.5]) {
      const word = String(numberWord(value, { texts }));
      assert.equal(numberFromWords(word, texts), value, word);
      assert.equal(amountFromWords(word, texts), value, word);
    }
});

test("a whole number has thousands as the language writes them, or apart", () => {
  const whole = (word: string, texts: typeof dutch) => wholeOrNull(typed(word), "waarde", texts);
  assert.deepEqual(whole("€ 1.250.000", dutch), { ok: true, value: 1_250_000 });
  assert.deepEqual(whole("1 250", dutch), { ok: true, value: 1250 });
  assert.deepEqual(whole("1,250", english), { ok: true, value: 1250 });
  for (const [word, texts] of [
    ["1,250", dutch],
    ["1.250", english],
    ["12.5", english],
  ] as const)
    assert.ok(!whole(word, texts).ok, word);
});
