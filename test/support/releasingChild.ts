// A process that makes the releases that were asked for until it is killed: `kind`, where the database is and by how many minutes
// its clock is ahead, as arguments. It says what it begins and, once it is kept, what was released.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { protectApart } from "../../src/solver/protectApart.ts";
import { type DatabaseSettings, openDatabase } from "../../src/storage/database.ts";
import { allMunicipalities } from "../../src/usecases/access/findActor.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import { makeAskedRelease } from "../../src/usecases/workforce/makeAskedRelease.ts";
import { someFiles } from "./aFiles.ts";

const [, , kind, target = "", ahead = "0"] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);
const settings: DatabaseSettings =
  kind === "server" ? { kind, url: target, connections: 4 } : { kind: "embedded", directory: target };
const database = await openDatabase(settings);
const now = () => new Date(Date.now() + Number(ahead) * 60_000);
const house = { database, now, newId: randomUUID, memory: newMemory(), files: someFiles() };
const protect = protectApart(512);

say("ready");
for (const municipality of await allMunicipalities(house)) {
  const made = await makeAskedRelease(house, municipality, async (request, told) => {
    say("protecting");
    const outcome = await protect(request, told);
    say("protected");
    return outcome;
  });
  if (made) say("kept");
}
await database.close();
say("over");
