import { randomUUID } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { dayFrom } from "../src/domain/shared/day.ts";
import { idFrom } from "../src/domain/shared/id.ts";
import { readImportProfile } from "../src/domain/workforce/index.ts";
import { employmentStream } from "../src/intake/extract/employmentStream.ts";
import { openDatabase } from "../src/storage/database.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { importWorkforce } from "../src/usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../src/usecases/workforce/keepProfile.ts";
import { prepareImport } from "../src/usecases/workforce/prepareImport.ts";
import { someFiles } from "../test/support/aFiles.ts";

/** What one import took, in a process in which nothing else was done. */
export type ImportedApart = {
  readonly rows: number;
  readonly milliseconds: number;
  /** The most memory that the process ever had, and what it had with its database before the first byte. */
  readonly megabytes: number;
  readonly idleMegabytes: number;
};

const [, , url = "", municipality = "", path = "", profilePath = ""] = process.argv;
const profile = readImportProfile(JSON.parse(readFileSync(profilePath, "utf8")));
if (!profile.ok || profile.value.kind !== "employments") throw new Error("no profile of employments");
const database = await openDatabase({ kind: "server", url });
const house = { database, now: () => new Date(), newId: randomUUID, memory: newMemory(), files: someFiles() };
const command = { kind: "command", municipality: idFrom<"municipality">(municipality) } as const;
const referenceDate = dayFrom("2026-10-31");
const ready = await prepareImport(house, command, referenceDate);
if (!ready.ok) throw new Error(JSON.stringify(ready.problem));
const version = await keepProfile(house, command, { name: profile.value.name, content: profile.value });

const megabytes = (): number => process.resourceUsage().maxRSS / 1024;
const idleMegabytes = megabytes();
const begun = performance.now();
// the file is made up: its units are those of no municipality
const context = { referenceDate, units: null, grades: null };
const stream = employmentStream(createReadStream(path), profile.value, context);
const made = await importWorkforce(house, command, { referenceDate, profile: version, ...stream });
if (!made.ok) throw new Error(JSON.stringify(made.problem.slice(0, 3)));
const answer: ImportedApart = {
  rows: made.value.rows,
  milliseconds: performance.now() - begun,
  megabytes: megabytes(),
  idleMegabytes,
};
await database.close();
console.log(JSON.stringify(answer));
