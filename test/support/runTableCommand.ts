import assert from "node:assert/strict";
import type { Call, Command, Tools } from "../../src/cli/command.ts";
import type { LinearSolver } from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";

const solver = await openHighs();
const never = () => assert.fail("a table needs no house");

/** Runs a command as the wiring does, with the solver of the product unless another one is handed in. */
export async function runTableCommand(
  command: Command,
  words: readonly string[],
  options: Call["options"] = {},
  by: LinearSolver = solver,
) {
  const out: string[] = [];
  const err: string[] = [];
  const tools: Tools = {
    openHouse: never,
    migrate: never,
    serve: never,
    openOwner: never,
    openSolver: async () => by,
    clock: () => 0,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    draw: undefined,
  };
  const exit = await command.run(tools, { words, options });
  return { exit, out, err };
}
