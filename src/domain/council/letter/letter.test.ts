import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aLetter, someQuotes } from "../../../../test/support/aLetter.ts";
import { anEdition } from "../../../../test/support/anEdition.ts";
import { anAction, aTarget, someParts } from "../../../../test/support/aProgramme.ts";
import { aWholeYear } from "../../../../test/support/aReport.ts";
import { contentOf } from "../../reporting/index.ts";
import { dayFrom } from "../../shared/day.ts";
import { periodFrom } from "../../shared/period.ts";
import {
  checkLetter,
  filledPassage,
  isOut,
  type Letter,
  type LetterGround,
  letterKinds,
  letterParts,
  mayChangeLetter,
  placeholderWord,
  quotesIn,
  registerLetter,
} from "../index.ts";

const timeZone = "Europe/Amsterdam";
const now = new Date("2024-11-05T10:00:00Z");
const today = dayFrom("2024-11-05");
/** Thursday 7 November 2024, 17.00 in Amsterdam: source 003:175. */
const end = new Date("2024-11-07T16:00:00Z");
const ground: LetterGround = { documents: ["D1"], dossiers: ["DS1"], quotes: someQuotes, now };
const told = (differing: Partial<Letter>, around: Partial<LetterGround> = {}) =>
  checkLetter(aLetter(differing), { ...ground, ...around }).map(({ code, at }) => `${code} ${at}`);
const passages = (figures: string): Partial<Letter> => ({
  passages: aLetter().passages.map((one) => (one.part === "figures" ? { ...one, text: figures } : one)),
});

describe("V250: what stands between braces is a placeholder that exists, and there is no other markup", () => {
  test("an unknown one is refused with the passage in which it stands and as it is written", () => {
    for (const written of ["{aantal}", "{}", "{acties: klaar}", "{cijfer: 0}", "{cijfer: x}", "{stand: 1}"]) {
      assert.deepEqual(told(passages(`Er zijn ${written}.`)), ["V250 figures"], written);
      assert.deepEqual(filledPassage(`Er zijn ${written}.`, someQuotes), {
        ok: false,
        problem: { code: "V250", written },
      });
    }
    for (const stray of ["Er zijn {acties", "Er zijn acties}", "{{acties}}", "{constructor}"])
      assert.deepEqual(told(passages(stray)), ["V250 figures"], stray);
  });

  test("markup is words: nothing but placeholders is looked at", () => {
    const text = "<b>*vet*</b> #set text(red) $1 [link](x)";
    assert.deepEqual(filledPassage(text, someQuotes), {
      ok: true,
      value: [{ kind: "words", words: text }],
    });
  });

  test("every placeholder that an edition has is read back from how it is written", () => {
    for (const quote of someQuotes.filter(({ value }) => value.kind !== "empty"))
      assert.deepEqual(filledPassage(placeholderWord(quote.placeholder), someQuotes), {
        ok: true,
        value: [{ kind: "quote", quote }],
      });
  });

  test("words come back as they went in, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const filled = filledPassage(text, someQuotes);
        if (/[{}]/.test(text)) return;
        const words = filled.ok
          ? filled.value.map((piece) => (piece.kind === "words" ? piece.words : "?"))
          : ["!"];
        assert.equal(words.join(""), text);
      }),
    );
  });
});

describe("V251: the edition has a figure for each placeholder", () => {
  test("none, or one without a value, is refused; a hidden one is quoted as hidden", () => {
    assert.deepEqual(told(passages("{streefcijfer: T3}")), ["V251 figures"]);
    assert.deepEqual(told(passages("{streefcijfer: T9}")), ["V251 figures"]);
    assert.deepEqual(told(passages("{streefcijfer: T2}")), []);
    assert.deepEqual(told({ edition: null }, { quotes: null }), ["V251 figures"]);
  });

  test("a target of which a newer value is hidden is quoted as hidden, not with the value of before", () => {
    const figure = {
      key: "M1",
      target: "T1",
      measure: "aandeel vrouwen",
      value: 17.5,
      unit: "percentage",
      period: periodFrom("2023"),
      interval: null,
      source: "Personeelssysteem",
      note: null,
    };
    const parts = someParts({ actions: [anAction()], targets: [aTarget()], figures: [figure as never] });
    const content = contentOf(anEdition(parts, aWholeYear(2024)));
    const found = (all: ReturnType<typeof quotesIn>) =>
      all.find(({ placeholder }) => placeholder.kind === "target")?.value;
    const shown = found(quotesIn(content));
    assert.deepEqual(shown, {
      kind: "measured",
      value: 17.5,
      unit: "percentage",
      period: "2023",
      source: "Personeelssysteem",
      release: null,
    });
    assert.ok(content.kind === "committeeYear");
    const targets = content.report.targets.map((one) => ({ ...one, withheldOn: dayFrom("2024-12-31") }));
    const hidden = found(quotesIn({ ...content, report: { ...content.report, targets } }));
    assert.deepEqual(hidden, { kind: "hidden", since: "2024-12-31" });
  });
});

describe("[CI-05] a letter is written from the template of its kind", () => {
  test("V252: it has a subject, and something in each passage of its template", () => {
    assert.deepEqual(told({}), []);
    assert.deepEqual(told({ subject: " " }), ["V252 subject"]);
    assert.deepEqual(told(passages(" ")), ["V252 figures"]);
    for (const kind of letterKinds) {
      const all = letterParts[kind];
      const written = all.map((part) => ({ part, text: "Tekst." }));
      assert.deepEqual(told({ kind, passages: written }), [], kind);
      assert.deepEqual(
        told({ kind, passages: [] }),
        all.map((part) => `V252 ${part}`),
        kind,
      );
    }
  });

  test("V253 and V254: its edition is there, and its dossier is of this programme", () => {
    assert.deepEqual(told({}, { quotes: null }), ["V253 edition", "V251 figures"]);
    assert.deepEqual(told({ dossier: "DS1" }), []);
    assert.deepEqual(told({ dossier: "DS9" }), ["V254 dossier"]);
  });
});

describe("[CI-06] V255: what informs the council names the paragraph of Gemeentewet 169", () => {
  test("a letter and a note do, a factsheet need not", () => {
    assert.deepEqual(told({ duties: [] }), ["V255 duties"]);
    assert.deepEqual(told({ duties: [2, 4] }), []);
    const note = aLetter().passages.slice(0, 3);
    assert.deepEqual(told({ kind: "informationNote", duties: [], passages: note }), ["V255 duties"]);
    const sheet = letterParts.factsheet.map((part) => ({ part, text: "Tekst." }));
    assert.deepEqual(told({ kind: "factsheet", duties: [], passages: sheet }), []);
  });
});

const register = (letter: Letter, on = today, registration = "RB-2024-31") => {
  const dayMail = { on, registration };
  const done = registerLetter(letter, { dayMail, by: null, now, today, timeZone });
  return done.ok ? done.value : done.problem.map(({ code, at }) => `${code} ${at}`);
};
const registered = (letter: Letter, on = today): Letter => {
  const done = register(letter, on);
  if (Array.isArray(done)) throw new Error(done.join());
  return done;
};

describe("V258: what is registered is not changed any more", () => {
  test("it is registered once", () => {
    const done = registered(aLetter());
    assert.ok(mayChangeLetter(aLetter()).ok);
    assert.deepEqual(mayChangeLetter(done), { ok: false, problem: [{ code: "V258", at: "state" }] });
    assert.deepEqual(register(done), ["V258 state"]);
  });
});

describe("V259: a letter goes with a day mail that is to come, under a number", () => {
  test("not yesterday, not without a number, not before its embargo ends", () => {
    assert.deepEqual(register(aLetter(), dayFrom("2024-11-04")), ["V259 state"]);
    assert.deepEqual(register(aLetter(), today, " "), ["V259 state"]);
    const held = aLetter({ embargo: { kind: "untilInstant", at: end } });
    assert.deepEqual(register(held, dayFrom("2024-11-06")), ["V259 state"]);
    assert.equal(registered(held, dayFrom("2024-11-07")).state.kind, "registered");
  });
});

describe("[RI-07] the risk of unrest is noted before anything is published", () => {
  test("V256: where unrest is expected, what may happen and the plan for it are said", () => {
    assert.deepEqual(told({ unrest: { kind: "expected", risk: "Veel vragen", plan: " " } }), ["V256 unrest"]);
    assert.deepEqual(told({ unrest: { kind: "expected", risk: "", plan: "Team" } }), ["V256 unrest"]);
    assert.deepEqual(told({ unrest: { kind: "expected", risk: "Veel vragen", plan: "Eerst intern" } }), []);
    assert.deepEqual(told({ unrest: null }), [], "a draft may still be without");
  });

  test("V260: without a note nothing goes out", () => {
    assert.deepEqual(register(aLetter({ unrest: null })), ["V260 unrest"]);
  });
});

describe("[CM-06] a letter is held until the instant, or until a document is public", () => {
  const isSecret = () => true;
  const open = () => false;
  const held = registered(aLetter({ embargo: { kind: "untilInstant", at: end } }), dayFrom("2024-11-07"));

  test("V257: the embargo ends later than now, or with a document of this programme", () => {
    assert.deepEqual(told({ embargo: { kind: "untilInstant", at: now } }), ["V257 embargo"]);
    assert.deepEqual(told({ embargo: { kind: "untilInstant", at: end } }), []);
    assert.deepEqual(told({ embargo: { kind: "untilPublic", document: "D9" } }), ["V257 embargo"]);
    assert.deepEqual(told({ embargo: { kind: "untilPublic", document: "D1" } }), []);
  });

  test("to the millisecond, and only once it is registered and its day has come", () => {
    const at = (moment: Date, letter = held, day = dayFrom("2024-11-07")) =>
      isOut(letter, { now: moment, today: day, isSecret });
    assert.ok(!at(new Date(end.getTime() - 1)));
    assert.ok(at(end));
    assert.ok(!at(end, aLetter()), "a draft is never out");
    assert.ok(!at(end, registered(aLetter(), dayFrom("2024-11-08"))), "its day mail is of tomorrow");
  });

  test("the clock of a document that is secret", () => {
    const waiting = registered(aLetter({ embargo: { kind: "untilPublic", document: "D1" } }));
    assert.ok(!isOut(waiting, { now, today, isSecret }));
    assert.ok(isOut(waiting, { now, today, isSecret: open }));
  });

  test("for whatever instant: once out it stays out while the clock goes on", () => {
    const instants = fc.date({ noInvalidDate: true, min: now, max: new Date("2030-01-01") });
    fc.assert(
      fc.property(instants, instants, instants, (until, one, other) => {
        const letter = {
          embargo: { kind: "untilInstant", at: until } as const,
          state: {
            kind: "registered",
            dayMail: { on: today, registration: "1" },
            by: null,
            at: now,
          } as const,
        };
        const [first, later] = one < other ? [one, other] : [other, one];
        const out = (moment: Date) => isOut(letter, { now: moment, today, isSecret });
        assert.ok(!out(first) || out(later));
        assert.equal(out(first), first >= until);
      }),
    );
  });
});
