import { randomUUID } from "node:crypto";
import type { ExitCode, Tools } from "./cli/command.ts";
import { BadSetting } from "./config.ts";
import { DiskFull, NotFound } from "./domain/shared/thrown.ts";
import { RunningEnded } from "./storage/commandSocket.ts";
import { DirectoryInUse } from "./storage/embedded.ts";

/** What the system answers when a path that was given is not there, may not be used, or is no file. */
const wrongPath = new Set(["ENOENT", "EACCES", "EISDIR", "ENOTDIR", "EROFS", "EPERM", "ENAMETOOLONG"]);

/** Says in a sentence why a command could not be carried out, and returns its exit code; 1 is a bug. */
export function explain(error: unknown, err: Tools["err"]): ExitCode {
  if (error instanceof DirectoryInUse) {
    err("Evenbeeld draait op deze map; stop het, of gebruik Beheer.");
    return 3;
  }
  if (error instanceof RunningEnded) {
    err("Evenbeeld stopte voordat er antwoord kwam. Kijk na of de opdracht is uitgevoerd.");
    return 1;
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
