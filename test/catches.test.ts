import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const withReason = ["storage", "export", "intake", "identity", "jobs", "solver", "scripts"];
const onePlace = ["src/web/errorPage.ts", "src/cli.ts"];
const files = globSync(["src/**/*.{ts,tsx}", "scripts/**/*.mjs"]).filter((file) => !file.includes(".test."));

function complaints(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const places = lines.flatMap((line, at) => (/\bcatch\s*[({]/.test(line) ? [at] : []));
  if (onePlace.includes(file)) return places.length > 1 ? [`${file}: one place`] : [];
  const ring = file.split("/")[file.startsWith("src/") ? 1 : 0] ?? "";
  const reason = (at: number) => lines.slice(at, at + 2).some((line) => /\/\/ \w+/.test(line));
  return places
    .filter((at) => !withReason.includes(ring) || !reason(at))
    .map((at) => `${file}:${at + 1}: ${withReason.includes(ring) ? "no reason" : "no catch here"}`);
}

test("a catch stands only where input and output fail, with its reason", () => {
  assert.ok(files.length >= 4, `only ${files.length} files`);
  assert.deepEqual(files.flatMap(complaints), []);
});
