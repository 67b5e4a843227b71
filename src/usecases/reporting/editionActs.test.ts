import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { dutch } from "../../../test/support/aReport.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import { xmlPartsOf } from "../../../test/support/officeFile.ts";
import { publishedFile } from "../../../test/support/publishedParts.ts";
import { canonicalJson } from "../../domain/shared/canonicalJson.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { rendererHere } from "../../export/edition/rendererHere.ts";
import type { DatabaseRole } from "../../storage/database.ts";
import { listHeads } from "../../storage/keys.ts";
import { addPerson } from "../access/addPerson.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { changeStatus } from "../programme/changeStatus.ts";
import { importProgramme } from "../programme/importProgramme.ts";
import { readProgramme } from "../programme/readProgramme.ts";
import { correctEdition, type FreezeOrder, freezeReport, sha256 } from "./freezeReport.ts";
import { readCommitteeYear } from "./makeCommitteeYear.ts";
import { findPublicPlace } from "./publicPlace.ts";
import { publishEdition, withdrawPublication } from "./publishEdition.ts";
import { readEdition, readEditions, takeEditionFile } from "./readEdition.ts";
import { readPublished, readPublishedFile, readPublishedList } from "./readPublished.ts";
import { verifyEditions } from "./verifyEdition.ts";

const programme = "haarlem-2020";
const words = (role: string) => role;
const render = rendererHere(dutch);

/** Returns the programme of Haarlem, brought in on Monday 12 October 2026, with who works on its editions. */
async function haarlem(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = publishedFile(programme);
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const order = (year = 2026): FreezeOrder => ({
    programme,
    about: { kind: "committeeYear", year },
    municipality: municipality.name,
    words,
    render,
  });
  const place = (number: number) => ({ programme, number });
  const wait = (minutes: number) => {
    house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000);
  };
  /** Finishes the first action of which nobody said how it goes. */
  const finish = async () => {
    wait(5);
    const { parts } = await readProgramme(house, manager, programme);
    const open = parts.actions.find(({ status }) => status === null);
    assert.ok(open);
    const done = { programme, key: open.key, seen: open.version, status: "done", reason: "klaar" } as const;
    allowed(await changeStatus(house, manager, done));
  };
  const actor = (role: Parameters<typeof anActor>[1]) => anActor(municipality, role);
  /** Says raw SQL under a role of the house, as an injected statement would. */
  const say = (role: DatabaseRole, statement: ReturnType<typeof sql>) =>
    house.database.inRole(role, municipality.id, async (transaction) =>
      ok((await statement.execute(transaction)).rows),
    );
  return { house, municipality, manager, order, place, wait, finish, actor, say };
}

for (const kind of bothKinds) {
  describe(`editions (${kind})`, () => {
    test("[RC-09] a report is frozen as it was on its day, stays so whatever changes, and is reproduced from what it was frozen with", async () => {
      const { house, manager, order, place, finish } = await haarlem(kind);
      const before = await readCommitteeYear(house, manager, { programme, year: 2026, words });
      assert.ok(before.ok);
      const edition = allowed(await freezeReport(house, manager, order(2026)));
      assert.deepEqual([edition.number, edition.asOf, edition.corrects], [1, "2026-10-12", null]);
      await finish();
      const seen = await readEdition(house, manager, place(1));
      assert.deepEqual(seen.findings, []);
      assert.deepEqual(seen.content?.report, before.value.report, "the report of that day");
      const now = await readCommitteeYear(house, manager, { programme, year: 2026, words });
      assert.ok(now.ok);
      const done = (report: typeof now.value.report) =>
        report.statuses.find(({ status }) => status === "done")?.count;
      assert.deepEqual(
        [done(before.value.report), done(now.value.report)],
        [4, 5],
        "the live report went on",
      );
      house.clock.now = new Date("2027-10-12T07:00:00Z");
      assert.deepEqual(
        (await verifyEditions(house, manager, { programme })).map(({ number, findings }) => [
          number,
          findings,
        ]),
        [[1, []]],
        "a year later it is derived again and equal",
      );
    });

    test("its files are those that were drawn from the content, once, each with its hash", async () => {
      const { house, manager, order, place } = await haarlem(kind);
      const edition = allowed(await freezeReport(house, manager, order(2020)));
      house.clock.now = new Date("2027-03-01T07:00:00Z");
      const drawn = await render(edition);
      assert.deepEqual(
        drawn.map(({ format }) => format),
        ["html", "pdf", "docx", "xlsx"],
      );
      for (const { format, bytes } of drawn) {
        const file = await takeEditionFile(house, manager, { ...place(1), format });
        assert.deepEqual(file.bytes, new Uint8Array(bytes), `${format}, drawn again half a year later`);
        assert.equal(file.hash, sha256(bytes));
      }
      const json = await takeEditionFile(house, manager, { ...place(1), format: "json" });
      assert.equal(new TextDecoder().decode(json.bytes), edition.content);
      assert.equal(json.hash, edition.hash);
      await assert.rejects(takeEditionFile(house, manager, { ...place(1), format: "odt" }), NotFound);
    });

    test("an edition of before there were Word and Excel files is right, and says which files it has", async () => {
      const { house, manager, order, place } = await haarlem(kind);
      const early: FreezeOrder["render"] = async (edition) =>
        (await render(edition)).filter(({ format }) => format === "html" || format === "pdf");
      allowed(await freezeReport(house, manager, { ...order(2020), render: early }));
      const { files, findings } = await readEdition(house, manager, place(1));
      assert.deepEqual(findings, []);
      assert.deepEqual(
        files.map(({ format }) => format),
        ["html", "json", "pdf"],
      );
      await assert.rejects(takeEditionFile(house, manager, { ...place(1), format: "docx" }), NotFound);
    });

    test("a file of another kind is not kept, whoever writes it", async () => {
      const { house, manager, order, municipality, say } = await haarlem(kind);
      allowed(await freezeReport(house, manager, order(2020)));
      const odt = sql`insert into office.edition_file (municipality, programme, number, format, language, bytes, hash)
        values (${municipality.id}, ${programme}, 1, 'odt', 'nl', '', 'x')`;
      await assert.rejects(say("evenbeeld_office", odt), { code: "23514" });
    });

    test("R132: the same state is not frozen twice; a correction names the old edition and says why, and the old one stays", async () => {
      const { house, manager, order, place, finish } = await haarlem(kind);
      const first = allowed(await freezeReport(house, manager, order(2026)));
      const again = await freezeReport(house, manager, order(2026));
      assert.equal(again.ok ? null : again.problem.code, "R132");
      await finish();
      const correct = (number: number, reason: string | null) =>
        correctEdition(house, manager, { ...order(), correction: { number, reason } });
      const silent = await correct(1, " ");
      assert.equal(silent.ok ? null : silent.problem.code, "R133");
      await assert.rejects(correct(9, "een fout"), NotFound);
      const second = allowed(await correct(1, "Een actie stond nog open. "));
      assert.deepEqual([second.number, second.corrects, second.reason], [2, 1, "Een actie stond nog open."]);
      const twice = await correct(1, "nog iets");
      assert.equal(twice.ok ? null : twice.problem.code, "R134");
      const old = await readEdition(house, manager, place(1));
      assert.deepEqual([old.edition.hash, old.findings], [first.hash, []]);
      const { comparison } = await readEdition(house, manager, place(2));
      assert.deepEqual(
        [comparison?.number, comparison?.reconciliation.initial, comparison?.reconciliation.done],
        [1, 13, 5],
      );
    });

    test("R132: a correction tells about the year of the edition it corrects, and is no state that stands as another edition", async () => {
      const { house, manager, order, wait } = await haarlem(kind);
      allowed(await freezeReport(house, manager, order(2026)));
      allowed(await freezeReport(house, manager, order(2025)));
      const correct = (number: number) =>
        correctEdition(house, manager, { ...order(), correction: { number, reason: "een fout" } });
      assert.equal(allowed(await correct(2)).asOf, "2025-12-31");
      wait(24 * 60);
      allowed(await freezeReport(house, manager, order(2026)));
      const same = await correct(1);
      assert.equal(same.ok ? null : same.problem.code, "R132", "the state of today stands as edition 4");
      wait(24 * 60);
      assert.equal(allowed(await correct(1)).asOf, "2026-10-14");
    });

    test("two people who freeze at once get 1 and 2, and both editions fit their number", async () => {
      const { house, manager, order, actor } = await haarlem(kind);
      const other = actor("programmeManager");
      const made = await Promise.all([
        freezeReport(house, manager, order(2025)),
        freezeReport(house, other, order(2026)),
      ]);
      assert.deepEqual(made.map((one) => (one.ok ? one.value.number : one.problem.code)).toSorted(), [1, 2]);
      const verified = await verifyEditions(house, manager, {});
      assert.deepEqual(
        verified.map(({ findings }) => findings),
        [[], []],
      );
      const same = await Promise.all([1, 2].map(() => freezeReport(house, manager, order(2024))));
      assert.deepEqual(same.map((one) => (one.ok ? one.value.number : one.problem.code)).toSorted(), [
        3,
        "R132",
      ]);
    });

    test("a report that is none is not frozen, and nothing of it is kept", async () => {
      const { house, manager, order } = await haarlem(kind);
      const none = await freezeReport(house, manager, order(2017));
      assert.equal(none.ok ? null : none.problem.code, "R102");
      assert.deepEqual((await readEditions(house, manager, programme)).editions, []);
    });

    test("only the programme manager freezes, also the clerk publishes, and every act leaves one entry", async () => {
      const { house, municipality, manager, order, place, actor } = await haarlem(kind);
      const clerk = actor("clerk");
      await assert.rejects(freezeReport(house, clerk, order(2020)), NotAllowed);
      allowed(await freezeReport(house, manager, order(2020)));
      const way = { audience: "inwoners", channel: "openbare pagina" };
      await assert.rejects(publishEdition(house, actor("alderman"), { ...place(1), ...way }), NotAllowed);
      await assert.rejects(readEdition(house, actor("employee"), place(1)), NotAllowed);
      allowed(await publishEdition(house, clerk, { ...place(1), ...way }));
      allowed(await withdrawPublication(house, manager, { ...place(1), reason: "een fout" }));
      const entries = await readAuditLog(house, actor("auditor"), { before: undefined, limit: 10 });
      const heads = listHeads({ keys: house.files.place.keys, slug: municipality.slug });
      assert.equal(
        heads.ok && heads.value.at(-1)?.count,
        entries[2]?.number,
        "a head is kept with each edition",
      );
      assert.deepEqual(
        entries.slice(0, 3).map(({ event, subject }) => [event, subject]),
        ["edition-withdrawn", "edition-published", "report-frozen"].map((event) => [
          event,
          `programma/${programme}/edities/1`,
        ]),
      );
    });

    test("R135: nobody is named in an edition, nor in its files", async () => {
      const { house, municipality, manager, order, place } = await haarlem(kind);
      const administrator = anActor(municipality, "administrator");
      const mail = "fatima@proefstad.example";
      allowed(await addPerson(house, administrator, { name: "Fatima El Amrani", mail, unit: null }));
      const { parts } = await readProgramme(house, manager, programme);
      const open = parts.actions.find(({ status }) => status === null);
      assert.ok(open);
      const done = { programme, key: open.key, seen: open.version, status: "done" } as const;
      house.clock.now = new Date("2026-10-13T07:00:00Z");
      allowed(await changeStatus(house, manager, { ...done, reason: "Fatima El Amrani rondde af" }));
      const live = await readCommitteeYear(house, manager, { programme, year: 2026, words });
      assert.ok(live.ok && JSON.stringify(live.value).includes("Amrani"), "the name was there to be found");
      allowed(await freezeReport(house, manager, order(2026)));
      for (const format of ["json", "html"]) {
        const { bytes } = await takeEditionFile(house, manager, { ...place(1), format });
        const text = new TextDecoder().decode(bytes);
        assert.ok(!text.includes("Amrani") && text.includes("[…] rondde af"), format);
      }
      const correction = { number: 1, reason: " Fatima El Amrani telde dubbel. " };
      const second = allowed(await correctEdition(house, manager, { ...order(), correction }));
      assert.equal(second.reason, "[…] telde dubbel.", "also why it corrects is public with it");
      assert.ok(!second.content.includes("Amrani"));
      for (const format of ["docx", "xlsx"]) {
        const { bytes } = await takeEditionFile(house, manager, { ...place(1), format });
        const text = [...xmlPartsOf(bytes).values()].join();
        assert.ok(!text.includes("Amrani") && text.includes("Haarlem"), format);
        assert.equal(text.includes("[…] rondde af"), format === "docx", "the lists hold no changes");
      }
    });
  });

  describe(`R131: what was frozen is never changed or taken away (${kind})`, () => {
    const tables = ["office.edition", "office.edition_file", "office.edition_publication"] as const;

    test("raw SQL under every role is refused, and so is the owner of the tables, by a trigger", async () => {
      const { house, municipality, manager, order, place, say } = await haarlem(kind);
      allowed(await freezeReport(house, manager, order(2020)));
      allowed(await publishEdition(house, manager, { ...place(1), audience: "raad", channel: "brief" }));
      const superuser = await theSuperuser(kind);
      let refusals = 0;
      for (const name of tables) {
        const table = sql.table(name);
        const statements = [
          sql`update ${table} set number = 7`,
          sql`delete from ${table}`,
          sql`truncate ${table} cascade`,
        ];
        for (const statement of statements) {
          for (const role of [
            "evenbeeld_access",
            "evenbeeld_office",
            "evenbeeld_audit_reader",
            "evenbeeld_jobs",
            "evenbeeld_public",
          ] as const) {
            await assert.rejects(say(role, statement), { code: "42501" }, `${role} ${name}`);
            refusals += 1;
          }
          // the strongest hand there is: it passes every grant and policy, and meets the trigger
          const strong = superuser.transaction().execute(async (transaction) => {
            await sql`select set_config('app.municipality', ${municipality.id}, true)`.execute(transaction);
            await statement.execute(transaction);
          });
          await assert.rejects(strong, /R131/, name);
        }
      }
      assert.equal(refusals, 45);
      assert.deepEqual((await readEdition(house, manager, place(1))).findings, []);
    });

    test("R177: who takes the trigger away can rewrite everything but the log: verifying finds it, and it is not made public", async () => {
      // the honest outcome: the owner of a database can do anything to it, so it must be seen
      const { house, municipality, manager, order, place } = await haarlem(kind);
      allowed(await freezeReport(house, manager, order(2020)));
      const superuser = await theSuperuser(kind);
      const rewrite = (change: (content: { report: { total: number } }) => void) =>
        superuser.transaction().execute(async (transaction) => {
          await sql`select set_config('app.municipality', ${municipality.id}, true)`.execute(transaction);
          const here = sql`municipality = ${municipality.id} and number = 1`;
          const found = await sql<{
            content: string;
          }>`select content from office.edition where ${here}`.execute(transaction);
          const content = JSON.parse(found.rows[0]?.content ?? "");
          change(content);
          const text = canonicalJson(content);
          await sql`alter table office.edition disable trigger user`.execute(transaction);
          await sql`update office.edition set content = ${text}, hash = ${sha256(text)} where ${here}`.execute(
            transaction,
          );
          await sql`alter table office.edition enable trigger user`.execute(transaction);
        });
      await rewrite(({ report }) => Object.assign(report, { total: 39 }));
      const seen = await readEdition(house, manager, place(1));
      assert.equal(seen.content, null, "what was changed is not shown as a report");
      assert.deepEqual(
        seen.findings.map(({ what, at }) => `${what} ${at}`),
        ["report /report/total", "file json"],
      );
      const said = { ...place(1), audience: "raad", channel: "brief" };
      const refusedNow = await publishEdition(house, manager, said);
      assert.equal(refusedNow.ok ? null : refusedNow.problem, "R177");
      await rewrite((content) => Object.assign(content, { municipality: "Gemeente Elders" }));
      const [verified] = await verifyEditions(house, manager, place(1));
      assert.ok(
        verified?.findings.some(({ what }) => what === "log"),
        "the log holds the hash of that day",
      );
    });
  });

  describe(`[RA-05] R139: the public reads what is published now and nothing else (${kind})`, () => {
    test("an edition that is not published is not found, exactly as one that does not exist", async () => {
      const { house, municipality, manager, order, place } = await haarlem(kind);
      allowed(await freezeReport(house, manager, order(2020)));
      allowed(await freezeReport(house, manager, order(2021)));
      allowed(await publishEdition(house, manager, { ...place(2), audience: "raad", channel: "brief" }));
      const shown = async () => {
        const found = await findPublicPlace(house, municipality.slug);
        assert.ok(found);
        return found;
      };
      const open = async (number: number) => readPublished(house, await shown(), place(number));
      const take = async (number: number, format: string) =>
        readPublishedFile(house, await shown(), { ...place(number), format });
      const first = await open(2);
      assert.equal(first.content.asOf, "2021-12-31");
      assert.equal((await open(2)).content, first.content, "a later act does not have it derived again");
      assert.equal((await take(2, "pdf")).format, "pdf");
      for (const number of [1, 3]) {
        await assert.rejects(open(number), NotFound);
        await assert.rejects(take(number, "pdf"), NotFound);
      }
      const list = await readPublishedList(house, await shown());
      assert.deepEqual(
        list.map(({ number, year }) => [number, year]),
        [[2, 2021]],
      );
      allowed(await withdrawPublication(house, manager, { ...place(2), reason: "een fout" }));
      await assert.rejects(open(2), NotFound);
      await assert.rejects(take(2, "json"), NotFound);
      allowed(await publishEdition(house, manager, { ...place(2), audience: "raad", channel: "brief" }));
      assert.equal((await open(2)).edition.number, 2);
    });

    test("R130: a file that was rewritten in the database is handed out to nobody, nor is any of a rewritten edition", async () => {
      const { house, municipality, manager, order, place } = await haarlem(kind);
      for (const year of [2020, 2021]) allowed(await freezeReport(house, manager, order(year)));
      for (const number of [1, 2])
        allowed(
          await publishEdition(house, manager, { ...place(number), audience: "raad", channel: "brief" }),
        );
      const superuser = await theSuperuser(kind);
      await superuser.transaction().execute(async (transaction) => {
        await sql`select set_config('app.municipality', ${municipality.id}, true)`.execute(transaction);
        for (const table of ["edition", "edition_file"])
          await sql`alter table ${sql.table(`office.${table}`)} disable trigger user`.execute(transaction);
        const here = sql`municipality = ${municipality.id}`;
        await sql`update office.edition_file set bytes = '\\x00' where ${here} and number = 1 and format = 'html'`.execute(
          transaction,
        );
        await sql`update office.edition set content = replace(content, '"overdue":0', '"overdue":7') where ${here} and number = 2`.execute(
          transaction,
        );
        for (const table of ["edition", "edition_file"])
          await sql`alter table ${sql.table(`office.${table}`)} enable trigger user`.execute(transaction);
      });
      const shown = { municipality, mark: "after the forgery" };
      const take = (number: number, format: string) =>
        readPublishedFile(house, shown, { ...place(number), format });
      assert.equal((await take(1, "pdf")).format, "pdf");
      await assert.rejects(take(1, "html"), NotFound);
      for (const format of ["html", "pdf", "json"]) await assert.rejects(take(2, format), NotFound, format);
    });

    test("its role sees two views of its own municipality, and no table of any", async () => {
      const { house, municipality, manager, order, place, say } = await haarlem(kind);
      allowed(await freezeReport(house, manager, order(2020)));
      allowed(await freezeReport(house, manager, order(2021)));
      allowed(await publishEdition(house, manager, { ...place(2), audience: "raad", channel: "brief" }));
      const rows = await say("evenbeeld_public", sql`select municipality, number from published.edition`);
      assert.deepEqual(allowed(rows), [{ municipality: municipality.id, number: 2 }]);
      const files = await say("evenbeeld_public", sql`select distinct number from published.edition_file`);
      assert.deepEqual(allowed(files), [{ number: 2 }]);
      // a function in a where clause sees no row that the view leaves out
      const peek = sql`select number from published.edition where 1 / (number - 1) > 0`;
      assert.deepEqual(allowed(await say("evenbeeld_public", peek)), [{ number: 2 }]);
      const nowhere = await house.database.inRole("evenbeeld_public", null, async (transaction) =>
        ok((await sql`select * from published.edition`.execute(transaction)).rows),
      );
      assert.deepEqual(allowed(nowhere), []);
    });
  });
}
