import { openSync, writeSync } from "node:fs";
import { chanceOf } from "./chance.ts";
import { fileTargets } from "./fileTargets.ts";
import { plantedTargets } from "./plantedTargets.ts";
import { sheetTargets } from "./sheetTargets.ts";
import type { Outcome, Target } from "./target.ts";
import { wordTargets } from "./wordTargets.ts";

/** What came of the inputs that one process gave to one target. */
export type Search = {
  readonly inputs: number;
  readonly taken: number;
  /** The longest that one input took, in milliseconds. */
  readonly longest: number;
  /** The most memory that the process held, in megabytes. */
  readonly megabytes: number;
  readonly findings: readonly { readonly number: number; readonly what: string }[];
  /** Routes that were asked, and those of which an answer showed that somebody was let in. */
  readonly asked: number;
  readonly reached: number;
};

const longestMilliseconds = 1000;
const enoughFindings = 10;

const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7); // a letter has a code point

const [name = "", from = "0", count = "0", positionFile = ""] = process.argv.slice(2);
const position = openSync(positionFile, "w");
/** Leaves behind which input is being read: who is ended in the middle of one cannot say it any more. */
const stand = (number: number) => void writeSync(position, String(number).padEnd(12), 0);

async function timed(target: Target, number: number): Promise<{ ms: number; outcome: Outcome }> {
  const begun = performance.now();
  const outcome = await target.read(chanceOf(numberOf(target.name) + number));
  return { ms: performance.now() - begun, outcome };
}

async function search(target: Target): Promise<Omit<Search, "asked" | "reached" | "megabytes">> {
  const findings: { number: number; what: string }[] = [];
  let [taken, longest, number] = [0, 0, Number(from)];
  const end = number + Number(count);
  for (; number < end && findings.length < enoughFindings; number++) {
    stand(number);
    try {
      const first = await timed(target, number);
      if (first.outcome === "taken") taken += 1;
      // others may have had the machine: what is slow is slow each time
      const again =
        first.ms > longestMilliseconds ? [await timed(target, number), await timed(target, number)] : [];
      const ms = Math.min(first.ms, ...again.map((one) => one.ms));
      longest = Math.max(longest, ms);
      if (ms > longestMilliseconds) findings.push({ number, what: `${Math.round(ms)} ms` });
    } catch (error) {
      findings.push({
        number,
        what: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }); // an error without a stack still has its message
    }
  }
  return { inputs: number - Number(from), taken, longest, findings };
}

const readers = [...fileTargets, ...sheetTargets, ...wordTargets, ...plantedTargets];
const reader = readers.find((one) => one.name === name);
const { openSite } = reader === undefined ? await import("./siteTargets.ts") : { openSite: undefined };
const site = await openSite?.();
const target = reader ?? site?.targets.find((one) => one.name === name);
if (target === undefined) throw new Error(`${name} is no target`);
const found = await search(target);
const answers = [...(site?.reached.values() ?? [])]; // a reader of files has no routes
const wasReached = (statuses: ReadonlyMap<number, number>) =>
  [200, 303, 409, 422].some((one) => statuses.has(one));
const megabytes = process.resourceUsage().maxRSS / 1024;
const whole: Search = {
  ...found,
  megabytes,
  asked: answers.length,
  reached: answers.filter(wasReached).length,
};
await site?.close();
process.stdout.write(`\n${JSON.stringify(whole)}\n`);
process.exit(0);
