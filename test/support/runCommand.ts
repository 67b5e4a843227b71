import assert from "node:assert/strict";
import type { Call, Command, Tools } from "../../src/cli/command.ts";

const never = () => assert.fail("this command opens nothing else");

/** Runs a command as the wiring does, with what it may open; returns how it ended and what it said. */
export async function runCommand(
  command: Command,
  call: Call,
  opening: Pick<Tools, "openHouse" | "openSolver">,
) {
  const out: string[] = [];
  const err: string[] = [];
  const tools: Tools = {
    migrate: never,
    serve: never,
    work: never,
    onServer: never,
    openOwner: never,
    openRehearsal: never,
    clock: () => 0,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    draw: undefined,
    ...opening,
  };
  const exit = await command.run(tools, call);
  return { exit, out, err };
}
