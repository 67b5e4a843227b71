import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { NotFound } from "../../src/domain/shared/thrown.ts";
import { addDocument } from "../../src/usecases/programme/addDocument.ts";
import { adoptPlan } from "../../src/usecases/programme/adoptPlan.ts";
import { closeProgramme } from "../../src/usecases/programme/closeProgramme.ts";
import { submitPlan } from "../../src/usecases/programme/submitPlan.ts";
import { upload } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aPdf } from "../support/aPdf.ts";
import { aProgrammeOffice, programme } from "../support/aProgrammeOffice.ts";
import { allowed } from "../support/aUnit.ts";
import { bothKinds } from "../support/databases.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;

/** Speaks raw SQL under the role of the office, as a fault in a store would, and returns how the database answers. */
async function speak({ house, municipality }: Pick<Office, "house" | "municipality">, statement: string) {
  const spoken = house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    const result = await sql.raw(statement).execute(transaction);
    return ok(Number(result.numAffectedRows ?? result.rows.length));
  });
  return spoken.then(
    (result) => (result.ok ? result.value : "refused"),
    (error: Error) => error.message,
  );
}

const set = (values: string, key = "A1") =>
  `update office.action set ${values}, version = version + 1 where key = '${key}'`;

for (const kind of bothKinds) {
  describe(`the database itself keeps the rules of the programme (${kind})`, () => {
    test("A104 and A105: a status moves along the diagram, with its reason, whoever writes it", async () => {
      const office = await aProgrammeOffice(kind);
      await office.action({ status: "ongoing" });
      assert.match(String(await speak(office, set("status = 'notStarted'"))), /A104/);
      assert.match(String(await speak(office, set("status = null"))), /A104/);
      assert.match(String(await speak(office, set("status = 'postponed', status_reason = ' '"))), /A105/);
      assert.match(String(await speak(office, set("status = 'klaar'"))), /A104|check/);
      assert.equal(await speak(office, set("status = 'postponed', status_reason = 'ziekte'")), 1);
    });

    test("V101: a change makes exactly one next version", async () => {
      const office = await aProgrammeOffice(kind);
      await office.action();
      assert.match(String(await speak(office, "update office.action set title = 'x'")), /V101/);
      assert.match(String(await speak(office, "update office.action set version = version + 2")), /V101/);
      assert.match(String(await speak(office, "update office.programme set title = 'x'")), /V101/);
    });

    test("versions and rows are never deleted or rewritten", async () => {
      const office = await aProgrammeOffice(kind);
      await office.action();
      const statements = [
        "update office.action_version set title = 'x'",
        "delete from office.action_version",
        "delete from office.action",
        "delete from office.programme",
        "delete from office.plan",
        "update office.document_file set sha256 = ''",
        "delete from office.document_file",
      ];
      for (const statement of statements)
        assert.match(String(await speak(office, statement)), /permission denied/);
    });

    test("P201: a plan moves only along its route and is never rewritten once adopted", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager } = office;
      allowed(await submitPlan(house, manager, { programme, name: "Plan", reason: null }));
      assert.match(String(await speak(office, "update office.plan set status = 'closed'")), /P201/);
      const adopted = { programme, number: 1, adoptedOn: dayFrom("2026-10-12"), adoptedBy: "college" };
      allowed(await adoptPlan(house, manager, adopted));
      for (const change of [
        "status = 'draft'",
        "name = 'anders'",
        "status = 'closed', name = 'anders'",
        "moment = now()",
      ])
        assert.match(String(await speak(office, `update office.plan set ${change}`)), /P201/, change);
    });

    test("P202: nothing that belongs to a closed programme is changed any more", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager } = office;
      await office.action();
      const file = await upload(house, manager, aPdf());
      allowed(await addDocument(house, manager, { programme, title: "Nota", secrecy: "open", file }));
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: null }));
      const place = `'${office.municipality.id}', '${programme}'`;
      const statements = [
        set("title = 'x'"),
        "update office.document set secrecy = 'secret', version = version + 1",
        "update office.programme set closed_on = null, version = version + 1",
        `insert into office.theme (municipality, programme, key, position, name, kind) values (${place}, 'X', 1, 'x', 'theme')`,
        `insert into office.feedback (municipality, programme, key, position, text, from_person, given_on)
          values (${place}, 'X', 1, 'x', gen_random_uuid(), '2026-01-01')`,
        `insert into office.document_file (municipality, programme, document, sha256) values (${place}, 'X', repeat('0', 64))`,
        `insert into office.source_item (municipality, programme, list, position, body) values (${place}, 'motions', 1, '{}')`,
      ];
      for (const statement of statements)
        assert.match(String(await speak(office, statement)), /P202/, statement);
    });

    test("another municipality reads and changes nothing of it", async () => {
      const office = await aProgrammeOffice(kind);
      await office.action();
      const elsewhere = { house: office.house, municipality: await aMunicipality(office.house) };
      for (const table of ["action", "action_version", "unit_plan", "feedback", "document", "document_file"])
        assert.equal(await speak(elsewhere, `select 1 from office.${table}`), 0, table);
      assert.equal(await speak(elsewhere, set("title = 'x'")), 0);
      const stranger = anActor(elsewhere.municipality, "programmeManager");
      const submit = submitPlan(office.house, stranger, { programme, name: "Plan", reason: null });
      await assert.rejects(submit, NotFound);
    });
  });
}
