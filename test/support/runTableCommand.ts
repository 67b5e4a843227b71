import assert from "node:assert/strict";
import type { Call, Command } from "../../src/cli/command.ts";
import type { LinearSolver } from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { runCommand } from "./runCommand.ts";

const solver = await openHighs();

/** Runs a command that needs no house, with the solver of the product unless another one is handed in. */
export const runTableCommand = (
  command: Command,
  words: readonly string[],
  options: Call["options"] = {},
  by: LinearSolver = solver,
) =>
  runCommand(
    command,
    { words, options },
    {
      openHouse: () => assert.fail("a table needs no house"),
      openSolver: async () => by,
    },
  );
