import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

// setpriv (util-linux): what a rehearsal started also stops when the rehearsal is killed
const leash = existsSync("/usr/bin/setpriv") ? ["/usr/bin/setpriv", "--pdeathsig", "TERM"] : [];

/** Starts a server of somebody else, which writes what it says in a file. */
export function aServer(line: readonly string[], said: string, options: SpawnOptions = {}): ChildProcess {
  const [command = "", ...words] = [...leash, ...line];
  const to = openSync(said, "a");
  return spawn(command, words, { stdio: ["ignore", to, to], ...options });
}

/** Ends a process that a rehearsal started, and waits until it is gone. */
export async function ended(child: ChildProcess, signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

/** Waits until something is so; a rehearsal that waits too long says for what. */
export async function until(what: string, condition: () => Promise<boolean>, seconds = 30): Promise<void> {
  for (const begun = performance.now(); performance.now() - begun < seconds * 1000; await wait(100))
    if (await condition()) return;
  throw new Error(`waited ${seconds} seconds until ${what}`);
}

/** Returns the status that an address answers with, or 0 when nobody answers within two seconds. */
export const statusOf = (address: string): Promise<number> =>
  fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );
