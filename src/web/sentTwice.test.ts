import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../test/support/aHouse.ts";
import { aPdf } from "../../test/support/aPdf.ts";
import { aProgramme } from "../../test/support/aProgramme.ts";
import { aSite } from "../../test/support/aSite.ts";
import { allowed } from "../../test/support/aUnit.ts";
import { bothKinds } from "../../test/support/databases.ts";
import { readAuditLog } from "../usecases/access/readAuditLog.ts";
import { addProgramme } from "../usecases/programme/addProgramme.ts";

/** A site with a programme, and how often an event stands in its log. */
async function aSiteWithPlan(kind: "embedded" | "server") {
  const site = await aSite(kind);
  const { house, manager, municipality } = site;
  const { key, lang, municipalityName, ...values } = aProgramme();
  allowed(await addProgramme(house, manager, { key, lang, municipalityName, values }));
  const auditor = anActor(municipality, "auditor");
  const counted = async (event: string) => {
    const entries = await readAuditLog(house, auditor, { before: undefined, limit: 100 });
    return entries.filter((entry) => entry.event === event).length;
  };
  return { ...site, path: `/programma/${key}`, counted };
}

const theme = { naam: "Toegankelijk werk", soort: "pillar" };
const minutes = (count: number) => count * 60_000;

for (const kind of bothKinds)
  describe(`a form that is sent twice is carried out once (${kind})`, () => {
    test("twice after each other, or twice at the same moment: one is done, the other says that it was", async () => {
      const { people, post, path, counted, faults } = await aSiteWithPlan(kind);
      const form = `${path}/themas/nieuw`;
      assert.equal((await post(people.sara, form, theme)).status, 303);
      const again = await post(people.sara, form, theme);
      assert.equal(again.status, 409);
      assert.match(again.body, /Dit is al gedaan/);
      assert.match((await post(people.sara, form, theme, "en")).body, /This was done already/);
      assert.equal(await counted("theme-added"), 1);
      const other = { ...theme, naam: "Werving" };
      const sent = await Promise.all([1, 2, 3].map(() => post(people.sara, form, other)));
      assert.deepEqual(sent.map(({ status }) => status).toSorted(), [303, 409, 409]);
      assert.equal(await counted("theme-added"), 2);
      assert.deepEqual(faults, []);
    });

    test("another answer, another act in between or ten minutes later is another form", async () => {
      const { people, post, path, counted, house } = await aSiteWithPlan(kind);
      const { clock } = house;
      const form = `${path}/themas/nieuw`;
      assert.equal((await post(people.sara, form, theme)).status, 303);
      assert.equal((await post(people.sara, form, { ...theme, naam: "Toegankelijk Werk" })).status, 303);
      assert.equal((await post(people.sara, form, theme)).status, 303);
      clock.now = new Date(clock.now.getTime() + minutes(9));
      assert.equal((await post(people.sara, form, theme)).status, 409);
      clock.now = new Date(clock.now.getTime() + minutes(2));
      assert.equal((await post(people.sara, form, theme)).status, 303);
      assert.equal(await counted("theme-added"), 4);
    });

    test("what a rule refused may be sent again, and is done once it is allowed", async () => {
      const { people, post, path } = await aSiteWithPlan(kind);
      const form = `${path}/themas/nieuw`;
      const empty = { ...theme, naam: "" };
      for (let turn = 0; turn < 2; turn++) assert.equal((await post(people.sara, form, empty)).status, 422);
      assert.equal((await post(people.sara, form, theme)).status, 303);
    });

    test("a file is part of the form: the same one is kept once, another one under the same name is kept too", async () => {
      const { people, post, path, counted } = await aSiteWithPlan(kind);
      const form = `${path}/documenten/nieuw`;
      const nota = (says: string) => ({
        titel: "Nota",
        geheim: "open",
        bestand: new File([aPdf(says)], "nota.pdf"),
      });
      const statuses = [];
      for (const says of ["een", "een", "twee"])
        statuses.push((await post(people.sara, form, nota(says))).status);
      assert.deepEqual(statuses, [303, 409, 303]);
      assert.equal(await counted("document-added"), 2);
    });
  });
