import { randomFrom } from "../src/demo/random.ts";
import { extractCsv } from "../src/demo/workforce/extractCsv.ts";
import { meerwijkWorkforce, type WorkforceRequest } from "../src/demo/workforce/meerwijkWorkforce.ts";
import { repeatedExtract } from "../src/demo/workforce/repeatedExtract.ts";
import { dayFrom } from "../src/domain/shared/day.ts";

const request: WorkforceRequest = {
  seed: 1,
  staff: 20_000,
  months: 36,
  from: dayFrom("2023-10-01"),
  extent: "grown",
};

/** Returns what a Meerwijk of 20,000 over 36 months takes to play, and how many rows its extracts have. */
function playTimings(): { readonly milliseconds: number; readonly rows: number } {
  const began = performance.now();
  let rows = 0;
  for (const extract of meerwijkWorkforce(request)) rows += extract.rows.length;
  return { milliseconds: performance.now() - began, rows };
}

/** Returns what writing a file of so many rows takes, in time and in memory over what the process had before. */
async function fileTimings(rows: number) {
  const [extract] = meerwijkWorkforce({ ...request, months: 1 });
  if (extract === undefined) throw new Error("there is no first month");
  const before = process.memoryUsage.rss();
  const began = performance.now();
  let bytes = 0;
  let most = before;
  const form = { random: randomFrom(request.seed), unitNames: new Map<string, string>() };
  for await (const part of extractCsv(repeatedExtract(extract.rows, rows), form)) {
    bytes += part.length;
    most = Math.max(most, process.memoryUsage.rss());
  }
  return { milliseconds: performance.now() - began, bytes, megabytes: (most - before) / 1e6 };
}

/** Measures playing Meerwijk and writing a long file. */
export async function measureMeerwijk(
  say: (what: string, measured: string, aim: string) => void,
): Promise<void> {
  const play = playTimings();
  say(
    `Meerwijk of 20,000 staff over 36 months, ${play.rows} rows of extracts`,
    `${play.milliseconds.toFixed(1)} ms`,
    "<= 5,000 ms",
  );
  const file = await fileTimings(1_000_000);
  say(
    "an extract of 1,000,000 rows as CSV",
    `${file.milliseconds.toFixed(1)} ms, ${(file.bytes / 1e6).toFixed(0)} MB of file, ${file.megabytes.toFixed(0)} MB of memory`,
    "a stream: memory does not grow with the file",
  );
}
