import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { buildSync } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-children-"));
symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
after(() => rmSync(folder, { recursive: true, force: true }));
const built = new Set<string>();

/** Returns a script of `test/support` as one file: a process that is started twenty times should start at once. */
function fileOf(script: string): string {
  const outfile = join(folder, script.replace(".ts", ".mjs"));
  if (built.has(script)) return outfile;
  const entryPoints = [`test/support/${script}`];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", packages: "external" });
  built.add(script);
  return outfile;
}

/** A process of the product that a test starts, listens to and kills. */
export type Child = {
  readonly process: ChildProcess;
  /** Every line it has said so far. */
  readonly lines: readonly string[];
  /** Waits until it has said a number of lines, or has ended. */
  readonly said: (count: number) => Promise<void>;
  /** Kills it in the middle of whatever it does, and waits until it is gone and everything it said has been read. */
  readonly kill: () => Promise<void>;
};

/** Starts a script of `test/support` in a process of its own; it dies with this one. */
export const aChild = (script: string, ...args: readonly string[]): Child =>
  started([fileOf(script), ...args]);

/** The same for a script that needs the files beside its source: templates, and processes of its own. */
export const aChildOfSource = (script: string, ...args: readonly string[]): Child =>
  started(["--import", "tsx", `test/support/${script}`, ...args]);

function started(args: readonly string[]): Child {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  let isOver = false;
  let wake: () => void = () => undefined;
  reader.on("line", (line) => {
    lines.push(line);
    wake();
  });
  const read = once(reader, "close").then(() => {
    isOver = true;
    wake();
  });
  // its output ends a moment before the process itself is gone, and until then it holds the directory
  const ended = Promise.all([read, once(child, "exit")]);
  const last = () => child.kill("SIGKILL");
  process.once("exit", last);
  return {
    process: child,
    lines,
    said: async (count) => {
      while (lines.length < count && !isOver)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    },
    kill: async () => {
      process.off("exit", last);
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Returns what a child acknowledged: the identifiers after the word. */
export const acknowledged = ({ lines }: Child): readonly string[] =>
  lines.flatMap((line) => (line.startsWith("acknowledged ") ? [line.slice("acknowledged ".length)] : []));
