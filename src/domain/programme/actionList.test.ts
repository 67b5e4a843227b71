import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import type { SheetCell, SheetRow } from "../shared/sheet.ts";
import { readActionList } from "./actionList.ts";
import { actionMap } from "./actionMap.ts";
import { proposeMapping } from "./proposeMapping.ts";

type Typed = string | SheetCell;
const cellOf = (typed: Typed): SheetCell => {
  if (typeof typed !== "string") return typed;
  return typed ? { kind: "text", text: typed } : { kind: "empty" };
};
const sheet = (...rows: readonly (readonly Typed[])[]): readonly SheetRow[] =>
  rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) }));

function read(rows: readonly SheetRow[], takenKeys: readonly string[] = []) {
  const { map } = proposeMapping(rows);
  assert.ok(map);
  return readActionList(rows, map, { takenKeys });
}

const headers = ["Nr", "Actie", "Trekker", "Start", "Gereed", "Status", "Toelichting"];
const found = (rows: readonly SheetRow[], takenKeys: readonly string[] = []) =>
  read(rows, takenKeys).problems.map(({ code, row, column }) => `${code} ${column ?? ""}${row ?? ""}`);
const one = (header: string, cell: Typed) => sheet(["Actie", header], ["Training", cell]);

describe("an action list", () => {
  test("[AC-01] a row gives the action with owner, dates, status and reason", () => {
    const rows = sheet(headers, [
      "7",
      "Training",
      "Team HR",
      "Q1 2026",
      { kind: "day", day: dayFrom("2026-07-01") },
      "Uitgesteld",
      "Wacht op budget",
    ]);
    const { drafts, problems } = read(rows);
    assert.deepEqual(problems, []);
    assert.deepEqual(drafts, [
      {
        row: 2,
        key: "7",
        title: "Training",
        themeAsWritten: null,
        objectiveAsWritten: null,
        unitAsWritten: null,
        owner: { kind: "asWritten", text: "Team HR" },
        participants: [],
        planning: { start: "2026-Q1", end: "2026-07-01", note: null },
        status: "postponed",
        statusReason: "Wacht op budget",
        deliverable: null,
        priority: null,
        progress: null,
      },
    ]);
  });

  test("[AC-02] [DI-06] what the list does not say is not stated and is counted", () => {
    const { drafts, notStated } = read(
      sheet(headers, ["", "Training"], ["", "Werving", "–", "", "", "vervallen", "-"]),
    );
    assert.deepEqual(
      drafts.map(({ owner, status }) => [owner.kind, status]),
      [
        ["notStated", null],
        ["notStated", "lapsed"],
      ],
    );
    assert.deepEqual(notStated, {
      theme: 2,
      objective: 2,
      unit: 2,
      owner: 2,
      start: 2,
      end: 2,
      status: 1,
      statusReason: 1,
      deliverable: 2,
    });
  });

  test("[AC-02] what is put off or dropped without a reason is counted, other statuses ask for none", () => {
    const rows = ["uitgesteld", "vervallen", "loopt"].map((word) => ["", "Training", "", "", "", word, ""]);
    assert.equal(read(sheet(headers, ...rows)).notStated.statusReason, 2);
  });

  test("[AC-03] an action without an end date is read as continuous", () => {
    const [draft] = read(sheet(headers, ["", "Netwerk", "HR", "2026", "", "continu"])).drafts;
    assert.deepEqual([draft?.status, draft?.planning.end], ["continuous", null]);
  });

  test("keys go on after the highest in the programme and in the list", () => {
    const { drafts } = read(sheet(headers, ["", "Een"], ["A12", "Twee"], ["", "Drie"]), ["A07", "zichtbaar"]);
    assert.deepEqual(
      drafts.map(({ key }) => key),
      ["A13", "A12", "A14"],
    );
    assert.deepEqual(
      read(sheet(["Actie"], ["Een"])).drafts.map(({ key }) => key),
      ["A01"],
    );
  });

  test("columns that are not read are named", () => {
    assert.deepEqual(read(sheet(["Actie", "Kleur", "", "Leeg"], ["Training", "rood", "los", ""])).unread, [
      "B (Kleur)",
      "C ()",
    ]);
  });

  test("empty rows are passed over", () => {
    assert.deepEqual(
      read(sheet(["Actie"], [""], ["Training"], [])).drafts.map(({ row }) => row),
      [3],
    );
  });

  test("[AC-10] priority is a word or a reason", () => {
    const priorities = ["ja", "Nee", "hoog", "laag", "", "De raad vraagt erom"].map(
      (words) => read(one("Prioriteit", words)).drafts[0]?.priority,
    );
    assert.deepEqual(priorities, ["ja", null, "hoog", null, null, "De raad vraagt erom"]);
    assert.equal(read(one("Prioriteit", { kind: "yesNo", value: true })).drafts[0]?.priority, "ja");
  });

  test("[RO-01] parties come from five columns or from a column for each party", () => {
    const wide = read(sheet(["Actie", "R", "A", "I"], ["Training", "HR; Communicatie", "Directeur", ""]))
      .drafts[0];
    assert.deepEqual(
      wide?.participants.map(({ role, rasci }) => [role, rasci]),
      [
        ["HR", "R"],
        ["Communicatie", "R"],
        ["Directeur", "A"],
      ],
    );
    const letters = read(sheet(["Actie", "RASCI HR", "RASCI: Directie"], ["Training", "r", "A"])).drafts[0];
    assert.deepEqual(
      letters?.participants.map(({ role, rasci }) => [role, rasci]),
      [
        ["HR", "R"],
        ["Directie", "A"],
      ],
    );
  });
});

describe("what cannot be read is a problem with its place", () => {
  test("A103: a word for the status that the glossary does not have", () => {
    for (const word of ["bezig", "klaar", "constructor", "__proto__", "loopt bijna"])
      assert.deepEqual(found(one("Status", word)), ["A103 B2"], word);
    const [problem] = read(one("Status", "bezig")).problems;
    assert.deepEqual(
      [problem?.header, problem?.found, problem?.expected.startsWith("gereed, afgerond")],
      ["Status", "bezig", true],
    );
  });

  test("A112 and A113: a map of a person is held against the sheet", () => {
    const rows = sheet(["Actie", "Trekker"], ["Training", "HR"]);
    const problems = (columns: Record<string, string>, headerRow = 1) =>
      readActionList(rows, actionMap(headerRow, columns), { takenKeys: [] }).problems.map(({ code }) => code);
    assert.deepEqual(problems({ title: "A", owner: "A" }), ["A112"]);
    assert.deepEqual(problems({ title: "A", owner: "Z" }), ["A113"]);
    assert.deepEqual(problems({ title: "A" }, 9), ["A113"]);
    assert.deepEqual(problems({ owner: "B" }), ["A111"]);
  });

  test("A114: a row without a title", () =>
    assert.deepEqual(found(sheet(headers, ["", "", "HR"], ["", "Training"])), ["A114 B2"]));

  test("A115: a key that stands twice, or that the programme has already", () => {
    assert.deepEqual(found(sheet(headers, ["1", "Een"], ["1", "Twee"], ["a03", "Drie"]), ["A03"]), [
      "A115 A3",
      "A115 A4",
    ]);
  });

  test("P107: a key that is a fixed word of an address", () => {
    assert.deepEqual(found(sheet(headers, ["nieuw", "Een"], ["A1", "Twee"])), ["P107 A2"]);
  });

  test("A116, A117 and A118: a formula, an error and a merged cell are not what somebody typed", () => {
    assert.deepEqual(found(one("Status", { kind: "formula" })), ["A116 B2"]);
    assert.deepEqual(found(one("Status", { kind: "error" })), ["A117 B2"]);
    assert.deepEqual(found(one("Pijler", { kind: "merged" })), ["A118 B2"]);
    assert.deepEqual(found(sheet(["Actie", "Status"], [{ kind: "formula" }, ""])), ["A116 A2"]);
    assert.deepEqual(found(sheet(["Actie", "Kleur"], ["Training", { kind: "formula" }])), []);
  });

  test("A119: a progress over a hundred percent, or a number that may mean two things", () => {
    for (const words of ["101%", "150", "-5", "0,5", "half"])
      assert.deepEqual(found(one("Voortgang", words)), ["A119 B2"], words);
    const percentages = ["0", "50%", "33,3 %", "100"].map(
      (words) => read(one("Voortgang", words)).drafts[0]?.progress,
    );
    assert.deepEqual(percentages, [0, 50, 33.3, 100]);
    assert.equal(read(one("Voortgang", { kind: "percentage", value: 7 })).drafts[0]?.progress, 7);
    assert.deepEqual(found(one("Voortgang", { kind: "percentage", value: 120 })), ["A119 B2"]);
  });

  test("A120: a priority that is no yes, no no and no reason", () =>
    assert.deepEqual(found(one("Prioriteit", "3")), ["A120 B2"]));

  test("A121: a letter that RASCI does not have", () =>
    assert.deepEqual(found(one("RASCI HR", "Q")), ["A121 B2"]));

  test("A122: a list without actions", () => assert.deepEqual(found(sheet(headers)), ["A122 "]));

  test("[RO-02] A201 and A202: two parties that are accountable, and a party that stands twice", () => {
    assert.deepEqual(found(one("Eindverantwoordelijk", "HR; Directie")), ["A201 B2"]);
    assert.deepEqual(found(sheet(["Actie", "RASCI HR", "RASCI Directie"], ["Training", "A", "A"])), [
      "A201 2",
    ]);
    assert.deepEqual(found(sheet(["Actie", "R", "A"], ["Training", "HR", "hr"])), ["A202 C2"]);
  });

  test("D103: an end before its start", () => {
    assert.deepEqual(found(sheet(headers, ["", "Training", "", "Q3 2026", "1-2-2026"])), ["D103 E2"]);
    assert.deepEqual(found(sheet(headers, ["", "Training", "", "Q3 2026", "2026"])), []);
  });

  test("[AC-05] D105: a date that nobody can read", () => {
    const [problem] = read(sheet(headers, ["", "Training", "", "", "zo snel mogelijk"])).problems;
    assert.deepEqual(
      [problem?.code, problem?.row, problem?.column, problem?.header, problem?.found],
      ["D105", 2, "E", "Gereed", "zo snel mogelijk"],
    );
    assert.deepEqual(found(one("Gereed", { kind: "number", value: 46347 })), ["D105 B2"]);
    assert.equal(read(one("Gereed", { kind: "number", value: 2026 })).drafts[0]?.planning.end, "2026");
  });

  test("one problem leaves the sound rows as they were read, for the caller to import nothing", () => {
    const { drafts, problems } = read(sheet(headers, ["", "Goed"], ["", "Fout", "", "", "ooit"]));
    assert.deepEqual([drafts.length, problems.length], [1, 1]);
  });
});
