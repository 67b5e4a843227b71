// Reporter of `npm test`: the readable report of node:test, then the test files that ran and the requirements proven.
// The run fails when a file that git lists as a test gave no result, or when none ran at all.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { Readable } from "node:stream";
import { spec } from "node:test/reporters";

const isTest = /^(src|test)\/.*\.test\.tsx?$/;
const listed = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
  { encoding: "utf8" },
)
  .split("\n")
  .filter((file) => isTest.test(file));

const proof = /\[([A-Z]{2}-\d{2})( begins)?\]/g;
const catalogue = new Set(
  readFileSync("docs/requirements.md", "utf8")
    .match(/^\| [A-Z]{2}-\d{2} /gm)
    ?.map((row) => row.slice(2, 7)),
);

/** What one run showed: files that gave a result, tests without their data, requirements proven, passed and failed. */
const tally = { files: new Set(), absent: [], proven: new Set(), begun: new Set(), passed: 0, failed: 0 };

function note({ type, data }) {
  if (type !== "test:pass" && type !== "test:fail") return;
  const path = data.file ? relative(process.cwd(), data.file) : "";
  if (path && path !== data.name) tally.files.add(path); // a file without tests passes under its own name
  if (data.details?.type === "suite") return;
  if (data.skip === "data absent") tally.absent.push(data.name);
  else if (type === "test:fail") tally.failed++;
  else count(data.name);
}

function count(name) {
  tally.passed++;
  for (const [, id, begins] of name.matchAll(proof)) (begins ? tally.begun : tally.proven).add(id);
}

function* closing() {
  const silent = listed.filter((file) => !tally.files.has(file));
  const unknown = [...tally.proven, ...tally.begun].filter((id) => !catalogue.has(id));
  const begun = [...tally.begun].filter((id) => !tally.proven.has(id));
  if (tally.absent.length) yield `not run: ${tally.absent.length} (data absent)\n`;
  yield `test files: ${listed.length - silent.length} of ${listed.length} ran\n`;
  for (const file of silent) yield `no result from ${file}\n`;
  for (const id of unknown) yield `no requirement ${id}\n`;
  yield `requirements begun: ${begun.length}\n`;
  yield `requirements proven: ${tally.proven.size} of ${catalogue.size}\n`;
  yield `${tally.passed} passed, ${tally.failed} failed\n`;
  if (silent.length || unknown.length || listed.length === 0) process.exitCode = 1;
}

export default async function* report(source) {
  const watched = async function* () {
    for await (const event of source) {
      note(event);
      yield event;
    }
  };
  yield* Readable.from(watched()).pipe(new spec());
  yield* closing();
}
