// A process that waits for the starting signal, takes the lock of a directory, says how that went and stays.
import { existsSync, writeSync } from "node:fs";
import { setInterval } from "node:timers";
import { lockDirectory } from "../../src/storage/embedded.ts";

const [, , directory = "", signal = ""] = process.argv;
writeSync(1, "ready\n");
const waiting = setInterval(() => {
  if (!existsSync(signal)) return;
  clearInterval(waiting);
  try {
    lockDirectory(directory);
    writeSync(1, "won\n");
    setInterval(() => undefined, 1000);
  } catch (error) {
    writeSync(1, `${error instanceof Error ? error.constructor.name : "?"}\n`);
  }
}, 1);
