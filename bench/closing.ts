import { randomUUID } from "node:crypto";
import type { PersonId } from "../src/domain/organisation/index.ts";
import { addDays, type Day, dayFrom, dayOf } from "../src/domain/shared/day.ts";
import type { Database } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { listPeople } from "../src/storage/office/personStore.ts";
import { listUnits } from "../src/storage/office/unitStore.ts";
import { listUnitAnswers } from "../src/storage/office/updateStore.ts";
import type { Office } from "../src/storage/office/versioned.ts";
import { addPerson } from "../src/usecases/access/addPerson.ts";
import { roleBookOf } from "../src/usecases/access/findActor.ts";
import { grantRole } from "../src/usecases/access/grantRole.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { addUnit } from "../src/usecases/organisation/addUnit.ts";
import { consult, type House, type PersonActor, timeZone } from "../src/usecases/perform.ts";
import { importProgramme } from "../src/usecases/programme/importProgramme.ts";
import { partsAt } from "../src/usecases/programme/programmeParts.ts";
import { answerForUnit } from "../src/usecases/reporting/answerForUnit.ts";
import { closeRound } from "../src/usecases/reporting/closeRound.ts";
import { freezeReport } from "../src/usecases/reporting/freezeReport.ts";
import { openRound } from "../src/usecases/reporting/openRound.ts";
import { roundLines } from "../src/usecases/reporting/roundLines.ts";
import { sendUpdate } from "../src/usecases/reporting/sendUpdate.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { anInstallation } from "../test/support/installations.ts";
import { largeProgramme } from "./largeProgramme.ts";
import { aMunicipality } from "./site.ts";

const programme = "synthetisch-1000";
const [units, people, earlier, measured] = [60, 300, 12, 5] as const;

const done = <Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** Fills the office with people, of whom each unit has its owner: a report looks for all of them and names none. */
async function addColleagues(house: House, manager: PersonActor): Promise<void> {
  const all = await consult(house, manager, "readOrganisation", listUnits);
  for (let nth = 0; nth < people; nth += 1) {
    const unit = all[nth % all.length]?.id ?? null; // there are units
    const named = { name: `Naam${nth} van Proefstad${nth}`, mail: `naam${nth}@proefstad.example`, unit };
    const person = done(await addPerson(house, manager, named));
    const term = { fromDay: dayFrom("2024-01-01"), untilDay: null };
    if (nth < all.length) done(await grantRole(house, manager, { person, role: "unitOwner", unit, ...term }));
  }
}

async function anOffice(kind: Database["kind"]) {
  const { owner, web, admit, close } = await anInstallation(kind);
  await migrate(owner.asOwner);
  await admit();
  const clock = { now: new Date("2025-01-06T08:00:00Z") };
  const house: House = {
    database: web,
    now: () => clock.now,
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  const { id: municipality } = await aMunicipality(house);
  const manager: PersonActor = {
    ...{ kind: "person", municipality, person: randomUUID() as PersonId, name: "Ilse Meting" },
    holdings: (["programmeManager", "administrator"] as const).map((role) => ({ role, units: new Set() })),
    standsInFor: [],
  };
  const codes = Array.from({ length: units }, (_, nth) => `E${nth + 1}`);
  for (const code of codes) {
    const draft = { code, name: `Eenheid ${code}`, kind: "cluster", parent: null } as const;
    done(await addUnit(house, manager, { draft, day: dayFrom("2024-01-01"), reason: null }));
  }
  await addColleagues(house, manager);
  done(await importProgramme(house, manager, { content: largeProgramme(1000, codes), dryRun: false }));
  return { house, clock, manager, municipality, close };
}

type Place = Awaited<ReturnType<typeof anOffice>>;

/** Reads in one transaction, as an act does. */
async function reading<Value>(place: Place, read: (office: Office) => Promise<Value>): Promise<Value> {
  const { house, municipality } = place;
  const at = house.now();
  const today = dayOf(at, timeZone);
  return done(
    await house.database.inRole("evenbeeld_office", municipality, async (transaction) => {
      const office: Office = { transaction, municipality, person: null, act: "read", at, today };
      return { ok: true, value: await read(office) };
    }),
  );
}

/** Opens a round in which so many cards are answered and every unit answers, and returns its key. */
async function aRound(place: Place, closesOn: Day, told: number): Promise<string> {
  const { house, clock, manager } = place;
  const at = (days: number) => {
    clock.now = new Date(`${addDays(closesOn, days)}T08:00:00Z`);
  };
  at(-14);
  const values = { name: `Ronde tot ${closesOn}`, kind: "councilHalfYear", serves: [], closesOn } as const;
  const round = done(await openRound(house, manager, { programme, values })).key;
  const { lines, all } = await reading(place, async (office) => ({
    lines: await roundLines(office, { programme, round }),
    all: await listUnits(office),
  }));
  at(-7);
  for (const { action } of lines.filter((line) => line.action.status === "ongoing").slice(0, told)) {
    const draft = {
      ...({ course: "onSchedule", happened: `Gedaan tot ${closesOn}`, next: null, obstacle: null } as const),
      ...{ need: null, reason: null, end: action.planning.end },
    };
    const seen = { programme, key: action.key, seen: action.version, round, draft, byLink: false };
    done(await sendUpdate(house, manager, seen));
  }
  const account = { kind: "comply", result: "8 van de 10 vacatures zijn nagelopen" } as const;
  for (const { id: unit } of all)
    done(
      await answerForUnit(house, manager, {
        ...{ programme, round, unit, seen: 0 },
        draft: { account, answers: [], training: null },
      }),
    );
  at(0);
  return round;
}

/** Closes a round and freezes its council report; the files are drawn elsewhere and measured apart. */
async function close({ house, manager }: Place, round: string): Promise<void> {
  done(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
  const about = { kind: "councilHalfYear", unit: null, round } as const;
  const order = { municipality: "Gemeente Proefstad", words: (role: string) => role, render: async () => [] };
  done(await freezeReport(house, manager, { programme, about, ...order }));
}

/** Reads what closing and freezing follow from: the state at the closing, the one before, what was told, and who had which role. */
const sameRows = (place: Place, round: string, instants: readonly Date[]) =>
  reading(place, async (office) => {
    for (const instant of instants) await partsAt(office, programme, instant);
    await roundLines(office, { programme, round });
    await listUnits(office);
    await listUnitAnswers(office, { programme, round });
    await roleBookOf(office);
    await listPeople(office);
  });

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0; // never empty here

/**
 * Returns the milliseconds of closing a round with its frozen report, and of reading the same rows alone: 60 units, 1,000
 * actions, 12 editions before it; the median of five rounds.
 */
export async function closingTimings(kind: Database["kind"]) {
  const place = await anOffice(kind);
  const times: { readonly closing: number; readonly rows: number }[] = [];
  let day = dayFrom("2025-02-03");
  let before = place.clock.now;
  for (let nth = 0; nth < earlier + measured; nth += 1) {
    const round = await aRound(place, day, nth < earlier ? 20 : 200);
    const begun = performance.now();
    await close(place, round);
    const closing = performance.now() - begun;
    const from = performance.now();
    await sameRows(place, round, [place.clock.now, before]);
    if (nth >= earlier) times.push({ closing, rows: performance.now() - from });
    before = place.clock.now;
    day = addDays(day, 28);
  }
  await place.close();
  return { closing: median(times.map((one) => one.closing)), rows: median(times.map((one) => one.rows)) };
}
