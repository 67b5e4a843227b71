import { DiskFull, TryAgain } from "../domain/shared/thrown.ts";

/** A connection that was lost or could not be had, a turn that was lost: trying again helps. */
const passing = new Set([
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "53300",
  // a server that follows another lets no transaction write, and keeps no secret of a process
  "25001",
  "0A000",
  // who hung in the middle of an act lost its place, and who waited for it too long asks again
  "25P03",
  "55P03",
]);

/** Not enough room on the disk of the server or of this process. */
const full = new Set(["53100", "ENOSPC"]);
/** Something that only reads was asked to write. */
const onlyReads = "25006";

/** Returns what an error means to who asked: a lost connection and a full disk are no bugs and have their own page. */
export function meaningOf(error: unknown, kind: "embedded" | "server"): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  // embedded, a transaction only reads below the reserve; a server only reads while it follows another
  if (full.has(code) || (code === onlyReads && kind === "embedded"))
    return new DiskFull("too little room on the disk", { cause: error });
  const isPassing =
    passing.has(code) ||
    code === onlyReads ||
    /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(
      error.message,
    );
  return isPassing ? new TryAgain("database connection lost", { cause: error }) : error;
}
