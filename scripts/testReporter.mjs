// Reporter of `npm test`: the readable report of node:test, and at the end a count of test files.
// The run fails when a file that git lists as a test gave no result, or when none ran at all.
import { execFileSync } from "node:child_process";
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

export default async function* report(source) {
  const seen = new Set();
  const absent = [];
  const watched = async function* () {
    for await (const event of source) {
      const { file, name, skip } = event.data ?? {};
      if (event.type === "test:pass" || event.type === "test:fail") {
        const path = file ? relative(process.cwd(), file) : "";
        if (path && path !== name) seen.add(path); // a file without tests passes under its own name
        if (skip === "data absent") absent.push(name);
      }
      yield event;
    }
  };
  yield* Readable.from(watched()).pipe(new spec());
  const silent = listed.filter((file) => !seen.has(file));
  if (absent.length) yield `not run: ${absent.length} (data absent)\n`;
  yield `test files: ${listed.length - silent.length} of ${listed.length} ran\n`;
  for (const file of silent) yield `no result from ${file}\n`;
  if (silent.length || listed.length === 0) process.exitCode = 1;
}
