import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { CubeRequest } from "./workforce.ts";

export type AskedApart = CubeRequest & { readonly threshold: number; readonly insiders: boolean };

/** What protecting a table took, in a process in which nothing else was done. */
export type FoundApart = {
  readonly cells: number;
  /** The refusal; null where the table is protected. */
  readonly refused: string | null;
  readonly primary: number;
  readonly secondary: number;
  readonly seconds: number;
  /** The same without waiting for other work of the machine. */
  readonly processorSeconds: number;
  /** The most memory that the whole process ever had. */
  readonly megabytes: number;
};

/** Protects a table in a process of its own, so that its memory is its own; null when that takes longer than it may. */
export async function protectApart(asked: AskedApart, maxMinutes: number): Promise<FoundApart | null> {
  const child = spawn(process.execPath, ["--import", "tsx", "bench/protectOne.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
    timeout: maxMinutes * 60_000,
  });
  const ended = once(child, "exit");
  child.stdin.end(JSON.stringify(asked));
  const answer = await text(child.stdout);
  const [code] = await ended;
  if (code === null) return null; // ended by the clock
  if (code !== 0) throw new Error(`protecting a table apart ended with ${code}`);
  return JSON.parse(answer) as FoundApart;
}

/** Returns the exponent with which something grows: the slope of the line of least squares through the logarithms. */
export function fittedExponent(points: readonly (readonly [size: number, value: number])[]): number {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const middle = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [middle(0), middle(1)];
  const up = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return up / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
