import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

const mayImport: Record<string, readonly string[]> = {
  domain: [],
  texts: ["domain"],
  solver: ["domain"],
  intake: ["domain"],
  identity: ["domain"],
  storage: ["domain"],
  export: ["domain", "texts"],
  usecases: ["storage", "domain"],
  demo: ["usecases", "domain", "texts"],
  web: ["usecases", "export", "intake", "identity", "domain", "texts"],
  jobs: ["usecases", "export", "intake", "domain", "texts"],
  cli: ["usecases", "export", "intake", "domain", "texts", "demo"],
};
const domainMayUse = ["zod", "temporal-polyfill", "rrule-temporal"];
const packageOf: Record<string, string> = {
  highs: "solver",
  kysely: "storage",
  pg: "storage",
  "@electric-sql/pglite": "storage",
  "read-excel-file": "intake",
  "csv-parse": "intake",
  "openid-client": "identity",
  "@simplewebauthn/server": "identity",
};
const emptyName = /^(utils?|helpers?|common|misc|core|base|services?)$/i;
const files = globSync("src/*/**/*.{ts,tsx}").filter((file) => !file.includes(".test."));
const part = (file: string, depth: number) => file.split("/")[depth] ?? "";

function packageComplaint(ring: string, name: string): string | undefined {
  if (ring === "domain" && !domainMayUse.includes(name)) return "domain is pure";
  const owner = packageOf[name];
  return owner && owner !== ring ? `only ${owner} uses it` : undefined;
}

function pathComplaint(file: string, target: string): string | undefined {
  const [ring, aim] = [part(file, 1), part(target, 1)];
  if (aim !== ring && !mayImport[ring]?.includes(aim)) return "wrong way";
  const otherArea = aim === "domain" && (ring !== "domain" || part(file, 2) !== part(target, 2));
  if (otherArea && part(target, 2) !== "shared" && part(target, 3) !== "index.ts") return "past the door";
  return undefined;
}

function complaints(file: string): string[] {
  const found = file.split(/[/.]/).some((name) => emptyName.test(name)) ? [`${file}: empty name`] : [];
  if (!(part(file, 1) in mayImport)) found.push(`${file}: unknown ring`);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
    const target = name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
    const complaint = name.startsWith(".")
      ? pathComplaint(file, target)
      : packageComplaint(part(file, 1), name);
    if (complaint) found.push(`${file} -> ${target}: ${complaint}`);
  }
  return found;
}

test("the check saw the files", () => {
  assert.ok(files.length >= 4, `only ${files.length} files`); // raise this with the code
});

test("every ring looks inwards and every area is entered by its door", () => {
  assert.deepEqual(files.flatMap(complaints), []);
});
