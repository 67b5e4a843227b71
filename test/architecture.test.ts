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
  nodemailer: "jobs",
  "prom-client": "web",
  "@hono/zod-openapi": "web",
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
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
    /(?<!")\b(?:from|import)\s*\(?\s*"([^"\n]+)"/g,
  )) {
    const target = name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
    const complaint = name.startsWith(".")
      ? pathComplaint(file, target)
      : packageComplaint(part(file, 1), name);
    if (complaint) found.push(`${file} -> ${target}: ${complaint}`);
  }
  return found;
}

test("the check saw the files", () => {
  assert.ok(files.length >= 320, `only ${files.length} files`); // raise this with the code
});

test("every ring looks inwards and every area is entered by its door", () => {
  assert.deepEqual(files.flatMap(complaints), []);
});

const sourceOf = (file: string): string => readFileSync(file, "utf8");
/** Comments may speak of a select list; only what runs is looked at. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
const sqlText =
  /["'`]\s*(?:select\s[\s\S]{0,200}?\bfrom\b|insert\s+into\b|update\s+\S+\s+set\b|delete\s+from\b|create\s+(?:table|role|schema|function)\b|alter\s+(?:table|role|default)\b|drop\s+(?:table|schema|role)\b|grant\s+\w+\s+on\b|set\s+(?:local\s+)?role\b)|\bsql(?:\.\w+)?(?:<[^>]*>)?[`(]/i;

test("no SQL text stands outside storage", () => {
  const inside = files.filter((file) => part(file, 1) === "storage");
  assert.ok(inside.filter((file) => sqlText.test(withoutComments(sourceOf(file)))).length >= 10);
  const outside = [...files, ...globSync("src/*.ts")].filter((file) => part(file, 1) !== "storage");
  assert.deepEqual(
    outside.filter((file) => sqlText.test(withoutComments(sourceOf(file)))),
    [],
  );
});

/** Who alone may say that something is a figure that may leave, or one that passed its check. */
const doors = {
  "src/domain/disclosure/releasedTable.ts": /\bas (?:unknown as )?(?:Released(?:Figure|Table))\b/,
  "src/domain/programme/reportedFigure.ts": /\bas (?:unknown as )?ReportedFigure\b/,
};

test("figures about people leave by one door: nothing else says that a number is one", () => {
  for (const [door, said] of Object.entries(doors))
    assert.deepEqual(
      files.filter((file) => said.test(withoutComments(sourceOf(file)))),
      [door],
    );
});

test("a released table is read back by who keeps releases, and by nobody else", () => {
  const reading = files.filter((file) => /\breleasedBefore\b/.test(withoutComments(sourceOf(file))));
  assert.deepEqual(reading.toSorted(), [
    "src/domain/disclosure/releasedTable.ts",
    "src/storage/figures/releaseStore.ts",
    "src/storage/office/applicantStore.ts",
  ]);
});

test("no query holds two statements", () => {
  const texts = files
    .filter((file) => part(file, 1) === "storage")
    .flatMap((file) => [...sourceOf(file).matchAll(/`[^`]*`/g)].map(([text]) => `${file}: ${text}`));
  assert.ok(texts.length >= 60, `only ${texts.length} texts`);
  // the body of a function is one statement with its own semicolons, between two pairs of dollar signs
  const twice = texts.filter((text) => /;\s*\S/.test(text.replace(/\$\$[\s\S]*\$\$/, "").replace(/`$/, "")));
  assert.deepEqual(twice, []);
});

test("pages for everybody and for the anonymous know nothing of a session and of the pages of the office", () => {
  const open = files.filter((file) => /^src\/web\/(public|anonymous)\//.test(file));
  assert.ok(open.length >= 2, `only ${open.length} files`);
  assert.deepEqual(
    open.filter((file) => /session|\/office\//i.test([...sourceOf(file).matchAll(/from "([^"]+)"/g)].join())),
    [],
  );
});

const longFiles = /^src\/(texts|storage\/migrations|demo\/content)\//;

test("no file is longer than 300 lines", () => {
  const long = [...files, ...globSync(["src/*.ts", "scripts/*.mjs"])]
    .filter((file) => !longFiles.test(file))
    .map((file) => [file, sourceOf(file).split("\n").length - 1] as const)
    .filter(([, lines]) => lines > 300);
  assert.deepEqual(long, []);
});

test("files that share a process set themselves up one after another", () => {
  const tests = globSync(["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"]);
  assert.ok(tests.length >= 380, `only ${tests.length} files`);
  assert.deepEqual(
    tests.filter((file) => /^before\(/m.test(sourceOf(file))),
    [],
  );
});

test("a group of tests is told at once: what it waits for is set up by a hook", () => {
  const tests = globSync(["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"]);
  // after a wait the runner no longer knows to which group a test belongs (scripts/testProcess.mjs)
  assert.deepEqual(
    tests.filter((file) => /^\s*describe\(.*async \(/m.test(sourceOf(file))),
    [],
  );
});

test("nothing is mocked", () => {
  const everywhere = globSync(["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"]);
  assert.ok(everywhere.length >= 380, `only ${everywhere.length} files`);
  const mocking =
    /import[^;]*\bmock\b[^;]*from "node:test"|\.mock\.(?:method|fn|timers|module)|from "(?:sinon|nock|testdouble|msw|proxyquire|esmock)/;
  assert.deepEqual(
    everywhere.filter((file) => mocking.test(sourceOf(file)) && !file.endsWith("architecture.test.ts")),
    [],
  );
});

test("a page knows an objective, a risk and a whole programme only as its reader may read them", () => {
  const whole = /\b(?:ProgrammeParts|Objective|Risk)\b/;
  const pages = files.filter((file) => file.startsWith("src/web/"));
  const imports = pages.map((file) => ({
    file,
    names: [
      ...readFileSync(file, "utf8").matchAll(
        /import[^;]*?\{([^}]*)\} from "[^"]*domain\/programme\/index\.ts"/g,
      ),
    ]
      .map(([, names = ""]) => names)
      .join(),
  }));
  assert.ok(imports.filter(({ names }) => names !== "").length >= 20);
  assert.deepEqual(
    imports.filter(({ names }) => whole.test(names)).map(({ file }) => file),
    [],
  );
});
