import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** How a command ended: its code and what it said, the two streams apart. */
export type Ended = { readonly exit: number | null; readonly out: string; readonly err: string };

/** Runs a command of the product in a process of its own, as somebody types it. */
export async function commandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], ...environment },
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { exit: child.exitCode, out, err };
}
