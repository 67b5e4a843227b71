// Reads one upload in a process of its own and prints what came out, how long it took and what it cost.

import { limits } from "../../src/intake/limits.ts";
import { readSheet } from "../../src/intake/readSheet.ts";
import { readFileWithin, readStreamWithin } from "../../src/intake/readWithin.ts";

async function* endless(bytes: number) {
  const size = 65_536;
  for (let sent = 0; sent < bytes; sent += size) yield Buffer.alloc(size, "a;b\n");
}

const [path = "", streamed] = process.argv.slice(2);
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const bytes = streamed
  ? await readStreamWithin(endless(Number(streamed)), limits.sheetBytes)
  : await readFileWithin(path, limits.sheetBytes);
const sheet = bytes.ok ? await readSheet(bytes.value) : bytes;
process.stdout.write(
  JSON.stringify({
    code: sheet.ok ? "read" : sheet.problem.code,
    milliseconds: Math.round(performance.now() - start),
    heap: Math.round(process.memoryUsage().heapUsed / 1024 / 1024),
    grown: Math.round((process.resourceUsage().maxRSS - before) / 1024),
  }),
);
