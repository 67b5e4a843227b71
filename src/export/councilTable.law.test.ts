import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aCommitment, aMotion } from "../../test/support/aCouncilEntry.ts";
import { type CouncilEntry, readEntryFile } from "../domain/council/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { periodFrom } from "../domain/shared/period.ts";
import type { SheetCell, SheetRow } from "../domain/shared/sheet.ts";
import { councilTable } from "./councilTable.ts";
import type { ListTable, ListValue } from "./listTable.ts";
import type { Reader } from "./wording.ts";

const today = dayFrom("2026-10-12");
const cellOf = (value: ListValue): SheetCell => value;
const rowsOf = ({ columns, rows }: ListTable): readonly SheetRow[] => [
  { number: 1, cells: columns.map(({ title }) => ({ kind: "text", text: title })) },
  ...rows.map((row, at) => ({ number: at + 2, cells: row.map(cellOf) })),
];

const words = fc.constantFrom("De raad krijgt cijfers", "Meldpunt; stand", "Q1", "=1+1");
const period = fc
  .constantFrom("2025", "2025-H2", "2026-Q1", "2026-11", "2026-09-30", "2027-Q3")
  .map(periodFrom);
const on = dayFrom("2026-10-01");
const state = fc.constantFrom<CouncilEntry["state"]>(
  { kind: "open" },
  { kind: "settled", on, document: null, how: null },
  { kind: "settled", on, document: null, how: "met een brief" },
  { kind: "lapsed", on, why: "niet meer nodig" },
  { kind: "withdrawn", on, why: "door de indiener" },
);
const entry = fc
  .record({
    isMotion: fc.boolean(),
    text: words,
    by: fc.option(words),
    meeting: fc.option(words),
    due: fc.option(period),
    informOn: fc.option(period),
    portfolio: fc.option(words),
    state,
  })
  .map(({ isMotion, ...said }) => (isMotion ? aMotion(said) : aCommitment(said)));

const readers: readonly Reader[] = [
  { language: "nl", locale: "nl-NL" },
  { language: "en", locale: "nl-NL" },
];

describe("[CI-01] [CI-03] a register that was taken along", () => {
  test("comes in elsewhere as it left, in both languages", () => {
    const law = fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (drawn) => {
      const entries = drawn.map((one, at) => ({ ...one, key: `CE${at}`, number: `TA-${at}` }));
      const listed = entries.map(({ responsible: _, ...one }) => ({
        entry: one,
        responsible: null,
        motion: null,
        document: null,
      }));
      for (const reader of readers) {
        let last = 0;
        const read = readEntryFile(rowsOf(councilTable(listed, today, reader)), {
          kind: "commitment",
          register: [],
          actions: [],
          documents: new Map(),
          personOfMail: new Map(),
          newKey: () => `CE${last++}`,
          today,
        });
        assert.ok(read.ok, JSON.stringify(read));
        assert.deepEqual(read.value, { entries, unread: [] });
      }
    });
    fc.assert(law, { numRuns: 50 });
  });
});
