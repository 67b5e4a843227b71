import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { activitiesOfRegister, processingActivities } from "../src/domain/access/index.ts";
import { refusedSubjects } from "../src/domain/workforce/index.ts";
import { tableUnder } from "./support/documentTables.ts";
import { itemRows, purposeRows, retentionRows } from "./support/registerTables.ts";

const page = "docs/processing-register.md";
const text = readFileSync(page, "utf8");

describe("[PL-01] the register of processing on paper is what the program does", () => {
  test("every purpose stands there with its legal basis and who starts it", () => {
    const { head, rows } = tableUnder(page, "### Purposes");
    assert.deepEqual(head, ["purpose", "legal basis", "started by"]);
    assert.ok(rows.length >= 4);
    assert.deepEqual(rows, purposeRows());
  });

  test("every activity of the records of processing stands there with its number, in the order of the parts", () => {
    const { rows } = tableUnder(page, "## Numbers in the log of processing");
    assert.deepEqual(
      rows,
      activitiesOfRegister.map((activity, at) => [
        `\`${processingActivities[activity]}\``,
        `\`${activity}\``,
        String(at + 1),
      ]),
    );
    for (const [, , part] of rows) assert.match(text, new RegExp(`^## ${part}\\. `, "m"));
  });

  test("every item that is kept of an employment stands there with what it is counted for and how long it stays", () => {
    const { head, rows } = tableUnder(page, "### Items");
    assert.deepEqual(head, ["item", "counted for", "months"]);
    assert.ok(rows.length >= 12);
    assert.deepEqual(rows, itemRows());
  });

  test("the usual times of keeping stand there", () => {
    assert.deepEqual(tableUnder(page, "### Retention").rows, retentionRows());
  });

  test("every subject that a column may not tell is named, and both papers say that no lawyer checked them", () => {
    for (const subject of refusedSubjects) assert.ok(text.includes(`\`${subject}\``), subject);
    for (const paper of [text, readFileSync("docs/dpia.md", "utf8")])
      assert.match(paper, /No lawyer.* has checked it yet/);
  });
});
