import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { someFiles } from "../../test/support/aFiles.ts";
import { openInMemory } from "../../test/support/inMemory.ts";
import type { UnitNode } from "../domain/organisation/index.ts";
import { addDays, addMonths, dayFrom } from "../domain/shared/day.ts";
import type { FiguresInRelease } from "../domain/workforce/index.ts";
import { rendererHere } from "../export/edition/rendererHere.ts";
import { openHighs } from "../solver/highsSolver.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { readConsents } from "../usecases/governance/readConsents.ts";
import { newMemory } from "../usecases/memory.ts";
import { readOrganisation } from "../usecases/organisation/readOrganisation.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { readStandings } from "../usecases/programme/readStandings.ts";
import { readJobCounts } from "../usecases/workforce/countJobs.ts";
import { readEmployments } from "../usecases/workforce/readEmployments.ts";
import { readFlows } from "../usecases/workforce/readFlows.ts";
import { readImports } from "../usecases/workforce/readImports.ts";
import { readOutsideTables } from "../usecases/workforce/readOutside.ts";
import { readFigures, readRelease, readReleases } from "../usecases/workforce/readReleases.ts";
import { readPlacements } from "../usecases/workforce/registerPlacements.ts";
import { protectHere } from "../usecases/workforce/releaseFigures.ts";
import { keeper } from "./actionHistory.ts";
import { fillDemo } from "./fillDemo.ts";
import { fillGrown, type GrownFilled, unitsFor } from "./fillGrown.ts";
import type { FilledMeerwijk } from "./fillMeerwijk.ts";
import { known } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { staffJob } from "./staffJob.ts";
import { servedWorkforce, workforceRequest } from "./workforce/workforceRequest.ts";

const here = { solver: await openHighs(), clock: () => performance.now() };
const protection = { ...here, protect: protectHere(here) };
const untold = () => undefined;

async function anEmptyHouse(now: Date): Promise<House> {
  const database = await openInMemory("whole");
  return {
    database,
    now: () => now,
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
}

/** Everything that was released, the first first. */
async function releasesOf(house: House, actor: PersonActor): Promise<readonly FiguresInRelease[]> {
  const releases = await readReleases(house, actor);
  return Promise.all(releases.toReversed().map(({ number }) => readRelease(house, actor, number)));
}

describe("the staff of a demo comes in as its people would bring it in", () => {
  let house: House;
  let filled: FilledMeerwijk;
  let grown: GrownFilled;
  let analyst: PersonActor;
  // teams are merged on the first of January 2026
  const today = dayFrom("2026-02-10");
  const request = workforceRequest({ seed: 1, staff: 6000, months: 8 }, today);

  before(async () => {
    house = await anEmptyHouse(new Date(`${today}T08:00:00Z`));
    const meerwijk = await fillDemo(house, 1, { rendererFor: rendererHere, units: unitsFor(request) });
    assert.ok(meerwijk);
    filled = meerwijk;
    grown = await fillGrown(house, filled, { request, protection, progress: untold });
    const floris = known(filled.personOfMail, mailOf("Floris Hageman"));
    analyst = await findActor(house, filled.municipality, floris);
  });
  after(() => house.database.close());

  test("[DI-01] every month end is an import under the consent of the works council, which somebody else recorded", async () => {
    const { imports } = await readImports(house, analyst);
    assert.deepEqual(
      imports.map(({ referenceDate }) => referenceDate),
      grown.months,
    );
    assert.deepEqual([imports.length, grown.months.at(-1)], [8, "2026-01-31"]);
    const consent = (await readConsents(house, analyst)).find(({ subject }) => subject === "workforceData");
    assert.ok(consent && consent.decision.kind === "given" && consent.by !== analyst.person);
    assert.ok(imports.every((one) => one.consent === consent.number && one.by === analyst.person));
    assert.ok(imports.every(({ referenceDate, at }) => at.toISOString() > referenceDate));
    assert.equal(new Set(imports.map(({ fileHash }) => fileHash)).size, 8, "each is a file of its own");
  });

  test("a reorganisation took place, and everybody works in a unit of the day", async () => {
    const units = new Map<string, string>();
    const collect = (nodes: readonly UnitNode[]): void => {
      for (const { unit, below } of nodes) {
        units.set(unit.code, unit.name);
        collect(below);
      }
    };
    collect((await readOrganisation(house, analyst, today)).tree);
    assert.equal(units.get("OM-FI-ADM"), "Team Financiële Administratie");
    assert.ok(!units.has("OM-FI-CRE"), "it was merged");
    const [last] = (await readImports(house, analyst)).imports.toReversed();
    assert.ok(last);
    const reading = { number: last.number, purpose: "countStaff" } as const;
    const unknown = await readEmployments(house, analyst, reading, async ({ employments }) => {
      const found: string[] = [];
      for await (const { unit, until } of employments)
        if (until === null && !units.has(unit)) found.push(unit);
      return found;
    });
    assert.deepEqual(unknown, []);
  });

  test("the figures of each quarter go out or are told of with the rule that refused them", async () => {
    const releases = await releasesOf(house, analyst);
    assert.deepEqual(
      grown.quarters.map(({ referenceDate }) => referenceDate),
      ["2025-06-30", "2025-09-30", "2025-12-31"],
    );
    const out = grown.quarters.filter(({ refused }) => refused === null);
    assert.ok(out.length > 0);
    assert.deepEqual(
      releases.map(({ referenceDate }) => referenceDate),
      out.map(({ referenceDate }) => referenceDate),
    );
    assert.ok(releases.every(({ tables }) => tables.length === 6));
  });
});

describe("a served demo fills its staff while its pages are up", () => {
  test("once, in whatever steps: what was there stays, and quarters that were not released go out later", async () => {
    const today = dayFrom("2026-10-12");
    const house = await anEmptyHouse(new Date(`${today}T08:00:00Z`));
    const filled = await fillDemo(house, 1, { rendererFor: rendererHere });
    assert.ok(filled);
    const floris = known(filled.personOfMail, mailOf("Floris Hageman"));
    const analyst = await findActor(house, filled.municipality, floris);
    const none = await readFigures(house, analyst);
    assert.equal(none.last, null);

    const job = (stopping: AbortSignal) =>
      staffJob({ seed: 1, openProtection: async () => protection, stopping });
    const stopped = new AbortController();
    const running = job(stopped.signal).work(house);
    stopped.abort();
    await running;
    const { imports } = await readImports(house, analyst);
    assert.equal(imports.length, 1, "it stops after the month at hand");

    await job(new AbortController().signal).work(house);
    const months = (await readImports(house, analyst)).imports;
    const { from } = servedWorkforce(1, today);
    const ends = Array.from({ length: 15 }, (_, at) => addDays(addMonths(from, at + 1), -1));
    assert.deepEqual(
      months.map(({ referenceDate }) => referenceDate),
      ends,
    );
    const days = (await readReleases(house, analyst)).map(({ referenceDate }) => referenceDate);
    assert.deepEqual(days, ["2026-09-30", "2026-06-30", "2026-03-31", "2025-09-30"]);
    const { periods } = await readFlows(house, analyst);
    assert.deepEqual(
      periods.map(({ since, until }) => [since, until]),
      [["2025-09-30", "2026-09-30"]],
      "the last one tells who came and left",
    );
    assert.deepEqual(
      days.filter((day) => !/-(03|06|09|12)-3[01]$/.test(day)),
      [],
    );
    const jobs = await readJobCounts(house, analyst);
    assert.deepEqual(
      jobs.map(({ count }) => [count.referenceDate, count.organisation.jobs]),
      [
        ["2026-07-01", 143],
        ["2026-01-01", 134],
        ["2025-07-01", 124],
      ],
    );
    assert.equal((await readPlacements(house, analyst)).length, 9);
    const origin = await readOutsideTables(house, analyst);
    assert.ok(
      origin.some(
        ({ series, referenceDate }) => series === "barometer-totaal" && referenceDate === "2025-12-31",
      ),
    );

    await job(new AbortController().signal).work(house);
    assert.equal((await readImports(house, analyst)).imports.length, months.length, "it is filled once");
    const manager = await findActor(house, filled.municipality, known(filled.personOfMail, keeper));
    const standings = await readStandings(house, manager, programmeKey);
    const reading = standings
      .flatMap(({ targets }) => targets)
      .filter(({ target }) => target.reads.kind === "released");
    assert.equal(reading.length, 3, "targets read what was released, each added once");
    assert.ok(reading.some(({ standing }) => standing.last !== null));
    assert.equal((await readReleases(house, analyst)).length, days.length);
    await house.database.close();
  });
});
