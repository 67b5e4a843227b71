// A process that opens the embedded database in the directory of its argument, and says what would keep it from ending.
import { writeSync } from "node:fs";
import { openDatabase } from "../../src/storage/database.ts";

const [, , directory = ""] = process.argv;
await openDatabase({ kind: "embedded", directory });
writeSync(1, `waits for ${process.getActiveResourcesInfo().join(", ")}\n`);
