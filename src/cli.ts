import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { accountRecoverCommand } from "./cli/accountRecover.ts";
import { auditLogHeadCommand } from "./cli/auditLogHead.ts";
import { auditLogVerifyCommand } from "./cli/auditLogVerify.ts";
import { backupCommand } from "./cli/backup.ts";
import { checkTableCommand } from "./cli/checkTable.ts";
import {
  type Call,
  type Command,
  dataOf,
  refuse,
  type ServeSettings,
  type Tools,
  textOption,
} from "./cli/command.ts";
import { demoCommand } from "./cli/demo.ts";
import { editionVerifyCommand } from "./cli/editionVerify.ts";
import { figuresReleaseCommand } from "./cli/figuresRelease.ts";
import { migrateCommand } from "./cli/migrate.ts";
import { municipalityAddCommand } from "./cli/municipalityAdd.ts";
import { operatorLinkCommand } from "./cli/operatorLink.ts";
import { peopleImportCommand } from "./cli/peopleImport.ts";
import { processingLogExportCommand } from "./cli/processingLogExport.ts";
import { programmeExportCommand } from "./cli/programmeExport.ts";
import { programmeImportCommand } from "./cli/programmeImport.ts";
import { protectCommand } from "./cli/protect.ts";
import { reportCommand } from "./cli/report.ts";
import { restoreCommand } from "./cli/restore.ts";
import { serveCommand } from "./cli/serve.ts";
import { withWholePaths } from "./cli/wholePaths.ts";
import { workCommand } from "./cli/work.ts";
import { workforceImportCommand } from "./cli/workforceImport.ts";
import { readConfig } from "./config.ts";
import { explain } from "./explain.ts";
import { type CarryOutHere, serveSite } from "./main.ts";
import { migrateIn, openHouse, openOwner, openRehearsal } from "./openings.ts";
import { workAlone } from "./rounds.ts";
import { openHighs } from "./solver/highsSolver.ts";
import { askRunning, type CommandSaid } from "./storage/commandSocket.ts";
import { DirectoryInUse } from "./storage/embedded.ts";
import { textsFor } from "./texts/index.ts";

const commands: readonly Command[] = [
  serveCommand,
  workCommand,
  migrateCommand,
  municipalityAddCommand,
  accountRecoverCommand,
  operatorLinkCommand,
  peopleImportCommand,
  programmeImportCommand,
  programmeExportCommand,
  reportCommand,
  workforceImportCommand,
  figuresReleaseCommand,
  demoCommand,
  backupCommand,
  restoreCommand,
  auditLogVerifyCommand,
  auditLogHeadCommand,
  processingLogExportCommand,
  editionVerifyCommand,
  protectCommand,
  checkTableCommand,
];

const out = (line: string) => void process.stdout.write(`${line}\n`);
const err = (line: string) => void process.stderr.write(`${line}\n`);
const draw = process.stderr.isTTY ? (text: string) => void process.stderr.write(text) : undefined;
const tools: Tools = {
  openHouse,
  openOwner,
  openRehearsal,
  migrate: migrateIn,
  serve: (settings) => serveSite(settings, carryOutHere(settings)),
  work: workAlone,
  onServer: () => readConfig().databaseUrl !== undefined,
  openSolver: openHighs,
  clock: () => performance.now(),
  out,
  err,
  draw,
};
const { problems } = textsFor("nl");
const everywhere = { data: { type: "string" }, json: { type: "boolean" } } as const;

function chosenFrom(line: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  const command = commands.find(({ name }) => name.split(" ").every((word, at) => line[at] === word));
  return command && { command, rest: line.slice(command.name.split(" ").length) };
}

/** Does a piece of work; when it stops with a fault, `instead` says how it ends. */
async function attempt(
  work: () => Promise<number>,
  instead: (error: unknown) => number | Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    return instead(error);
  }
}

/**
 * Returns how an installation that runs carries out the commands of other processes, in the house that is open and with
 * its own keys. C120: a command does not name other keys.
 */
function carryOutHere(settings: ServeSettings): CarryOutHere {
  return (house) => async (asked, say) => {
    const said = (kind: CommandSaid["kind"]) => (text: string) => say({ kind, text });
    const close = async () => undefined;
    const here: Tools = {
      ...tools,
      openHouse: async () => ({ house, close }),
      openOwner: async () => ({ owner: house.database, close }),
      out: said("out"),
      err: said("err"),
      draw: asked.draws ? said("draw") : undefined,
    };
    const command = commands.find(({ name, alone }) => name === asked.name && !alone);
    if (!command) return explain(new DirectoryInUse(process.pid), here.err);
    const { words, options } = asked;
    const keys = resolve(settings.keys);
    const call = { words, options: { ...options, data: settings.data, keys } };
    if (textOption({ words, options }, "keys") !== undefined && options["keys"] !== keys)
      return refuse(here, call, { code: "C120", sentence: problems.C120, exit: 3 });
    return attempt(
      () => command.run(here, call),
      (error) => explain(error, here.err),
    );
  };
}

/** Writes what the other process says as if it were said here. */
function hear({ kind, text }: CommandSaid): void {
  if (kind === "out") out(text);
  else if (kind === "err") err(text);
  else draw?.(text);
}

/** Carries a command out here, or has it done by the process that works on the same directory. */
const hereOrThere = (command: Command, call: Call): Promise<number> =>
  attempt(
    () => command.run(tools, call),
    async (error) => {
      if (!(error instanceof DirectoryInUse) || command.alone) throw error;
      const asked = { name: command.name, draws: draw !== undefined, ...withWholePaths(command, call) };
      const told = await askRunning(dataOf(call), asked, hear);
      if (told === undefined) throw error;
      return told;
    },
  );

async function run(line: readonly string[]): Promise<number> {
  const chosen = chosenFrom(line);
  if (!chosen) {
    for (const command of commands) err(`evenbeeld ${command.use}`);
    return 2;
  }
  const { command, rest } = chosen;
  const given = async () => {
    const options = { ...everywhere, ...command.options };
    const parsed = parseArgs({ args: [...rest], options, allowPositionals: true });
    const values = parsed.values as Call["options"];
    return hereOrThere(command, { words: parsed.positionals, options: values });
  };
  return attempt(given, (error) => explain(error, err));
}

process.exitCode = await run(process.argv.slice(2));
