import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aCommitment, aMotion } from "../../../../test/support/aCouncilEntry.ts";
import { dayFrom } from "../../shared/day.ts";
import { idFrom } from "../../shared/id.ts";
import { periodFrom } from "../../shared/period.ts";
import type { SheetCell, SheetRow } from "../../shared/sheet.ts";
import { type EntryFileOffice, readEntryFile } from "./entryFile.ts";

const ilse = idFrom<"person">("6b9c1c8e-4d55-4a11-9a53-0a5ad2b6c001");
const office = (differing: Partial<EntryFileOffice> = {}): EntryFileOffice => {
  let last = 0;
  return {
    kind: "commitment",
    register: [aMotion({ key: "CE9", number: "M266" })],
    actions: ["A01", "A02"],
    documents: new Map([["ad2024-066765", "D1"]]),
    personOfMail: new Map([["ilse@proefstad.example", ilse]]),
    newKey: () => `CE0${++last}`,
    today: dayFrom("2024-11-05"),
    ...differing,
  };
};
const cellOf = (text: string): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text });
const rowsOf = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({ number: at + 1, cells: line.split("|").map(cellOf) }));
const told = (rows: readonly SheetRow[], differing: Partial<EntryFileOffice> = {}) => {
  const read = readEntryFile(rows, office(differing));
  return read.ok ? [] : read.problem.map(({ code, row, column }) => `${code} ${row ?? "-"}${column ?? ""}`);
};

describe("[CI-01] [CI-03] a list from a council information system", () => {
  test("its columns by their usual names, in Dutch and English; columns that nobody reads are named", () => {
    const read = readEntryFile(
      rowsOf(
        "Nummer|Onderwerp|Toezegging|Toegezegd door|Datum|Deadline|Portefeuillehouder|Behandelend ambtenaar|Status|Afgedaan op|Afdoening|Stuk|Bij motie|Acties|URL|Fractie",
        "TA2024-000089|Bestuursopdracht|Actualiseren|college|5-6-2024|Q1 2025|Wethouder Scholtes|ilse@proefstad.example|Afgedaan|1-10-2024|Met een brief|AD2024-066765|M 266|A01, A02|https://raad.proefstad.example/1|Fractie X",
      ),
      office(),
    );
    assert.ok(read.ok);
    assert.deepEqual(read.value.unread, ["P (Fractie)"]);
    assert.deepEqual(read.value.entries, [
      aCommitment({
        key: "CE01",
        number: "TA2024-000089",
        text: "Bestuursopdracht: Actualiseren",
        to: null,
        madeOn: periodFrom("2024-06-05"),
        due: periodFrom("2025-Q1"),
        portfolio: "Wethouder Scholtes",
        responsible: { kind: "person", person: ilse, asWritten: null },
        state: { kind: "settled", on: dayFrom("2024-10-01"), document: "D1", how: "Met een brief" },
        motion: "CE9",
        actions: ["A01", "A02"],
        link: "https://raad.proefstad.example/1",
      }),
    ]);
  });

  test("a motion and the commitment that answers it come in together; a row without a kind is of the kind that was asked", () => {
    const rows = rowsOf("Soort|Nummer|Tekst|Bij motie", "|TA1|Wij komen terug|732", "motie|732|Sancties|");
    const read = readEntryFile(rows, office());
    assert.ok(read.ok);
    const [one, other] = read.value.entries;
    assert.equal(one?.kind === "commitment" && one.motion, other?.key);
    const asked = readEntryFile(rowsOf("Motie", "Sancties"), office({ kind: "motion" }));
    assert.ok(asked.ok && asked.value.entries[0]?.kind === "motion");
  });

  test("a delay comes in with its reason, also when what was promised instead has passed", () => {
    const rows = rowsOf(
      "Tekst|Deadline|Reden van vertraging|Nieuwe termijn",
      "Opdracht delen|1-9-2024|reces|31-10-2024",
    );
    const read = readEntryFile(rows, office());
    assert.ok(read.ok);
    assert.deepEqual(read.value.entries[0]?.late, {
      why: "reces",
      newDue: "2024-10-31",
      saidOn: "2024-11-05",
    });
  });

  test("V239: a row of headers with the text, each once, and something below it", () => {
    assert.deepEqual(told([]), ["V239 -"]);
    assert.deepEqual(told(rowsOf("Nummer|Deadline", "1|2024")), ["V239 1"]);
    assert.deepEqual(told(rowsOf("Tekst|Toezegging", "a|b")), ["V239 1B"]);
    assert.deepEqual(told(rowsOf("Tekst")), ["V239 -"]);
    assert.deepEqual(
      told(rowsOf("GEHEIM. Artikel 87", "Nummer|Tekst", "TA1|a")),
      [],
      "a mark stands above it",
    );
    assert.deepEqual(told(rowsOf("GEHEIM. Artikel 87", "Nummer|Deadline", "1|2024")), ["V239 2"]);
  });

  test("V240: what is no day, period, kind or state is told by row and column, all of them at once", () => {
    assert.deepEqual(
      told(
        rowsOf(
          "Soort|Tekst|Datum|Deadline|Status",
          "belofte|a|morgen|ooit|open",
          "motie|b|||verworpen",
          "motie|c|31-2-2024||constructor",
        ),
      ),
      ["V240 2A", "V240 2C", "V240 2D", "V240 3E", "V240 4C", "V240 4E"],
    );
  });

  test("V241: what has ended names its day, and V237 why it lapsed", () => {
    const head = "Tekst|Status|Afgedaan op|Toelichting";
    assert.deepEqual(told(rowsOf(head, "a|afgedaan||")), ["V241 2C"]);
    assert.deepEqual(told(rowsOf(head, "a|vervallen|1-10-2024|")), ["V237 2D"]);
    assert.deepEqual(told(rowsOf(head, "a|afgedaan|6-11-2024|")), ["V236 2C"]);
    assert.deepEqual(told(rowsOf(head, "a|ingetrokken|1-10-2024|door de indiener")), []);
  });

  test("each row is judged as one that is typed: V230, V231, V232, V233, V234, V238 by row and column", () => {
    const head =
      "Tekst|Nummer|Datum|Acties|Link|Stuk|Status|Afgedaan op|Bij motie|Nieuwe termijn|Reden te laat";
    assert.deepEqual(
      told(
        rowsOf(
          head,
          "|TA1|||||||||",
          "b|ta 1|6-11-2024|A03|http://x.nl||||||",
          "c|||||AD9|afgedaan|1-10-2024|M9||",
          "d|||||||||Q1 2025|",
        ),
      ),
      [
        "V230 2A",
        "V231 2B",
        "V231 3B",
        "V232 3C",
        "V233 3D",
        "V234 3E",
        "V233 4F",
        "V233 4I",
        "V237 5K",
        "V238 5J",
      ],
    );
    assert.deepEqual(
      told(rowsOf("Nummer|Motie", "M266|x"), { kind: "motion" }),
      ["V231 2A"],
      "there already",
    );
  });
});
