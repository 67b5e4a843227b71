import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SheetRow } from "../shared/sheet.ts";
import { parseActionMap } from "./actionMap.ts";
import { proposeMapping } from "./proposeMapping.ts";

const row = (number: number, ...texts: string[]): SheetRow => ({
  number,
  cells: texts.map((text) => (text ? { kind: "text", text } : { kind: "empty" })),
});

/** Returns what each header was taken for, in the order of the columns. */
function takenFor(...headers: string[]): readonly (string | undefined)[] {
  const { map } = proposeMapping([row(1, ...headers)]);
  const columns = Object.entries(map?.columns ?? {});
  return headers.map((_, at) => columns.find(([, letters]) => letters === String.fromCharCode(65 + at))?.[0]);
}

describe("the columns of a list are recognised by its headers", () => {
  test("[DI-06] in Dutch words of municipal lists", () => {
    assert.deepEqual(
      takenFor(
        "Nr.",
        "Pijler",
        "Doelstelling",
        "Maatregel",
        "Trekker",
        "Cluster",
        "Startdatum",
        "Planning",
        "Stand van zaken",
        "Toelichting op de status",
        "Beoogd resultaat",
        "Prioriteit",
        "Voortgang %",
      ),
      [
        "key",
        "theme",
        "objective",
        "title",
        "owner",
        "unit",
        "start",
        "end",
        "status",
        "statusReason",
        "deliverable",
        "priority",
        "progress",
      ],
    );
    assert.deepEqual(
      takenFor(
        "Actienummer",
        "Omschrijving actie",
        "Actiehouder(s)",
        "Begin",
        "Gereed",
        "Verantwoordelijke afdeling",
        "Eindresultaat",
        "Reden",
      ),
      ["key", "title", "owner", "start", "end", "unit", "deliverable", "statusReason"],
    );
    assert.deepEqual(takenFor("Titel", "Van", "Tot", "Directie", "Eigenaar", "Opmerkingen"), [
      "title",
      "start",
      "end",
      "unit",
      "owner",
      "statusReason",
    ]);
  });

  test("in English words", () => {
    assert.deepEqual(
      takenFor(
        "Key",
        "Title",
        "Action owner",
        "Status",
        "Start date",
        "Due date",
        "Theme",
        "Objective",
        "Department",
        "Deliverables",
        "Reason",
        "Priority",
      ),
      [
        "key",
        "title",
        "owner",
        "status",
        "start",
        "end",
        "theme",
        "objective",
        "unit",
        "deliverable",
        "statusReason",
        "priority",
      ],
    );
  });

  test("RASCI stands in five columns of parties, or in a column for each party", () => {
    assert.deepEqual(
      takenFor("Actie", "Uitvoerend (R)", "Eindverantwoordelijk (A)", "S", "Geraadpleegd", "Geïnformeerd"),
      ["title", "responsible", "accountable", "supportive", "consulted", "informed"],
    );
    assert.deepEqual(proposeMapping([row(1, "Actie", "RASCI HR", "RASCI: Communicatie")]).map?.parties, [
      "B",
      "C",
    ]);
  });

  test("a title and remarks above the list are not its headers", () => {
    const rows = [
      row(1, "Acties 2026"),
      row(2),
      row(3, "Bijgewerkt op", "1 juli"),
      row(4, "Actie", "Trekker", "Status"),
    ];
    const { map } = proposeMapping(rows);
    assert.deepEqual([map?.headerRow, map?.columns.title, map?.columns.status], [4, "A", "C"]);
  });

  test("A111: a list without a column for the title is not read", () => {
    const { map, problems } = proposeMapping([row(1, "Naam", "Datum"), row(2, "x", "y")]);
    assert.deepEqual([map, problems.map(({ code }) => code)], [null, ["A111"]]);
  });

  test("A112: two columns that say the same are not chosen between", () => {
    const { map, problems } = proposeMapping([row(1, "Actie", "Status 2024", "Status 2025")]);
    assert.equal(map?.columns.status, null);
    assert.deepEqual(
      problems.map(({ code, found }) => [code, found]),
      [["A112", "B (Status 2024), C (Status 2025)"]],
    );
  });

  test("a header that says only one thing goes before a longer one", () => {
    assert.deepEqual(takenFor("Actie", "Status", "Status vorig jaar"), ["title", "status", undefined]);
  });
});

describe("A113: a map of columns names the row with the headers and existing columns", () => {
  test("a proposal survives being written to a file", () => {
    const { map } = proposeMapping([row(1, "Actie", "Trekker", "RASCI HR")]);
    assert.deepEqual(parseActionMap(JSON.parse(JSON.stringify(map))), { ok: true, value: map });
  });

  test("what a map leaves out the list does not say", () => {
    const read = parseActionMap({ headerRow: 2, columns: { title: "B" } });
    assert.ok(read.ok);
    assert.deepEqual(
      [read.value.columns.title, read.value.columns.owner, read.value.parties],
      ["B", null, []],
    );
  });

  test("another shape is refused", () => {
    for (const value of [
      null,
      {},
      { headerRow: 0, columns: {} },
      { headerRow: 1, columns: { titel: "B" } },
      { headerRow: 1, columns: { title: "2" } },
      { headerRow: 1, columns: { title: "B" }, extra: 1 },
    ])
      assert.deepEqual(parseActionMap(value), { ok: false, problem: "A113" });
  });
});
