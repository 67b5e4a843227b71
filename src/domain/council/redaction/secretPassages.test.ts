import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aSecrecy } from "../../../../test/support/aSecrecy.ts";
import { dayFrom } from "../../shared/day.ts";
import {
  checkLeftOut,
  checkSecrecy,
  isForSecrecyAlone,
  leavesOutSecrets,
  type RedactedWords,
  type Secrecy,
  type SecretPart,
  secretWords,
} from "../index.ts";

const now = new Date("2024-11-06T10:00:00Z");
const measure = { paragraph: 2, letter: "i" } as const;
const person = { paragraph: 2, letter: "e" } as const;
const out = (words: string, ground: RedactedWords["ground"] = measure): RedactedWords => ({ words, ground });
const amount = "Het bedrag is 40.000 euro.";
const passage: SecretPart = { document: "D1", passage: "bladzijde 4", words: [amount] };
const onPassages = (parts: readonly SecretPart[] = [passage], differing: Partial<Secrecy> = {}) =>
  aSecrecy({ parts, ...differing });
const redacted = (...removed: readonly RedactedWords[]) => ({
  source: { kind: "document", key: "D1" } as const,
  removed,
});
const decided = { kind: "decided", by: null, on: dayFrom("2024-11-06") } as const;
const over = {
  kind: "lifted",
  lift: { by: "executive", decidedOn: dayFrom("2024-11-06"), at: now },
} as const;

test("V284: secret words come with their place, each once in a document", () => {
  const known = { documents: ["D1", "D2"], today: dayFrom("2024-11-05") };
  const told = (...parts: readonly SecretPart[]) =>
    checkSecrecy(onPassages(parts), known).map(({ code, at }) => `${code} ${at}`);
  assert.deepEqual(told(passage), []);
  assert.deepEqual(told({ ...passage, passage: null }), ["V284 parts"]);
  assert.deepEqual(told({ ...passage, passage: " " }), ["V284 parts"]);
  assert.deepEqual(told({ ...passage, words: [" "] }), ["V284 parts"]);
  assert.deepEqual(told(passage, { ...passage, passage: "kop 2", words: [amount.toUpperCase()] }), [
    "V284 parts",
  ]);
  assert.deepEqual(told(passage, { ...passage, document: "D2" }), []);
});

describe("[CI-09] [CI-10] a redaction leaves out the passages that are secret", () => {
  test("only where all that is secret is told by its words, and each of these is taken out whole on the ground of the secrecy", () => {
    const leaves = (removed: readonly RedactedWords[], ...secrecies: readonly Secrecy[]) =>
      leavesOutSecrets(redacted(...removed), secrecies, now);
    assert.ok(leaves([out(amount)], onPassages()));
    assert.ok(leaves([out(`Ja. ${amount} Nee.`)], onPassages()), "more may go");
    assert.ok(leaves([out("HET bedrag  is 40.000 euro.")], onPassages()));
    assert.ok(!leaves([out("40.000")], onPassages()), "a part of it is not all of it");
    assert.ok(!leaves([out(amount, person)], onPassages()), "on another ground");
    assert.ok(!leaves([], onPassages()));
    const whole: SecretPart = { document: "D1", passage: null };
    assert.ok(!leaves([out(amount)], onPassages(), onPassages([whole])), "the whole is secret as well");
    assert.ok(!leaves([out(amount)], onPassages([passage, { ...passage, passage: "kop 2", words: [] }])));
    assert.ok(leaves([out(amount)], onPassages(), onPassages([whole], { state: over })), "that one ended");
    assert.ok(
      leaves([out(amount)], onPassages([passage, { ...whole, document: "D2" }])),
      "of another document",
    );
    const letter = { source: { kind: "letter", key: "D1" } as const, removed: [out(amount)] };
    assert.ok(!leavesOutSecrets(letter, [onPassages()], now));
  });

  test("V285: a redaction is not decided before every secret passage is taken out", () => {
    const codes = (removed: readonly RedactedWords[], secrecy: Secrecy) =>
      checkLeftOut(redacted(...removed), [secrecy], now).map(({ code, at }) => `${code} ${at}`);
    assert.deepEqual(codes([], onPassages()), ["V285 removed"]);
    assert.deepEqual(codes([out("bedrag")], onPassages()), ["V285 removed"]);
    assert.deepEqual(codes([out(amount)], onPassages()), []);
    assert.deepEqual(codes([], onPassages([passage], { state: over })), []);
    assert.deepEqual(codes([], aSecrecy()), [], "without words there is nothing to take out");
  });

  test("what is taken out at once is what holds now, each once", () => {
    const twice = [onPassages(), onPassages([{ ...passage, words: [amount, "Ook dit."] }])];
    assert.deepEqual(secretWords("D1", twice, now), [out(amount), out("Ook dit.")]);
    assert.deepEqual(secretWords("D2", twice, now), []);
    assert.deepEqual(secretWords("D1", [onPassages([passage], { state: over })], now), []);
  });

  test("it hides its document no longer than the secrecy does, unless it takes out something else too", () => {
    const alone = (
      removed: readonly RedactedWords[],
      state: Parameters<typeof isForSecrecyAlone>[0]["state"] = decided,
    ) => isForSecrecyAlone({ ...redacted(...removed), state }, [onPassages([passage], { state: over })]);
    assert.ok(alone([out(amount)]));
    assert.ok(!alone([out(amount), out("Jan de Vries", person)]));
    assert.ok(!alone([out(`${amount} Nee.`)]), "more than the passage");
    assert.ok(!alone([]));
    assert.ok(!alone([out(amount)], { kind: "draft" }), "a draft may still get a name");
  });
});
