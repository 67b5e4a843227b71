import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { publishedFile } from "../../../test/support/publishedParts.ts";
import { contentOf, type NarrativePlace } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addPerson } from "../access/addPerson.ts";
import { importProgramme } from "../programme/importProgramme.ts";
import { correctEdition, type FreezeOrder, freezeReport } from "./freezeReport.ts";
import { readCommitteeYear } from "./makeCommitteeYear.ts";
import { openRound } from "./openRound.ts";
import { verifyEditions } from "./verifyEdition.ts";
import { type NarrativeSpot, readNarrative, writeNarrative } from "./writeNarrative.ts";

const programme = "haarlem-2020";
const words = (role: string) => role;

/** The programme of Haarlem on Monday 12 October 2026, and how somebody writes in its report of 2026. */
async function haarlem(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = publishedFile(programme);
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const spot = (place: NarrativePlace, about = "2026"): NarrativeSpot => ({
    programme,
    report: "committeeYear",
    about,
    place,
  });
  const write = (place: NarrativePlace, text: string | null, seen = 0) =>
    writeNarrative(house, manager, { spot: spot(place), text, seen });
  const order: FreezeOrder = {
    programme,
    about: { kind: "committeeYear", year: 2026 },
    municipality: municipality.name,
    words,
    render: async () => [],
  };
  const read = async () => allowed(await readCommitteeYear(house, manager, { programme, year: 2026, words }));
  return { house, municipality, manager, spot, write, order, read };
}

for (const kind of bothKinds)
  describe(`what somebody writes in a report (${kind})`, () => {
    test("R174: it stands apart from what is generated and changes no number", async () => {
      const { write, read } = await haarlem(kind);
      const before = await read();
      allowed(await write("introduction", "Dit was een jaar van 1000 gesprekken."));
      const after = await read();
      assert.deepEqual(after.report, before.report);
      assert.deepEqual(
        [before.layout.narratives, after.layout.narratives],
        [
          [],
          [
            {
              place: "introduction",
              text: "Dit was een jaar van 1000 gesprekken.",
              writtenOn: "2026-10-12",
            },
          ],
        ],
      );
    });

    test("two who write at one place are told of each other, and an emptied text is gone", async () => {
      const { house, manager, write, read, spot } = await haarlem(kind);
      allowed(await write("targets", "Eerst."));
      const second = await write("targets", "Ook eerst.");
      assert.ok(!second.ok);
      assert.deepEqual(second.problem.problems, [{ code: "V101", at: "version" }]);
      assert.equal(second.problem.current?.narrative.text, "Eerst.");
      allowed(await write("targets", "Daarna.", 1));
      const stale = await write("targets", "Weer eerst.", 1);
      assert.equal(stale.ok ? null : stale.problem.problems[0]?.code, "V101");
      allowed(await write("targets", null, 2));
      assert.deepEqual((await read()).layout.narratives, []);
      const { narrative } = await readNarrative(house, manager, spot("targets"));
      assert.deepEqual([narrative.text, narrative.version], [null, 3]);
    });

    test("an edition keeps what it was frozen with, and its correction has what is written now", async () => {
      const { house, manager, write, order } = await haarlem(kind);
      allowed(await write("conclusion", "Wij gaan door."));
      const first = allowed(await freezeReport(house, manager, order));
      allowed(await write("conclusion", "Wij stoppen.", 1));
      const correction = { number: 1, reason: "de conclusie klopte niet" };
      const { about: _, ...rest } = order;
      const second = allowed(await correctEdition(house, manager, { ...rest, correction }));
      const textIn = (edition: typeof first) => JSON.parse(edition.content).narratives[0].text;
      assert.deepEqual([textIn(first), textIn(second)], ["Wij gaan door.", "Wij stoppen."]);
      const { report, input } = contentOf(first);
      assert.ok(!JSON.stringify({ report, input }).includes("Wij gaan door"), "it has a place of its own");
      assert.deepEqual(
        (await verifyEditions(house, manager, { programme })).map(({ findings }) => findings),
        [[], []],
      );
    });

    test("nobody of the municipality is named in it, on the page and in the edition", async () => {
      const { house, municipality, manager, write, order, read } = await haarlem(kind);
      const administrator = anActor(municipality, "administrator");
      const person = { name: "Olga Owner", mail: "olga@proefstad.example", unit: null };
      allowed(await addPerson(house, administrator, person));
      allowed(await write("actions", "Met dank aan Olga Owner."));
      const edition = allowed(await freezeReport(house, manager, order));
      const [onPage] = (await read()).layout.narratives;
      assert.equal(onPage?.text, "Met dank aan […].");
      assert.equal(JSON.parse(edition.content).narratives[0].text, "Met dank aan […].");
    });

    test("only the programme manager writes, at a place the report has, and in a report that there is", async () => {
      const { house, municipality, manager, spot } = await haarlem(kind);
      for (const role of ["clerk", "secretary", "administrator", "unitOwner"] as const)
        await assert.rejects(
          writeNarrative(house, anActor(municipality, role), { spot: spot("actions"), text: "x", seen: 0 }),
          NotAllowed,
        );
      for (const wrong of [spot("slips"), spot("actions", "2019")])
        await assert.rejects(writeNarrative(house, manager, { spot: wrong, text: "x", seen: 0 }), NotFound);
      const closesOn = dayFrom("2026-10-23");
      const values = { name: "Najaar", kind: null, serves: [], closesOn } as const;
      const { key } = allowed(await openRound(house, manager, { programme, values }));
      const early = await writeNarrative(house, manager, {
        spot: { programme, report: "sponsor", about: key, place: "slips" },
        text: "x",
        seen: 0,
      });
      assert.deepEqual(early.ok ? null : early.problem.problems, [{ code: "R114", at: "round" }]);
    });
  });
