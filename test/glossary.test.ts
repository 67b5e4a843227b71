import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

type Row = {
  readonly dutch: readonly string[];
  readonly english: string;
  readonly identifiers: readonly string[];
  readonly area: string;
  readonly notThis: readonly string[];
};

const cellsOf = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Splits at commas outside brackets: "RASCI (uitvoerend, ondersteunend)" is one term. */
const termsOf = (cell: string): readonly string[] =>
  cell
    .split(/,\s+(?![^(]*\))/)
    .map((term) => term.trim())
    .filter((term) => term !== "" && term !== "-");

const identifiersOf = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

function rowOf(line: string): Row | undefined {
  const cells = cellsOf(line);
  const [first = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = cells;
  if (cells.length === 6 && identifiersOf(third).length > 0)
    return {
      dutch: termsOf(first),
      english: second,
      identifiers: identifiersOf(third),
      area: fourth,
      notThis: termsOf(fifth),
    };
  if (cells.length === 7 && first.startsWith("`Role."))
    return {
      dutch: termsOf(second),
      english: third,
      identifiers: identifiersOf(first),
      area: "access",
      notThis: termsOf(sixth),
    };
  return undefined;
}

const lines = readFileSync("docs/glossary.md", "utf8").split("\n");
const table = lines.slice(lines.indexOf("## The table"), lines.indexOf("## Standing, slip, silence"));
const rows = table.flatMap((line) => rowOf(line) ?? []);

const endings = ["Status", "Event", "Kind", "Id", "Draft", "Problem"];
const sharedWords = ["Result", "Problem", "Id", "Day", "Period", "Share", "Money", "Stated"];
const known = new Set(
  rows.flatMap(({ identifiers }) => identifiers.flatMap((name) => [name, name.split(".")[0] ?? name])),
);

type Exported = { readonly file: string; readonly name: string; readonly isType: boolean };

const declaration = /^export (?:declare )?(?:async )?(type|interface|function|const|class) (\w+)/gm;
const exported: readonly Exported[] = globSync("src/domain/**/*.ts")
  .filter((file) => !file.includes(".test."))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(declaration)].map(([, kind, name = ""]) => ({
      file,
      name,
      isType: kind === "type" || kind === "interface",
    })),
  );

const isKnown = (name: string): boolean =>
  known.has(name) ||
  sharedWords.includes(name) ||
  endings.some((ending) => name.endsWith(ending) && known.has(name.slice(0, -ending.length)));

const partsOf = (name: string): readonly string[] =>
  name.split(/(?=[A-Z])/).map((part) => part.toLowerCase());

const holds = (name: string, words: readonly string[]): boolean => {
  const parts = partsOf(name);
  return parts.some((_, at) => words.every((word, next) => parts[at + next] === word));
};

/** Returns the banned words of a row that an exported name uses. */
function bannedIn(name: string, { notThis }: Row): readonly string[] {
  return notThis.filter((entry) => {
    if (entry.includes("→") || entry.endsWith("(technical)")) return false;
    if (entry.startsWith("bare ")) return name.toLowerCase() === entry.slice(5).toLowerCase();
    return holds(name, partsOf(entry));
  });
}

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe("one Dutch term has one English term and one identifier", () => {
  test("the check read the table and the code", () => {
    assert.ok(rows.length >= 260, `only ${rows.length} rows`);
    assert.ok(exported.length >= 350, `only ${exported.length} exported names`);
  });

  test("every exported type of the domain stands in the glossary", () => {
    const missing = exported.filter(({ name, isType }) => isType && !isKnown(name));
    assert.deepEqual(
      missing.map(({ file, name }) => `${name} (${file})`),
      [],
    );
  });

  test("no exported name of the domain uses a word that the glossary keeps out", () => {
    const wrong = exported.flatMap(({ file, name }) =>
      rows.flatMap((row) => bannedIn(name, row).map((word) => `${name} (${file}): not "${word}"`)),
    );
    assert.deepEqual(wrong, []);
  });

  test("no term and no identifier stands twice", () => {
    assert.deepEqual(twice(rows.flatMap(({ identifiers }) => identifiers)), []);
    assert.deepEqual(twice(rows.map(({ english }) => english)), []);
    assert.deepEqual(twice(rows.flatMap(({ dutch }) => dutch)), []);
  });

  test("the print-out says how many identifiers the code has already, by area", (context) => {
    const names = new Set(exported.map(({ name }) => name));
    for (const area of [...new Set(rows.map((row) => row.area))].sort()) {
      const here = rows.filter((row) => row.area === area).flatMap(({ identifiers }) => identifiers);
      const built = here.filter((name) => names.has(name.split(".")[0] ?? name));
      context.diagnostic(`${area}: ${built.length} of ${here.length}`);
    }
  });
});
