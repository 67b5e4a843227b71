// A process that takes the locks of directories 0, 1, 2 ... of a folder, each at its own moment, says how that went and stays.
// The moment of the first one stands in the signal, as milliseconds; the others follow every 25.
import { existsSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { lockDirectory } from "../../src/storage/embedded.ts";

const [, , folder = "", rounds = "", signal = ""] = process.argv;
writeSync(1, "ready\n");
while (!existsSync(signal)) await wait(5);
const start = Number(readFileSync(signal, "utf8"));
for (let round = 0; round < Number(rounds); round++) {
  while (Date.now() < start + round * 25); // awake, so that all begin in the same moment
  try {
    lockDirectory(join(folder, String(round)));
    writeSync(1, "won\n");
  } catch (error) {
    writeSync(1, `${error instanceof Error ? error.constructor.name : "?"}\n`);
  }
}
await wait(60_000);
