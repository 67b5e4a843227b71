import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Search } from "./fuzzChild.ts";

/** What a process needs before its first input: a site fills its demo. */
const startSeconds = 600;

type Asked = {
  readonly name: string;
  readonly from: number;
  readonly count: number;
  /** The most memory for what the readers make, in megabytes. */
  readonly heap: number;
  /** How many seconds one input may keep the process before it counts as one that never ends. */
  readonly patience?: number;
};

const standsAt = (file: string): string => {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    // the process has not come so far
    return "";
  }
};

const nothing = { inputs: 0, taken: 0, longest: 0, megabytes: 0, asked: 0, reached: 0 };

/** Gives inputs to one target in a process of its own, and says what came of it, also where that process did not come back. */
export async function runSearch({ name, from, count, heap, patience = 20 }: Asked): Promise<Search> {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-fuzz-"));
  const file = join(folder, "position");
  const program = ["--import", "tsx", `--max-old-space-size=${heap}`, "test/fuzz/fuzzChild.ts"];
  const child = spawn(process.execPath, [...program, name, String(from), String(count), file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [said, why, isOver] = ["", "", false];
  child.stdout.on("data", (piece) => (said += piece));
  child.stderr.on("data", (piece) => (why = (why + piece).slice(-3000)));
  const ended = once(child, "exit").then(() => (isOver = true));
  let [before, since] = ["", Date.now()];
  let isStuck = false;
  while (!isOver) {
    await Promise.race([ended, wait(500)]);
    const at = standsAt(file);
    if (at !== before) [before, since] = [at, Date.now()];
    const longest = at === "" ? startSeconds : patience;
    if (Date.now() - since < longest * 1000) continue;
    isStuck = true;
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
  const whole = said.trim().split("\n").at(-1) ?? ""; // a process that broke off said nothing
  if (whole.startsWith("{")) return JSON.parse(whole) as Search;
  const number = Number(before);
  const what = isStuck ? `no answer in ${patience} seconds` : `the process ended: ${why}`;
  return { ...nothing, inputs: number - from + 1, findings: [{ number, what }] };
}
