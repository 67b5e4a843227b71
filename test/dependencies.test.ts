import assert from "node:assert/strict";
import { test } from "node:test";
import { dependencyRows, tableUnder } from "./support/documentTables.ts";

test("the record of dependencies names every package with its version, its licence and why it is here", () => {
  const { rows } = tableUnder("docs/decisions/0008-dependencies.md", "## The list");
  assert.ok(rows.length >= 30, `only ${rows.length} packages`);
  assert.deepEqual(
    rows.map(([name, version, licence]) => [name, version, licence]),
    dependencyRows(),
  );
  assert.deepEqual(
    rows.filter(([, , , why = ""]) => why === ""),
    [],
  );
});
