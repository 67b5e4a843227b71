import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

/** Returns the rows that the catalogue says only begin, from its table. */
function begunRows(): readonly string[] {
  const [, after = ""] = readFileSync("docs/requirements.md", "utf8").split("| Row | What begins in A |");
  const [table = ""] = after.split("\n\n");
  return table.split("\n").flatMap((row) => row.split("|")[1]?.match(/[A-Z]{2}-\d{2}/g) ?? []); // a rule under the head names none
}

test("a requirement of which the catalogue says that it only begins is claimed whole by no test", () => {
  const titles = globSync(["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"]).map((file) =>
    readFileSync(file, "utf8"),
  );
  const begun = begunRows();
  assert.ok(begun.length > 0);
  assert.deepEqual(
    begun.filter((row) => titles.some((text) => text.includes(`[${row}]`))),
    [],
  );
});
