import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";

/** What the titles of tests begin with: a number of a law, or the name of a function. */
const beginningsOf = (files: string, beginning: RegExp): readonly string[] =>
  globSync(files).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\btest\(\s*["`]([^"`]*)/g)].flatMap(([, title = ""]) => {
      const [, name] = beginning.exec(title) ?? [];
      return name === undefined ? [] : [name];
    }),
  );

test("each of the fourteen laws of disclosure is asked", () => {
  const asked = beginningsOf("{src/domain/disclosure,test/attacks}/**/*.test.ts", /^(law \d+)\b/);
  const laws = Array.from({ length: 14 }, (_, at) => `law ${at + 1}`);
  assert.deepEqual(
    laws.filter((law) => !asked.includes(law)),
    [],
  );
});

test("each of the twenty attacks on tables of people is tried", () => {
  const tried = beginningsOf("test/attacks/disclosure*.test.ts", /^(attack \d+): /);
  const attacks = Array.from({ length: 20 }, (_, at) => `attack ${at + 1}`);
  assert.deepEqual(
    attacks.filter((attack) => !tried.includes(attack)),
    [],
  );
});

const onRecord = "../shared/data/sdc/attack-cases.json";
const skip = existsSync(onRecord) ? false : "data absent";

test("each attack that is on record is tried", { skip }, () => {
  const sources = globSync("test/attacks/disclosure*.test.ts").map((file) => readFileSync(file, "utf8"));
  const cases: readonly { readonly id: string }[] = JSON.parse(readFileSync(onRecord, "utf8"));
  assert.ok(cases.length >= 13, `only ${cases.length} cases`);
  const recorded = cases.map(({ id }) => id);
  assert.deepEqual(
    recorded.filter((id) => !sources.some((source) => source.includes(`"${id}"`))),
    [],
  );
});

test("each exported function of statistics has a law test that names it, in the file beside it", () => {
  const files = globSync("src/domain/statistics/*.ts").filter((file) => !file.includes(".test."));
  const functions = files.flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /^export (?:async )?(?:function (\w+)|const (\w+)(?::[^=]*)? =\s*(?:<[^>]*>)?\()/gm,
      ),
    ].map(([, name, constant]) => ({ file, name: name ?? constant ?? "" })),
  );
  assert.ok(functions.length >= 28, `only ${functions.length} functions`);
  assert.deepEqual(
    functions.filter(
      ({ file, name }) => !beginningsOf(file.replace(/\.ts$/, ".law.test.ts"), /^(\w+): /).includes(name),
    ),
    [],
  );
});
