import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const titles = globSync("{src/domain/disclosure,test/attacks}/**/*.test.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/\btest\(\s*["`](law \d+)\b/g)].map(([, law]) => law),
);

test("each of the fourteen laws of disclosure is asked", () => {
  const laws = Array.from({ length: 14 }, (_, at) => `law ${at + 1}`);
  assert.deepEqual(
    laws.filter((law) => !titles.includes(law)),
    [],
  );
});
