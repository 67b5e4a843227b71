import { createReadStream, readFileSync } from "node:fs";
import { parse } from "csv-parse";
import { readSheet } from "read-excel-file/node";
import { dayFrom } from "../src/domain/shared/day.ts";
import { readImportProfile } from "../src/domain/workforce/index.ts";
import { readCounts, readExtract } from "../src/intake/extract/readExtract.ts";
import type { ReadApart } from "./extract.ts";

const context = { referenceDate: dayFrom("2026-10-31"), units: null, grades: null };

function profileIn(path: string) {
  const read = readImportProfile(JSON.parse(readFileSync(path, "utf8")));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Parses the file with the library that readExtract uses, and does nothing with its rows. */
async function parseAlone(path: string): Promise<number> {
  let rows = -1; // the header
  for await (const _ of createReadStream(path).pipe(parse({ delimiter: ";" }))) rows++;
  return rows;
}

async function parseWorkbookAlone(path: string): Promise<number> {
  const sheet = await readSheet(readFileSync(path));
  return sheet.length - 1;
}

async function readWhole(path: string, profilePath: string): Promise<number> {
  const profile = profileIn(profilePath);
  if (profile.kind === "aggregates") throw new Error("no extract");
  const source = createReadStream(path);
  const parts =
    profile.kind === "counts" ? readCounts(source, profile, context) : readExtract(source, profile, context);
  for await (const part of parts) {
    if (part.kind === "refused") throw new Error(JSON.stringify(part));
    if (part.kind === "end") return part.summary.accepted;
  }
  throw new Error("the extract has no end");
}

const [, , how = "", path = "", profile = ""] = process.argv;
const megabytes = (): number => process.resourceUsage().maxRSS / 1024;
const idleMegabytes = megabytes();
const begun = performance.now();
const processor = process.cpuUsage();
const rows =
  how === "parse"
    ? await parseAlone(path)
    : how === "workbook"
      ? await parseWorkbookAlone(path)
      : await readWhole(path, profile);
const used = process.cpuUsage(processor);
const answer: ReadApart = {
  rows,
  milliseconds: performance.now() - begun,
  processorMilliseconds: (used.user + used.system) / 1000,
  megabytes: megabytes(),
  idleMegabytes,
};
console.log(JSON.stringify(answer));
