// Runs every test in two processes at once, because one process keeps one core busy: those beside the code they test with
// those of faults, odd input, the API and protected counts, and the others of the whole product, which take about as long.
// Prints their reports one after the other, then the test files that ran and the requirements proven. Ends with 1 when a test failed, when a file that git lists as a test gave no result, or when there was none.
import { execFileSync, spawn } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

const isTest = /^(src|test)\/.*\.test\.tsx?$/;
const listed = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
  { encoding: "utf8" },
)
  .split("\n")
  .filter((file) => isTest.test(file) && existsSync(file));
const isOfFirst = (file) =>
  /^(src\/|test\/(faults|fuzz)\/|test\/attacks\/(api|disclosure|figuresO))/.test(file);
const parts = [
  { name: "src, faults and protected counts", files: listed.filter(isOfFirst) },
  { name: "test", files: listed.filter((file) => !isOfFirst(file)) },
].filter(({ files }) => files.length > 0); // without a file node:test would look for tests itself

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-tests-"));
const command = ["--import", "tsx", "--import", "./test/support/oneSeed.ts", "scripts/testProcess.mjs"];
const children = [];

/** Starts one part; its report goes to a file, so that two reports never mix. */
function start({ name, files }) {
  const [report, tally] = [join(folder, `${name}.txt`), join(folder, `${name}.json`)];
  const out = openSync(report, "w");
  const child = spawn(process.execPath, [...command, ...files], {
    stdio: ["ignore", out, out],
    env: { ...process.env, TALLY: tally },
  });
  children.push(child);
  const ended = new Promise((resolve) => {
    child.on("exit", (code) => resolve(code === 0));
    child.on("error", () => resolve(false));
  });
  return { name, report, tally, ended };
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"])
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });

const total = { files: new Set(), absent: 0, proven: new Set(), begun: new Set(), passed: 0, failed: 0 };
let whole = listed.length > 0;

for (const part of parts.map(start)) {
  if (!(await part.ended)) whole = false;
  console.log(`\n${part.name}\n`);
  await pipeline(createReadStream(part.report), process.stdout, { end: false });
  if (!existsSync(part.tally)) continue; // it died before its end: its files are named below
  const found = JSON.parse(readFileSync(part.tally, "utf8"));
  for (const count of ["absent", "passed", "failed"]) total[count] += found[count];
  for (const list of ["files", "proven", "begun"]) for (const one of found[list]) total[list].add(one);
}
rmSync(folder, { recursive: true });

const catalogue = new Set(
  readFileSync("docs/requirements.md", "utf8")
    .match(/^\| [A-Z]{2}-\d{2} /gm)
    ?.map((row) => row.slice(2, 7)),
);
const silent = listed.filter((file) => !total.files.has(file));
const unknown = [...total.proven, ...total.begun].filter((id) => !catalogue.has(id));
const begun = [...total.begun].filter((id) => !total.proven.has(id));
if (total.absent > 0) console.log(`not run: ${total.absent} (data absent)`);
console.log(`test files: ${listed.length - silent.length} of ${listed.length} ran`);
for (const file of silent) console.log(`no result from ${file}`);
for (const id of unknown) console.log(`no requirement ${id}`);
console.log(`requirements begun: ${begun.length}`);
console.log(`requirements proven: ${total.proven.size} of ${catalogue.size}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (!whole || silent.length > 0 || unknown.length > 0) process.exitCode = 1;
