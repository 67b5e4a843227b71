// A process that opens rounds, closes them and freezes their reports until it is killed: `kind`, where the database is and
// the municipality, as arguments. It says what it begins and, once it is acknowledged, what was done.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import type { MunicipalityId } from "../../src/domain/shared/municipality.ts";
import { editionRenderer } from "../../src/export/edition/editionRenderer.ts";
import { type DatabaseSettings, openDatabase } from "../../src/storage/database.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import { freezeReport } from "../../src/usecases/reporting/freezeReport.ts";
import { drawingApart } from "../../src/web/backRoom.ts";
import { someFiles } from "./aFiles.ts";
import { anActor } from "./aHouse.ts";
import { programme } from "./aProgrammeOffice.ts";
import { closeTheRound, theOpenRound } from "./aRoundOffice.ts";
import { allowed } from "./aUnit.ts";

const [, , kind, target = "", municipality = ""] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);
const settings: DatabaseSettings =
  kind === "server" ? { kind, url: target, connections: 4 } : { kind: "embedded", directory: target };
const database = await openDatabase(settings);
/** One report a day is frozen: each round has a day of its own. */
let day = 0;
const now = () => new Date(Date.now() + day * 86_400_000);
const house = { database, now, newId: randomUUID, memory: newMemory(), files: someFiles() };
const manager = anActor({ id: municipality as MunicipalityId }, "programmeManager");
const render = editionRenderer({ locale: "nl-NL", accent: "#154273" }, drawingApart);

say("ready");
for (;;) {
  const round = await theOpenRound(house, manager);
  day = Number(round.slice("RR".length));
  say(`closing ${round}`);
  await closeTheRound(house, manager, round);
  say(`closed ${round}`);
  const edition = await freezeReport(house, manager, {
    programme,
    about: { kind: "councilHalfYear", unit: null, round },
    municipality: "Gemeente Proefstad",
    words: (role) => role,
    render: (frozen) => {
      say(`drawing ${frozen.number}`);
      return render(frozen);
    },
  });
  say(`frozen ${allowed(edition).number} ${allowed(edition).hash}`);
}
