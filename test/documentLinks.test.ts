import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { tableUnder } from "./support/documentTables.ts";

const pages = globSync(["*.md", "docs/**/*.md"]).filter((file) => !file.includes("000-template"));
/** Blocks of code show commands and paths of other machines. */
const proseOf = (file: string): string => readFileSync(file, "utf8").replace(/```[\s\S]*?```/g, "");

const linksIn = (file: string): readonly string[] =>
  [...proseOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(([, to = ""]) =>
    join(dirname(file), decodeURIComponent(to)),
  );
/** Files that a page names between backticks, from the root of the project. */
const filesIn = (file: string): readonly string[] =>
  [...proseOf(file).matchAll(/`((?:src|test|scripts|bench|docs|examples)\/[\w./-]+\.\w+)`/g)].map(
    ([, named = ""]) => named,
  );

const wrongIn = (named: (file: string) => readonly string[]) =>
  pages.flatMap((file) =>
    named(file)
      .filter((one) => !existsSync(one))
      .map((one) => `${file}: ${one}`),
  );

test("every link of a document leads somewhere", () => {
  assert.ok(pages.flatMap(linksIn).length >= 60, `only ${pages.flatMap(linksIn).length} links`);
  assert.deepEqual(wrongIn(linksIn), []);
});

test("every file that a document names is there", () => {
  assert.ok(pages.flatMap(filesIn).length >= 40, `only ${pages.flatMap(filesIn).length} files named`);
  assert.deepEqual(wrongIn(filesIn), []);
});

/** The documents that answer for something name what proves it, and enough of it. */
const proofs = { "docs/security.md": 20, "docs/bio2.md": 20, "docs/accessibility.md": 15, "docs/dpia.md": 5 };
for (const [file, least] of Object.entries(proofs))
  test(`${file} names at least ${least} files that prove what it says`, () => {
    const named = new Set(filesIn(file).filter((one) => /^(?:test|src)\//.test(one)));
    assert.ok(named.size >= least, `only ${named.size}: ${[...named].join(", ")}`);
  });

test("the conformance report has a line for each of the 55 criteria of WCAG 2.2 A and AA, with how it was tested", () => {
  const { rows } = tableUnder("docs/accessibility.md", "## Criteria");
  const numbers = rows.map(([number = ""]) => number);
  assert.equal(new Set(numbers).size, 55);
  assert.deepEqual(
    numbers.filter((one) => !/^[1-4]\.[1-6]\.\d{1,2}$/.test(one)),
    [],
  );
  const known = /^(?:\*\*)?(?:met|does not apply|not examined)/;
  assert.deepEqual(
    rows.filter(([, , how = "", result = ""]) => how === "" || !known.test(result)),
    [],
  );
});
