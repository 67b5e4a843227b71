import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { after } from "node:test";
import { buildSync } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-cli-"));
symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
after(() => rmSync(folder, { recursive: true, force: true }));
let built: string | undefined;

/** The whole command as one file: a process that is started often should start at once. */
function theCommand(): string {
  if (built) return built;
  built = join(folder, "cli.mjs");
  const options = { bundle: true, platform: "node", format: "esm", packages: "external" } as const;
  buildSync({ entryPoints: ["src/cli.ts"], outfile: built, ...options });
  return built;
}

/** How a command ended: its code and what it said, the two streams apart. */
export type Ended = { readonly exit: number | null; readonly out: string; readonly err: string };

/** Runs a command of the product in a process of its own, as somebody types it in a folder. */
export async function commandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = process.cwd(), // where the tests run
): Promise<Ended> {
  const child = spawn(process.execPath, [theCommand(), ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], ...environment },
    cwd,
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { exit: child.exitCode, out, err };
}

/** Starts the site in a process of its own, given in a folder, and waits until it is ready. It builds its pages from the source. */
export const startedSite = (
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
) => startedProcess(["serve", "--port", "0", ...words], cwd, environment);

/** Starts a command that goes on until it is stopped, given in a folder, and waits until it says that it is ready. */
export async function startedProcess(
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
) {
  const command = ["--import", import.meta.resolve("tsx"), resolve("src/cli.ts")];
  const child = spawn(process.execPath, [...command, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], TSX_TSCONFIG_PATH: resolve("tsconfig.json"), ...environment },
    cwd,
  });
  const faults = text(child.stderr);
  const ended = once(child, "close");
  await Promise.race([once(child.stdout, "data"), ended]);
  if (child.exitCode !== null) throw new Error(`the site did not start: ${await faults}`);
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal);
    await ended;
    return { exit: child.exitCode, err: await faults };
  };
  const isUp = () => child.exitCode === null && child.signalCode === null;
  return { pid: child.pid, end, isUp };
}
