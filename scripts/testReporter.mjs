// Reporter of `npm test`: the readable report of node:test; what the run showed is written to the file named by TALLY,
// for scripts/runTests.mjs, which adds up the parts of the run.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { Readable } from "node:stream";
import { spec } from "node:test/reporters";

const proof = /\[([A-Z]{2}-\d{2})( begins)?\]/g;

/** Files that gave a result, tests without their data, requirements proven and begun, passed and failed. */
const tally = { files: new Set(), absent: 0, proven: new Set(), begun: new Set(), passed: 0, failed: 0 };

function note({ type, data }) {
  if (type !== "test:pass" && type !== "test:fail") return;
  const path = data.file ? relative(process.cwd(), data.file) : "";
  if (path && path !== data.name) tally.files.add(path); // a file without tests passes under its own name
  if (data.details?.type === "suite") return;
  if (data.skip === "data absent") tally.absent++;
  else if (type === "test:fail") tally.failed++;
  else count(data.name);
}

function count(name) {
  tally.passed++;
  for (const [, id, begins] of name.matchAll(proof)) (begins ? tally.begun : tally.proven).add(id);
}

export default async function* report(source) {
  const watched = async function* () {
    for await (const event of source) {
      note(event);
      yield event;
    }
  };
  yield* Readable.from(watched()).pipe(new spec());
  const lists = { files: [...tally.files], proven: [...tally.proven], begun: [...tally.begun] };
  writeFileSync(process.env.TALLY, JSON.stringify({ ...tally, ...lists }));
}
