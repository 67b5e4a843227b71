import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dayFrom } from "../../shared/day.ts";
import {
  checkRedaction,
  decideRedaction,
  leftovers,
  mayChangeRedaction,
  type RedactedWords,
  type Redaction,
  redactedText,
  standsIn,
} from "../index.ts";

const person = { paragraph: 2, letter: "e" } as const;
const measures = { paragraph: 2, letter: "i" } as const;
const out = (words: string, ground: RedactedWords["ground"] = person): RedactedWords => ({ words, ground });

const text =
  "Behandeld door Jan de Vries, telefoon 020-552 1234.\nMail: j.devries@amsterdam.nl\nJAN  DE\nVRIES tekende.";
const aRedaction = (differing: Partial<Redaction> = {}): Redaction => ({
  key: "LK1",
  source: { kind: "document", key: "D1" },
  title: "Voordracht",
  text,
  removed: [out("Jan de Vries")],
  state: { kind: "draft" },
  version: 1,
  ...differing,
});
const told = (differing: Partial<Redaction>, isKnown = true) =>
  checkRedaction(aRedaction(differing), () => isKnown).map(({ code, at }) => `${code} ${at}`);
const shown = (removed: readonly RedactedWords[], of = text) =>
  redactedText(of, removed).map((pieces) =>
    pieces.map((one) => (one.kind === "words" ? one.words : `[${one.ground.letter}]`)).join(""),
  );

describe("[CI-10] words are taken out wherever they stand, with the ground in their place", () => {
  test("in any case, over spaces and lines, and not as a part of another word", () => {
    assert.deepEqual(shown([out("Jan de Vries")]), [
      "Behandeld door [e], telefoon 020-552 1234.",
      "Mail: j.devries@amsterdam.nl",
      "[e] tekende.",
    ]);
    assert.deepEqual(shown([out("jan")], "Jan en Janssen en jan."), ["[e] en Janssen en [e]."]);
    assert.deepEqual(shown([out("020-552 1234"), out("j.devries@amsterdam.nl")])[0]?.includes("020"), false);
    assert.deepEqual(shown([out("a.c")], "abc a.c"), ["abc [e]"], "a point is a point");
  });

  test("a sign without width hides no name, nor does an accent that is written in two", () => {
    assert.deepEqual(shown([out("Vries")], "V\u00adri\u200bes"), ["[e]"]);
    assert.deepEqual(shown([out("Zoë")], "Zoe\u0308 kwam"), ["[e] kwam"]);
  });

  test("where two overlap nothing between them stays", () => {
    const removed = [out("Jan de Vries"), out("de Vries van HR", measures)];
    assert.deepEqual(shown(removed, "Jan de Vries van HR belt"), ["[e] belt"]);
  });

  test("for whatever words and texts: what is taken out stands nowhere in what stays, and the rest does", () => {
    const word = fc.stringMatching(/^[A-Za-zé]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), (words, at) => {
        const name = words[at % words.length] ?? assert.fail();
        const left = redactedText(words.join(" "), [out(name)]).flat();
        const said = left.flatMap((one) => (one.kind === "words" ? [one.words] : [])).join("|");
        assert.ok(!standsIn(said, name), said);
        for (const other of words)
          assert.ok(other.toLowerCase() === name.toLowerCase() || said.includes(other), other);
      }),
    );
  });

  test("parts of a name that still stand are named, for somebody to look at", () => {
    const removed = [out("Jan de Vries")];
    const of = "Jan de Vries belde. Vries was er niet, de rest wel.";
    assert.deepEqual(leftovers(redactedText(of, removed), removed), ["Vries"]);
    assert.deepEqual(leftovers(redactedText(text, removed), removed), []);
  });
});

describe("V261: a redaction has a title and a text", () => {
  test("spaces are none", () => {
    assert.deepEqual(told({}), []);
    assert.deepEqual(told({ title: " " }), ["V261 title"]);
    assert.deepEqual(told({ text: "", removed: [] }), ["V261 text"]);
  });
});

describe("V262: what is taken out stands in the text, once in the list, on a ground of Woo 5.1", () => {
  test("a slip of the pen, nothing, the same twice, another ground", () => {
    assert.deepEqual(told({ removed: [out("Jan de Vreis")] }), ["V262 removed"]);
    assert.deepEqual(told({ removed: [out(" ")] }), ["V262 removed"]);
    assert.deepEqual(told({ removed: [out("Jan de Vries"), out("jan de vries")] }), ["V262 removed"]);
    assert.deepEqual(told({ removed: [out("Jan de Vries", { paragraph: 1, letter: "i" })] }), [
      "V262 removed",
    ]);
  });
});

describe("V263: the title holds nothing of what is taken out", () => {
  test("a name in it", () => assert.deepEqual(told({ title: "Brief aan Jan de Vries" }), ["V263 title"]));
});

describe("V264: it is made of something of this programme", () => {
  test("of something unknown it is refused", () => assert.deepEqual(told({}, false), ["V264 source"]));
});

describe("V265 and V266: a redaction is decided once, when nothing of it stands in what is made", () => {
  const today = dayFrom("2024-11-05");
  const decide = (made: readonly string[], differing: Partial<Redaction> = {}) => {
    const done = decideRedaction(aRedaction(differing), { made, by: null, today });
    return done.ok ? done.value.state.kind : done.problem.map(({ code, at }) => `${code} ${at}`).join();
  };

  test("the name of the organisation or of the programme can hold a name too", () => {
    assert.equal(decide(["Gemeente", "Tekst"]), "decided");
    assert.equal(decide(["Gemeente", "Programma van jan  de vries"]), "V266 removed");
    assert.equal(decide(["Gemeente"], { removed: [] }), "V266 removed");
  });

  test("decided is decided", () => {
    const state = { kind: "decided", by: null, on: today } as const;
    assert.equal(decide([], { state }), "V265 state");
    assert.deepEqual(mayChangeRedaction({ state }), { ok: false, problem: [{ code: "V265", at: "state" }] });
  });
});
