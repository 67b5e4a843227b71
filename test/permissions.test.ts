import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { permissions } from "../src/domain/access/index.ts";
import { holders, permissionRows, tableUnder } from "./support/documentTables.ts";

const page = tableUnder("docs/data-model.md", "## Who may do what");

describe("the permission table on paper is the one that is asked", () => {
  test("the check read the page and the code", () => {
    assert.ok(page.rows.length >= 29, `only ${page.rows.length} acts on the page`);
    assert.ok(Object.keys(permissions).length >= 29);
  });

  test("every act stands on the page with the roles that may do it and how far they reach", () => {
    assert.deepEqual(page.head, ["act", ...holders.map((holder) => `\`${holder}\``)]);
    assert.deepEqual(page.rows, permissionRows());
  });

  test("the operator of the installation does nothing inside a municipality", () => {
    const acts = Object.entries(permissions).filter(([, row]) => row.operator !== undefined);
    assert.deepEqual(
      acts.map(([act, row]) => [act, Object.keys(row)]),
      acts.map(([act]) => [act, ["operator"]]),
    );
  });
});
