import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process of the product that a test starts, listens to and kills. */
export type Child = {
  readonly process: ChildProcess;
  /** Every line it has said so far. */
  readonly lines: readonly string[];
  /** Waits until it has said a number of lines, or has ended. */
  readonly said: (count: number) => Promise<void>;
  /** Kills it in the middle of whatever it does, and waits until everything it said has been read. */
  readonly kill: () => Promise<void>;
};

/** Starts a script of `test/support` in a process of its own; it dies with this one. */
export function aChild(script: string, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, ["--import", "tsx", `test/support/${script}`, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  let isOver = false;
  let wake: () => void = () => undefined;
  reader.on("line", (line) => {
    lines.push(line);
    wake();
  });
  const ended = once(reader, "close").then(() => {
    isOver = true;
    wake();
  });
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
