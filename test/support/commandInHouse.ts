import type { Call, Command } from "../../src/cli/command.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import type { House } from "../../src/usecases/perform.ts";
import { runCommand } from "./runCommand.ts";

const solver = await openHighs();

/** Runs a command in a house that stays open, with the solver of the product. */
export const runInHouse = (
  house: House,
  command: Command,
  words: readonly string[],
  options: Call["options"],
) =>
  runCommand(
    command,
    { words, options },
    {
      openHouse: async () => ({ house, close: async () => undefined }),
      openSolver: async () => solver,
    },
  );
