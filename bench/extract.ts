import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { workbookWithout } from "../test/support/withoutColumn.ts";

/** What reading one file took, in a process in which nothing else was done. */
export type ReadApart = {
  readonly rows: number;
  readonly milliseconds: number;
  /** The same without waiting for other work of the machine. */
  readonly processorMilliseconds: number;
  /** The most memory that the process ever had, and what it had before the first byte. */
  readonly megabytes: number;
  readonly idleMegabytes: number;
};

export const dutch = "examples/import-profiles/dutch-extract.json";
const california = {
  profile: "examples/import-profiles/california-5102.json",
  file: "../shared/data/hr-calhr-5102/calhr-5102-statewide-2021.xlsx",
};
const header =
  "Medewerker;Naam functie;Volgnummer dienstverband;Organisatorische eenheid;Geslacht;Geboortedatum;Schaal;" +
  "Deeltijdpercentage;Soort dienstverband;Leidinggevende;Datum in dienst;Datum uit dienst;Reden uit dienst";

const two = (value: number): string => String(value).padStart(2, "0");

/** One row of a made-up extract: each number gives the same row, and no two rows have the same key. */
function rowOf(at: number): string {
  const left = at % 20 === 0;
  return [
    two(at).padStart(6, "0"),
    `Medewerker ${at % 400}`,
    String(1 + (at % 2)),
    `E${two(at % 97)}`,
    at % 5 < 3 ? "V" : "M",
    `${two(1 + (at % 28))}-${two(1 + (at % 12))}-${1960 + (at % 45)}`,
    ["7", "8", "9", "10", "10A", "11"][at % 6],
    ["100", "88,89", "55,56"][at % 3],
    at % 7 === 0 ? "Bepaalde tijd" : "Onbepaalde tijd",
    at % 12 === 0 ? "J" : "N",
    `${two(1 + (at % 28))}-${two(1 + (at % 12))}-${2008 + (at % 16)}`,
    left ? "01-09-2026" : "",
    left ? "Eigen verzoek" : "",
  ].join(";");
}

/** Writes a made-up extract of so many rows, as a Dutch HR system would. */
export async function writeExtract(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header}\r\n`);
  for (let from = 0; from < rows; from += 5000) {
    const lines = Array.from({ length: Math.min(5000, rows - from) }, (_, at) => rowOf(from + at));
    if (!file.write(`${lines.join("\r\n")}\r\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

/** Reads a file in a process of its own. */
export async function apart(...words: readonly string[]): Promise<ReadApart> {
  const child = spawn(process.execPath, ["--import", "tsx", "bench/extractOne.ts", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const answer = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new Error(`reading an extract apart ended with ${code}`);
  return JSON.parse(answer) as ReadApart;
}

/** The same file parsed alone and read as an extract. */
type ExtractTimings = { readonly alone: ReadApart; readonly read: ReadApart };

/** Writes a file, measures it in processes of its own, and takes it away. */
async function timed(how: "parse" | "workbook", profile: string, write: (path: string) => Promise<void>) {
  const directory = mkdtempSync(join(tmpdir(), "evenbeeld-extract-"));
  const path = join(directory, "extract");
  await write(path);
  const alone = await apart(how, path);
  const read = await apart("read", path, profile);
  rmSync(directory, { recursive: true });
  return { alone, read };
}

/** Returns what a CSV of so many rows takes. */
const extractTimings = (rows: number): Promise<ExtractTimings> =>
  timed("parse", dutch, (path) => writeExtract(path, rows));

/** Returns what the counts of California take, without the column with origin; null where the file is not there. */
async function countTimings(): Promise<ExtractTimings | null> {
  const { file, profile } = california;
  if (!existsSync(file)) return null;
  return await timed("workbook", profile, (path) => writeFile(path, workbookWithout(file, "I")));
}

const ms = (value: number) => `${value.toFixed(0)} ms`;
const times = (read: number, alone: number) => `${ms(read)} / ${ms(alone)} = ${(read / alone).toFixed(2)} x`;

type Say = (what: string, measured: string, aim: string) => void;

function sayRead(say: Say, file: string, { alone, read }: ExtractTimings, aim: string): void {
  say(
    `${file}: ${read.rows} rows read by a profile against parsing the file alone`,
    `${times(read.milliseconds, alone.milliseconds)}, of the processor ${times(read.processorMilliseconds, alone.processorMilliseconds)}; ` +
      `${read.megabytes.toFixed(0)} MB, ${(read.megabytes - read.idleMegabytes).toFixed(0)} MB over idle`,
    aim,
  );
}

/** Says what reading extracts from HR takes: a million employments as CSV, and a state as counts in a workbook. */
export async function measureExtract(say: Say): Promise<void> {
  const employments = await extractTimings(1_000_000);
  sayRead(say, "extract from HR, CSV", employments, "<= 2 x with storing, <= 300 MB over idle");
  const counts = await countTimings();
  if (counts === null)
    return say("counts of California, XLSX", "not measured: the file is not there", "<= 2 x");
  sayRead(say, "counts of California, XLSX", counts, "<= 2 x");
}
