import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markup, script } from "../../../test/support/markup.ts";
import { type Column, DataTable } from "./dataTable.tsx";
import { sortHref } from "./headCell.tsx";

const columns: readonly Column[] = [
  { key: "actie", head: "Actie", kind: "text", sortable: true },
  { key: "budget", head: "Budget", kind: "number", sortable: true },
];
const rows = [{ cells: ["Startpakket", "€ 48.000"] }, { cells: ["Samen", ""], total: true }];
const sorting = { address: "/acties?stand=laat&pagina=3", by: "actie", direction: "op" } as const;

describe("the table", () => {
  test("it scrolls in a region with a name that the keyboard reaches", () => {
    const text = markup(<DataTable caption="Acties" columns={columns} rows={rows} />);
    assert.match(text, /^<section class="utrecht-table-container[^>]*tabindex="0" aria-label="Acties">/);
  });

  test("it stays a table when its rows become blocks: every part says its role", () => {
    const text = markup(<DataTable caption="Acties" columns={columns} rows={rows} />);
    const count = (role: string) => text.match(new RegExp(`role="${role}"`, "g"))?.length;
    const found = ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"].map(count);
    assert.deepEqual(found, [1, 2, 3, 2, 2, 2]);
  });

  test("a nought that says nothing is marked, so that it takes no room on a phone; others stay", () => {
    const quiet: Column = { key: "aantal", head: "Aantal", kind: "number", quietZero: true };
    const text = (column: Column) =>
      markup(
        <DataTable
          caption="Acties"
          columns={[columns[0] as Column, column]}
          rows={[{ cells: ["A", "0"] }]}
        />,
      );
    assert.match(text(quiet), /class="utrecht-table__cell eb-zero/);
    assert.doesNotMatch(text({ ...quiet, quietZero: false }), /eb-zero/);
  });

  test("a cell carries the head of its column for the phone; an empty cell has none", () => {
    const text = markup(<DataTable caption="Acties" columns={columns} rows={rows} />);
    assert.match(
      text,
      /<td class="utrecht-table__cell eb-right" role="cell" data-label="Budget">€ 48\.000<\/td>/,
    );
    assert.match(text, /<td class="utrecht-table__cell eb-right" role="cell"><\/td>/);
  });

  test("sorting is a link that keeps the filters, turns the order and starts at page 1", () => {
    assert.equal(sortHref(sorting, "budget"), "/acties?stand=laat&sorteer=budget&richting=op");
    assert.equal(sortHref(sorting, "actie"), "/acties?stand=laat&sorteer=actie&richting=af");
    const text = markup(<DataTable caption="Acties" columns={columns} rows={rows} sorting={sorting} />);
    assert.match(text, /aria-sort="ascending"><a[^>]*richting=af/);
    assert.equal(text.match(/aria-sort/g)?.length, 1);
  });

  test("a row with a cell too few is a mistake, not an empty cell", () => {
    assert.throws(
      () => markup(<DataTable caption="A" columns={columns} rows={[{ cells: ["x"] }]} />),
      RangeError,
    );
  });

  test("what people typed is never markup", () => {
    const text = markup(
      <DataTable caption={script} columns={columns} rows={[{ cells: [script, script] }]} />,
    );
    assert.equal(text.includes("<script>"), false);
  });
});
