import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { dayFrom } from "../src/domain/shared/day.ts";
import { idFrom } from "../src/domain/shared/id.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { openDatabase } from "../src/storage/database.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { releaseFigures } from "../src/usecases/workforce/releaseFigures.ts";
import { someFiles } from "../test/support/aFiles.ts";

/** What a worker says after each municipality: whose figures went out, and the most memory that it ever had. */
export type ReleasedApart = {
  readonly municipality: string;
  readonly refused: string | null;
  readonly megabytes: number;
};

const [, , url = "", on = ""] = process.argv;
const database = await openDatabase({ kind: "server", url });
const house = { database, now: () => new Date(), newId: randomUUID, memory: newMemory(), files: someFiles() };
const protection = { solver: await openHighs(), clock: () => performance.now() };

console.log("ready");
// a line is a municipality whose figures are to be released; it is answered when they are
for await (const municipality of createInterface({ input: process.stdin })) {
  const command = { kind: "command", municipality: idFrom<"municipality">(municipality) } as const;
  const made = await releaseFigures(house, command, dayFrom(on), protection);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const answer: ReleasedApart = { municipality, refused: made.ok ? null : made.problem.code, megabytes };
  console.log(JSON.stringify(answer));
}
await database.close();
