import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { actionStatuses, nextStatuses } from "../src/domain/programme/actionStatus.ts";
import { movePlan, type PlanEvent, type PlanStatus } from "../src/domain/programme/planStatus.ts";
import {
  fileProblems as englishFileProblems,
  actionListProblems as englishListProblems,
} from "../src/texts/en/actionListProblems.ts";
import { extractWords as englishExtractWords } from "../src/texts/en/extractProblems.ts";
import { problems as english } from "../src/texts/en/problems.ts";
import { actionListProblems, fileProblems } from "../src/texts/nl/actionListProblems.ts";
import { extractWords } from "../src/texts/nl/extractProblems.ts";
import { problems as dutch } from "../src/texts/nl/problems.ts";

type Sentences = Readonly<Record<string, string>>;

const sentences: { readonly dutch: Sentences; readonly english: Sentences } = {
  dutch: { ...fileProblems, ...actionListProblems, ...extractWords.sentences, ...dutch },
  english: {
    ...englishFileProblems,
    ...englishListProblems,
    ...englishExtractWords.sentences,
    ...english,
  },
};

const files = globSync("src/**/*.{ts,tsx}").filter(
  (file) => !file.includes(".test.") && !/^src\/(texts|demo)\//.test(file),
);
const code = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const foundBy = (pattern: RegExp): ReadonlySet<string> =>
  new Set([...code.values()].flatMap((text) => [...text.matchAll(pattern)].map(([, rule = ""]) => rule)));

/** Codes that refuse: as a value in the code, or raised by the database. */
const refusing = [...foundBy(/"([A-Z]\d{3})"/g), ...foundBy(/raise exception '([A-Z]\d{3}):/g)].filter(
  (rule) => rule !== "S256", // how RFC 7636 calls a hash
);
/** Codes that a docstring cites with their rule. */
const cited = foundBy(/\b([A-Z]\d{3}): /g);
const inCode = new Set([...refusing, ...cited]);

type Row = {
  readonly rule: string;
  readonly dutch: string;
  readonly english: string;
  readonly source: string;
  readonly where: string;
};

const page = readFileSync("docs/rules.md", "utf8");
const rows: readonly Row[] = page.split("\n").flatMap((line) => {
  const [rule = "", nl = "", en = "", source = "", where = ""] = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  return /^[A-Z]\d{3}$/.test(rule)
    ? [{ rule, dutch: nl, english: en, source, where: where.replaceAll("`", "") }]
    : [];
});
const onPage = rows.map(({ rule }) => rule);

const testFiles = globSync(["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"]);
const title = /\b(?:describe|test)\(\s*(["'`])((?:(?!\1)[\s\S])*)\1/g;
const titles = testFiles.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(title)].map(([, , text = ""]) => text),
);
const named = new Set(titles.flatMap((text) => text.match(/\b[A-Z]\d{3}\b/g) ?? []));

const lacking = (wanted: Iterable<string>, there: Iterable<string>): readonly string[] => {
  const known = new Set(there);
  return [...new Set(wanted)].filter((rule) => !known.has(rule)).sort();
};

/** Returns the arrows of the nth diagram of the page. */
const arrowsOf = (nth: number): readonly string[] =>
  [...(page.split("```mermaid")[nth]?.split("```")[0] ?? "").matchAll(/^ {2}(\w+ --> \w+)/gm)]
    .map(([, arrow = ""]) => arrow)
    .sort();

describe("each rule has one code, one sentence, one place and one test", () => {
  test("the check read the code, the page and the tests", () => {
    assert.ok(files.length >= 200, `only ${files.length} files`);
    assert.ok(inCode.size >= 150, `only ${inCode.size} codes in the code`);
    assert.ok(rows.length >= 150, `only ${rows.length} rows on the page`);
    assert.ok(titles.length >= 300, `only ${titles.length} titles of tests`);
  });

  test("the page lists the rules of the code, each once", () => {
    assert.deepEqual(
      { notOnPage: lacking(inCode, onPage), notInCode: lacking(onPage, inCode), twice: onPage.length },
      { notOnPage: [], notInCode: [], twice: new Set(onPage).size },
    );
  });

  test("every rule that refuses has a sentence in both languages, and no sentence is without its rule", () => {
    assert.deepEqual(lacking(refusing, Object.keys(sentences.dutch)), []);
    assert.deepEqual(lacking(refusing, Object.keys(sentences.english)), []);
    assert.deepEqual(lacking(Object.keys(sentences.dutch), refusing), []);
  });

  test("the page has the sentences word for word", () => {
    const compared = rows.filter(({ rule }) => rule in sentences.dutch);
    assert.ok(compared.length >= 145, `only ${compared.length} sentences compared`);
    assert.deepEqual(
      compared.map(({ rule, dutch: nl, english: en }) => [rule, nl, en]),
      compared.map(({ rule }) => [rule, sentences.dutch[rule], sentences.english[rule]]),
    );
  });

  test("every rule names its source and the file that enforces it", () => {
    const wrong = rows.filter(({ rule, source, where }) => source === "" || !code.get(where)?.includes(rule));
    assert.deepEqual(wrong, []);
  });

  test("every rule is named by the title of a test", () => {
    assert.deepEqual(lacking(inCode, named), []);
  });
});

describe("the diagrams of the page are those of the code", () => {
  test("an action moves as drawn", () => {
    const moves = actionStatuses.flatMap((from) => nextStatuses(from).map((to) => `${from} --> ${to}`));
    assert.deepEqual(arrowsOf(1), moves.sort());
  });

  test("the database allows an action the same moves", () => {
    const sql = code.get("src/storage/migrations/0002-programme.ts") ?? "";
    const moves = [...sql.matchAll(/when '(\w+)' then array\[([^\]]+)\]/g)].flatMap(([, from, to = ""]) =>
      to.split(",").map((status) => `${from} --> ${status.replaceAll("'", "").trim()}`),
    );
    assert.deepEqual(moves.sort(), arrowsOf(1));
  });

  test("a plan moves as drawn", () => {
    const statuses: readonly PlanStatus[] = ["draft", "submitted", "adopted", "closed"];
    const events: readonly PlanEvent[] = ["submit", "return", "adopt", "close"];
    const moves = statuses.flatMap((from) =>
      events.flatMap((event) => {
        const moved = movePlan(from, event);
        return moved.ok ? [`${from} --> ${moved.value}`] : [];
      }),
    );
    assert.deepEqual(arrowsOf(2), moves.sort());
  });
});
