import { randomFrom } from "../src/demo/random.ts";
import { extractCsv } from "../src/demo/workforce/extractCsv.ts";
import {
  meerwijkUnitRecord,
  meerwijkWorkforce,
  type WorkforceRequest,
} from "../src/demo/workforce/meerwijkWorkforce.ts";
import { repeatedExtract } from "../src/demo/workforce/repeatedExtract.ts";
import { releaseLinked } from "../src/domain/disclosure/index.ts";
import { unitsOn } from "../src/domain/organisation/index.ts";
import { dayFrom } from "../src/domain/shared/day.ts";
import {
  countTable,
  type KeptRelease,
  ledgerFor,
  type Staff,
  staffOn,
  tablesOfFlows,
  usualTables,
} from "../src/domain/workforce/index.ts";
import { openHighs } from "../src/solver/highsSolver.ts";

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

type Quarter = {
  readonly referenceDate: string;
  readonly outcome: string;
  readonly milliseconds: number;
  /** Whether it tells who came, rose, moved and left since a year before. */
  readonly isYear: boolean;
};

const quartersInYear = 4;

/** Returns what the release of all usual tables takes of each quarter end of the last months, each checked against all before it. */
async function releaseTimings(): Promise<readonly Quarter[]> {
  const last = { ...request, months: 15, from: dayFrom("2025-07-01") };
  const record = meerwijkUnitRecord(last);
  const solver = await openHighs();
  const clock = () => performance.now();
  const kept: KeptRelease[] = [];
  const quarters: Quarter[] = [];
  const threshold = 10;
  const withFlows = usualTables.filter((table) => table.withFlows);
  let first: Staff | undefined;
  for (const { referenceDate, rows } of meerwijkWorkforce(last)) {
    if (!/-(03|06|09|12)-/.test(referenceDate)) continue;
    const staff = staffOn(rows, referenceDate);
    const { people } = staff;
    first ??= staff; // the first quarter begins the year
    const earlier = quarters.length === quartersInYear ? first : null;
    const grades = [...new Set(people.flatMap(({ main }) => main.grade ?? []))]; // a trainee may have none
    const units = unitsOn(record, referenceDate);
    const begun = clock();
    const ledger = ledgerFor(kept, record, referenceDate);
    const flows = earlier === null ? [] : tablesOfFlows(withFlows, { earlier, later: staff, record });
    const tables = [
      ...usualTables.map((declared) => countTable(declared, people, { units, grades })),
      ...flows,
    ];
    const made = releaseLinked({ referenceDate, threshold, tables, ledger }, solver, clock);
    quarters.push({
      referenceDate,
      outcome: made.ok ? "made" : made.problem.code,
      milliseconds: clock() - begun,
      isYear: earlier !== null,
    });
    if (!made.ok) continue;
    const { cells, equations } = made.value;
    kept.push({ id: referenceDate, referenceDate, threshold, cells, equations });
  }
  return quarters;
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
  for (const [before, { referenceDate, outcome, milliseconds, isYear }] of (await releaseTimings()).entries())
    say(
      `a release of all usual tables of a Meerwijk of 20,000, ${referenceDate}, after ${before} others that were asked for${isYear ? ", with who came and left in a year" : ""}`,
      `${(milliseconds / 1000).toFixed(1)} s; ${outcome}`,
      "<= 20 s",
    );
  const file = await fileTimings(1_000_000);
  say(
    "an extract of 1,000,000 rows as CSV",
    `${file.milliseconds.toFixed(1)} ms, ${(file.bytes / 1e6).toFixed(0)} MB of file, ${file.megabytes.toFixed(0)} MB of memory`,
    "a stream: memory does not grow with the file",
  );
}
