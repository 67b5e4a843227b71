import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aCommitment } from "../../../../test/support/aCouncilEntry.ts";
import { aDossier, aPoint } from "../../../../test/support/aDossier.ts";
import { addDays, dayFrom } from "../../shared/day.ts";
import type { Dossier } from "./dossier.ts";
import { dossierFindings } from "./dossierFindings.ts";
import type { ListedDocument } from "./finding.ts";

const today = dayFrom("2024-11-05");
const listed = (annex: string | null, title: string, differing: Partial<ListedDocument> = {}) => ({
  key: `D${annex}`,
  title,
  registration: `AD2024-0667${annex?.padStart(2, "0")}`,
  annex,
  isMarked: false,
  ...differing,
});
const found = (dossier: Partial<Dossier>, documents: readonly ListedDocument[] = [], on = today) =>
  dossierFindings(aDossier(dossier), documents, on);
const codes = (dossier: Partial<Dossier>, documents: readonly ListedDocument[] = [], on = today) =>
  found(dossier, documents, on).map(({ code }) => code);
const pointed = (text: string) => ({ points: [aPoint({ text })] });

describe("[CI-12] numbers of annexes", () => {
  const two = [listed("1", "Jaarverslag personeel"), listed("2", "Raadsbrief")];

  test("V213, V214 and V215: another number than in the list, not in the list, not in a point", () => {
    assert.deepEqual(
      codes(pointed("het jaarverslag personeel (bijlage 1) en de raadsbrief (bijlage 2)"), two),
      [],
    );
    assert.deepEqual(
      found(pointed("het jaarverslag personeel (bijlage 2) en de raadsbrief (bijlage 2)"), two),
      [
        {
          code: "V213",
          place: { kind: "point", number: 1 },
          title: "Jaarverslag personeel",
          written: "2",
          listed: "1",
        },
      ],
    );
    assert.deepEqual(codes(pointed("bijlagen 1 t/m 3"), two), ["V214"]);
    assert.deepEqual(codes(pointed("bijlagen 1, 2"), two), []);
    assert.deepEqual(codes(pointed("de raadsbrief (bijlage 2)"), two), ["V215"]);
    assert.deepEqual(codes({ ...pointed("bijlage 2"), explanation: "zie bijlage 1" }, two), ["V215"]);
  });

  test("two documents whose titles fit as well are not judged by their titles", () => {
    const same = [listed("1", "Rapport 2023"), listed("2", "Rapport 2024")];
    assert.deepEqual(codes(pointed("het rapport (bijlage 2) en het rapport (bijlage 1)"), same), []);
  });

  test("V218, V219 and V220: no number, a number that was skipped, a number that two documents have", () => {
    assert.deepEqual(codes(pointed("bijlage 1"), [listed("1", "Raadsbrief", { registration: null })]), [
      "V218",
    ]);
    const run = (...numbers: readonly string[]) =>
      found(
        pointed("niets"),
        numbers.map((registration, at) => listed(null, `Stuk ${at}`, { registration })),
      ).map((one) => (one.code === "V219" ? one.registration : one.code));
    assert.deepEqual(run("AD-098", "AD-101"), ["AD-099", "AD-100"]);
    assert.deepEqual(run("AD-008", "AD-013"), [], "a gap of four is the work of others");
    assert.deepEqual(run("AD-8", "XX-10"), []);
    assert.deepEqual(run("AD-8", "AD-8"), ["V220"]);
    const twice = [listed("1", "Raadsbrief"), listed("1", "Factsheet", { registration: "AD2024-066702" })];
    assert.deepEqual(codes(pointed("bijlage 1"), twice), ["V220"]);
  });
});

describe("[CI-12] [CI-09] marks", () => {
  test("V216 and V217: all under secrecy and one not marked; called secret and not marked", () => {
    const open = listed("1", "Raadsbrief");
    const imposing = { points: [aPoint({ text: "bijlage 1", imposesSecrecy: true })] };
    assert.deepEqual(found(imposing, [open]), [
      { code: "V216", place: { kind: "document", key: "D1" }, title: "Raadsbrief", point: 1 },
    ]);
    assert.deepEqual(codes(imposing, [{ ...open, isMarked: true }]), []);
    assert.deepEqual(codes(pointed("bijlage 1, geheim"), [open]), ["V217"]);
    assert.deepEqual(codes(pointed("bijlage 1"), [open]), []);
  });
});

describe("[CI-12] days, promises and outcomes", () => {
  test("V221: one thing is planned on two days; what was before the meeting is no plan", () => {
    const send = pointed("De brief gaat op 7 november 2024 per Dagmail naar de raad");
    assert.deepEqual(codes({ ...send, urgency: "Op 7 november per Dagmail." }), []);
    assert.deepEqual(codes({ ...send, urgency: "Op 8 november gaat het per Dagmail." }), ["V221"]);
    assert.deepEqual(codes({ ...send, explanation: "Op 9 april 2024 ging dit per Dagmail." }), []);
    assert.deepEqual(codes({ explanation: "Op 12 november in het college." }), ["V221"]);
    const beyond = "Dit is op 5 november in het college, en op 6 november gaat het naar de raad per Dagmail.";
    assert.deepEqual(codes({ explanation: beyond }), [], "what stands beyond a comma counts less");
    assert.deepEqual(
      codes({
        explanation: "Dit is voor de commissie FKD van 5 december en de commissie ROW van 6 december.",
      }),
      [],
    );
    assert.deepEqual(
      codes({
        explanation: "Dit is voor de commissie FKD van 5 december. De commissie FKD is op 6 december.",
      }),
      ["V221"],
    );
  });

  test("V222: a day of the week that is not the one of its date, also where the year is left out", () => {
    assert.deepEqual(codes({ urgency: "Dit is op donderdag 7 november." }), []);
    assert.deepEqual(codes({ urgency: "Dit is op vrijdag 7 november." }), ["V222"]);
    assert.deepEqual(codes({ urgency: "Dit is op woensdag 8 januari." }), [], "2025 is nearer than 2024");
    assert.deepEqual(codes({ urgency: "Dit is op maandag 30 februari." }), [], "no day");
  });

  test("V223: a promise of before the meeting; one that is still to come is none", () => {
    assert.deepEqual(codes({ urgency: "Wij hebben de raad toegezegd dit uiterlijk 31 oktober te delen." }), [
      "V223",
    ]);
    assert.deepEqual(
      codes({ urgency: "Wij hebben de raad toegezegd dit uiterlijk 30 november te delen." }),
      [],
    );
    assert.deepEqual(codes({ urgency: "Wij hebben dit op 31 oktober toegezegd." }), []);
  });

  test("V224: after the meeting a point without an outcome", () => {
    assert.deepEqual(codes({}, [], today), []);
    assert.deepEqual(codes({}, [], addDays(today, 1)), ["V224"]);
    const outcome = { kind: "asProposed", decidedOn: today } as const;
    assert.deepEqual(codes({ points: [aPoint({ outcome })] }, [], addDays(today, 1)), []);
  });
});

describe("[CI-12] any dossier", () => {
  test("one of 200 documents, each named in the points by its number, has no finding; each that is left out is told of once", () => {
    const documents = Array.from({ length: 200 }, (_, at) =>
      listed(
        String(at + 1),
        `Onderzoek wijk${String.fromCharCode(97 + (at % 26))}${"x".repeat(at % 9)} ${at}`,
        {
          registration: `AD2024-${String(at + 1).padStart(6, "0")}`,
        },
      ),
    );
    const text = documents.map(({ annex }) => `(bijlage ${annex})`).join("\n");
    assert.deepEqual(found(pointed(text), documents), []);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 198 }), (left) => {
        const told = found(pointed(text), documents.toSpliced(left, 1));
        assert.deepEqual(
          told.map(({ code }) => code),
          ["V214", "V219"],
        );
      }),
      { numRuns: 20 },
    );
  });

  test("V242 V243: whatever number stands in the register, the check ends, and what is not late is told of nowhere", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (number, text) => {
        const entry = aCommitment({ number, text });
        const dossier = aDossier({ explanation: `Toezegging (${number}) ${text}` });
        const told = dossierFindings(dossier, [], today, [entry]).map(({ code }) => code);
        assert.ok(!told.includes("V242"));
      }),
    );
  });

  test("whatever is written, the check ends and its findings do not hang on the order of the documents", () => {
    const words = fc.constantFrom(
      "bijlage 1",
      "bijlagen 2 en 3,",
      "geheim",
      "raadsbrief",
      "7 november",
      "uiterlijk",
      "toegezegd",
      "(",
      ")",
      "\n",
      "Dagmail",
      "31 februari 2024",
      ".",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.string(), (said, noise) => {
        const documents = [listed("1", "Raadsbrief"), listed("2", noise), listed(null, "Dagmail")];
        const text = `${said.join(" ")}${noise}`;
        const one = found(pointed(text), documents).map((finding) => JSON.stringify(finding));
        const other = found(pointed(text), documents.toReversed()).map((finding) => JSON.stringify(finding));
        assert.deepEqual(one.toSorted(), other.toSorted());
      }),
    );
  });
});
