import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { accountRecoverCommand } from "./cli/accountRecover.ts";
import { auditLogHeadCommand } from "./cli/auditLogHead.ts";
import { auditLogVerifyCommand } from "./cli/auditLogVerify.ts";
import { backupCommand } from "./cli/backup.ts";
import { checkTableCommand } from "./cli/checkTable.ts";
import type { Call, Command, ExitCode, Tools } from "./cli/command.ts";
import { demoCommand } from "./cli/demo.ts";
import { editionVerifyCommand } from "./cli/editionVerify.ts";
import { figuresReleaseCommand } from "./cli/figuresRelease.ts";
import { migrateCommand } from "./cli/migrate.ts";
import { municipalityAddCommand } from "./cli/municipalityAdd.ts";
import { operatorLinkCommand } from "./cli/operatorLink.ts";
import { programmeExportCommand } from "./cli/programmeExport.ts";
import { programmeImportCommand } from "./cli/programmeImport.ts";
import { protectCommand } from "./cli/protect.ts";
import { reportCommand } from "./cli/report.ts";
import { restoreCommand } from "./cli/restore.ts";
import { serveCommand } from "./cli/serve.ts";
import { workforceImportCommand } from "./cli/workforceImport.ts";
import { BadSetting } from "./config.ts";
import { DiskFull, NotFound } from "./domain/shared/thrown.ts";
import { migrateIn, openHouse, openOwner, openRehearsal, serveSite } from "./main.ts";
import { openHighs } from "./solver/highsSolver.ts";
import { DirectoryInUse } from "./storage/embedded.ts";

const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  municipalityAddCommand,
  accountRecoverCommand,
  operatorLinkCommand,
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
  serve: serveSite,
  openSolver: openHighs,
  clock: () => performance.now(),
  out,
  err,
  draw,
};
const everywhere = { data: { type: "string" }, json: { type: "boolean" } } as const;

function chosenFrom(line: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  const command = commands.find(({ name }) => name.split(" ").every((word, at) => line[at] === word));
  return command && { command, rest: line.slice(command.name.split(" ").length) };
}

/** What the system answers when a path that was given is not there, may not be used, or is no file. */
const wrongPath = new Set(["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "EROFS", "EPERM", "ENAMETOOLONG"]);

function explain(error: unknown): ExitCode {
  if (error instanceof DirectoryInUse) {
    err("Evenbeeld draait op deze map; stop het, of gebruik Beheer.");
    return 3;
  }
  if (error instanceof DiskFull) {
    err("Er is te weinig ruimte op de schijf. Er is niets veranderd. Maak ruimte en probeer het opnieuw.");
    return 3;
  }
  if (error instanceof NotFound) {
    err("Dit bestaat niet.");
    return 3;
  }
  if (error instanceof BadSetting) {
    err(error.message);
    return 2;
  }
  if (error instanceof Error && "code" in error && wrongPath.has(String(error.code))) {
    err(`Een bestand of een map is niet zoals de opdracht vraagt. ${error.message}`);
    return 2;
  }
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    err(error.message);
    return 2;
  }
  err(`Fout ${randomUUID().slice(0, 8)}. Er is niets veranderd.`);
  err(error instanceof Error ? (error.stack ?? error.message) : String(error)); // an error without a stack still has its message
  return 1;
}

async function run(line: readonly string[]): Promise<ExitCode> {
  const chosen = chosenFrom(line);
  if (!chosen) {
    for (const command of commands) err(`evenbeeld ${command.use}`);
    return 2;
  }
  try {
    const options = { ...everywhere, ...chosen.command.options };
    const parsed = parseArgs({ args: [...chosen.rest], options, allowPositionals: true });
    const values = parsed.values as Call["options"];
    return await chosen.command.run(tools, { words: parsed.positionals, options: values });
  } catch (error) {
    return explain(error);
  }
}

process.exitCode = await run(process.argv.slice(2));
