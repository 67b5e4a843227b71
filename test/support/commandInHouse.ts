import assert from "node:assert/strict";
import type { Call, Command, Tools } from "../../src/cli/command.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import type { House } from "../../src/usecases/perform.ts";

const solver = await openHighs();
const never = () => assert.fail("this command opens the house and nothing else");

/** Runs a command in a house that stays open, with the solver of the product. */
export async function runInHouse(
  house: House,
  command: Command,
  words: readonly string[],
  options: Call["options"],
) {
  const out: string[] = [];
  const err: string[] = [];
  const tools: Tools = {
    openHouse: async () => ({ house, close: async () => undefined }),
    migrate: never,
    serve: never,
    openOwner: never,
    openSolver: async () => solver,
    clock: () => 0,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    draw: undefined,
  };
  const exit = await command.run(tools, { words, options });
  return { exit, out, err };
}
