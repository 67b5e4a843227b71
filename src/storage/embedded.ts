import {
  fdatasyncSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { DiskFull } from "../domain/shared/thrown.ts";
import { toSafeInteger } from "./driverTypes.ts";

/** Thrown when another process works on the same directory; the command turns it into exit code 3. */
export class DirectoryInUse extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`data directory in use by process ${pid}`);
    this.pid = pid;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);

/** Returns when a process started, in the kernel's own count; "" when it is gone or a zombie. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "" : (fields[19] ?? "");
  } catch {
    // no such process, or a system without /proc
    return isAlive(pid) ? "alive" : "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user
    return codeOf(error) === "EPERM";
  }
}

/** Returns whether the name was free; name and content appear in one step. */
function claim(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    // EEXIST: somebody holds the lock, or held it
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  }
}

/** Returns what stands in the lock, or undefined when it was given back in this very moment. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    // ENOENT: its holder ended, or another process cleared it
    if (codeOf(error) !== "ENOENT") throw error;
    return undefined;
  }
}

/** Takes a stale lock away, unless another process is doing so: then that one gets the directory. */
function clearStale(file: string, seen: string): boolean {
  const guard = `${file}.break`;
  const old = statSync(guard, { throwIfNoEntry: false });
  if (old && Date.now() - old.mtimeMs > 10_000) rmSync(guard, { recursive: true, force: true });
  try {
    mkdirSync(guard);
  } catch (error) {
    // EEXIST: another process is clearing the same lock
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  }
  try {
    if (contentOf(file) === seen) unlinkSync(file);
  } finally {
    rmdirSync(guard);
  }
  return true;
}

/** Takes the lock of a data directory and returns how to give it back; the lock of a killed process is taken over. */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, "evenbeeld.lock");
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid} ${birthOf(process.pid)}`, { flush: true });
  try {
    for (let turn = 0; turn < 3; turn++) {
      if (claim(mine, file)) return releaser(file);
      const seen = contentOf(file);
      if (seen === undefined) continue;
      const [pid, born] = seen.split(" ");
      if (birthOf(Number(pid)) === born || !clearStale(file, seen)) throw new DirectoryInUse(Number(pid));
    }
    throw new Error("data directory lock could not be taken");
  } finally {
    unlinkSync(mine);
  }
}

function releaser(file: string): () => void {
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  return () => {
    process.off("exit", release);
    release();
  };
}

type FileStream = { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
type Internal = {
  Module: { FS: { open(path: string, flags: string): FileStream; close(stream: FileStream): void } };
};

/** PGlite does not sync by default; its file system is told to, so that what is acknowledged is on disk. */
function syncForReal(lite: PGlite, sync: (descriptor: number) => void): void {
  const { FS } = (lite as unknown as Internal).Module; // internal object: the version is pinned, faults.test counts syncs
  const stream = FS.open("/pglite/data/PG_VERSION", "r");
  stream.stream_ops.fsync = (file) => {
    sync(file.nfd);
    return 0;
  };
  FS.close(stream);
}

/**
 * Room that stays free on the disk, in bytes: four files of the write-ahead log. PGlite that cannot make the next one
 * never answers again (measured), so an act is refused while there is still room.
 */
export const reserve = 64 * 1024 * 1024;

/** Returns how many bytes are free on the disk of a directory. */
export function roomOn(directory: string): number {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}

export type Embedded = {
  readonly lite: PGlite;
  readonly release: () => void;
  readonly hasRoom: () => boolean;
};

/**
 * What a test replaces to see or steer it: how a file is synced, how many bytes are free in a directory, and what a database in
 * memory begins with (what PGlite dumped of another one) instead of nothing.
 */
export type DiskAccess = {
  readonly image?: Blob;
  readonly sync?: (descriptor: number) => void;
  readonly room?: (directory: string) => number;
};

/** Opens the embedded PostgreSQL in a directory, alone on it, with every commit synced; or in memory for tests. */
export async function openEmbedded(
  directory: string | "memory",
  { sync = fdatasyncSync, room = roomOn, image }: DiskAccess,
): Promise<Embedded> {
  const parsers = { [types.INT8]: toSafeInteger, [types.DATE]: (text: string) => text };
  // who starts after a kill reports every ten seconds how far it is, by a timer that never ends again and keeps the process alive
  const untimed = PGlite.defaultStartParams.concat(["-c", "log_startup_progress_interval=0"]);
  if (directory === "memory") {
    const lite = await PGlite.create({ parsers, startParams: untimed, ...(image && { loadDataDir: image }) });
    return { lite, release: () => undefined, hasRoom: () => true };
  }
  const release = lockDirectory(directory);
  const hasRoom = () => room(directory) >= reserve;
  try {
    if (!hasRoom()) throw new DiskFull(`less than ${reserve} bytes free in ${directory}`);
    const startParams = untimed.filter((part) => part !== "-F").concat(["-c", "wal_sync_method=fsync"]);
    const lite = await PGlite.create({ dataDir: join(directory, "pg"), startParams, parsers });
    syncForReal(lite, sync);
    return { lite, release, hasRoom };
  } catch (error) {
    // the lock must not outlive a failed start
    release();
    throw error;
  }
}
