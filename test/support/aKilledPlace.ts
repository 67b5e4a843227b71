import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { someFiles } from "./aFiles.ts";
import { aMigratedInstallation } from "./installations.ts";

/** A house by the clock of the machine, as a process that is killed has it. */
export const houseAt = (database: Database): House => ({
  database,
  now: () => new Date(),
  newId: randomUUID,
  memory: newMemory(),
  files: someFiles(),
});

/** Where the office is: an embedded one is opened by one process at a time. */
export async function aPlace(kind: Database["kind"], folder: string) {
  if (kind === "embedded") {
    const directory = join(folder, "data");
    const open = () => openDatabase({ kind, directory });
    return {
      address: directory,
      open,
      leave: (database: Database) => database.close(),
      close: async () => {},
    };
  }
  const { web, address, close } = await aMigratedInstallation("server");
  return { address, open: async () => web, leave: async () => {}, close };
}
