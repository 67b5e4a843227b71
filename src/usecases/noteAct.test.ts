import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { addAPerson } from "../../test/support/acts.ts";
import { aMunicipality } from "../../test/support/aHouse.ts";
import { anOrganisation } from "../../test/support/anOrganisation.ts";
import { anActionValues, programme, programmeValues } from "../../test/support/aProgrammeOffice.ts";
import { allowed, day } from "../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../test/support/databases.ts";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok } from "../domain/shared/result.ts";
import { listProcessing } from "../storage/audit/processingLog.ts";
import { subjectSeal } from "../storage/audit/subjectSeal.ts";
import { databaseRoles } from "../storage/database.ts";
import { appointDeputy } from "./access/appointDeputy.ts";
import { listPeopleWithRoles } from "./access/listPeopleWithRoles.ts";
import { startSession } from "./access/signIn.ts";
import { forgetProcessing } from "./installation/forgetProcessing.ts";
import { type House, perform } from "./perform.ts";
import { addAction } from "./programme/addAction.ts";
import { addProgramme } from "./programme/addProgramme.ts";
import { assignOwner } from "./programme/assignOwner.ts";
import { changeAction } from "./programme/changeAction.ts";

const always = { from: new Date("2000-01-01"), until: new Date("2100-01-01"), limit: 10_000 };

async function recordsIn(house: House, municipality: MunicipalityId) {
  const found = await house.database.inRole("evenbeeld_audit_reader", municipality, async (transaction) =>
    ok(await listProcessing(transaction, municipality, always)),
  );
  const seal = subjectSeal(house.files.place.keys, municipality);
  return allowed(found).map((record) => ({
    ...record,
    who: record.subject === null ? null : seal.open(record.subject),
  }));
}

/** An organisation with a hand that shows what was recorded since it was asked last. */
async function anOffice(kind: DatabaseKind) {
  const organisation = await anOrganisation(kind);
  const { house, municipality } = organisation;
  const seen = new Set<string>();
  const fresh = async () => {
    const all = await recordsIn(house, municipality.id);
    const added = all.filter(({ span }) => !seen.has(Buffer.from(span).toString("hex")));
    for (const { span } of added) seen.add(Buffer.from(span).toString("hex"));
    return added;
  };
  await fresh();
  return { ...organisation, fresh };
}

for (const kind of bothKinds)
  describe(`whose data an act handles is recorded with it (${kind})`, () => {
    test("one person: one record, with its activity, its moments and the person sealed", async () => {
      const { house, administrator, fresh } = await anOffice(kind);
      const person = await addAPerson(house, administrator);
      const [record, ...rest] = await fresh();
      assert.deepEqual(rest, []);
      assert.ok(record);
      assert.equal(record.who, person);
      assert.deepEqual([record.act, record.activity], ["person-added", "programmePeople"]);
      assert.deepEqual([record.trace.length, record.span.length, record.parent], [16, 8, null]);
      assert.deepEqual(record.begunAt, house.now());
      assert.ok(record.endedAt >= record.begunAt);
      assert.ok(!JSON.stringify(record.subject).includes(person));
    });

    test("several people: one record of the act, and under it one for each of them", async () => {
      const { house, administrator, people, fresh } = await anOffice(kind);
      const term = { fromDay: day("2026-10-12"), untilDay: day("2026-12-31") };
      allowed(
        await appointDeputy(house, administrator, { person: people.sara, deputy: people.joost, ...term }),
      );
      const records = await fresh();
      const parent = records.find((one) => one.parent === null);
      const children = records.filter((one) => one.parent !== null);
      assert.ok(parent && parent.subject === null);
      assert.deepEqual(children.map(({ who }) => who).toSorted(), [people.sara, people.joost].toSorted());
      for (const child of children) {
        assert.deepEqual(Buffer.from(child.parent ?? []), Buffer.from(parent.span));
        assert.deepEqual(Buffer.from(child.trace), Buffer.from(parent.trace));
      }
      assert.equal(new Set(records.map(({ span }) => Buffer.from(span).toString("hex"))).size, 3);
    });

    test("everybody at once is one record that names the set; signing in is of who signs in", async () => {
      const { house, administrator, municipality, people, fresh } = await anOffice(kind);
      await listPeopleWithRoles(house, administrator);
      const [list] = await fresh();
      assert.deepEqual([list?.act, list?.people, list?.subject], ["people-read", "everybody", null]);
      await startSession(house, { municipality: municipality.id, person: people.fatima }, "link");
      const [session] = await fresh();
      assert.deepEqual([session?.act, session?.who], ["signed-in", people.fatima]);
    });

    test("in a plan: who is named with a new part, linked or let go; a change of another field handles nobody", async () => {
      const { house, administrator, people, fresh, municipality, units } = await anOffice(kind);
      const manager = {
        ...administrator,
        holdings: [{ role: "programmeManager" as const, units: new Set([]) }],
      };
      const place = { key: programme, lang: "nl", municipalityName: municipality.name };
      allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
      const owner = { kind: "person", person: people.joost, asWritten: null } as const;
      const values = anActionValues({ unit: units.city, owner });
      const { key } = allowed(await addAction(house, manager, { programme, values }));
      assert.deepEqual(
        (await fresh()).map(({ act, who }) => [act, who]),
        [["action-added", people.joost]],
      );
      const { title: _, ...same } = values;
      allowed(
        await changeAction(house, manager, {
          programme,
          key,
          seen: 1,
          values: { ...same, title: "Anders" },
          reason: null,
        }),
      );
      assert.deepEqual(await fresh(), []);
      allowed(
        await assignOwner(house, manager, { programme, key, seen: 2, person: people.sara, reason: null }),
      );
      const moved = (await fresh()).filter(({ subject }) => subject !== null);
      assert.deepEqual(moved.map(({ who }) => who).toSorted(), [people.joost, people.sara].toSorted());
      assert.deepEqual(await fresh(), []);
    });

    test("an act that is undone leaves no record, and an act whose record cannot be kept is not done", async () => {
      const { house, administrator, people, fresh } = await anOffice(kind);
      const act = { may: "changePeople", event: "person-changed" } as const;
      const failing = perform(house, administrator, act, async () => {
        throw new Error("the disk broke");
      });
      await assert.rejects(failing, /disk broke/);
      assert.deepEqual(await fresh(), []);
      const files = { ...house.files, place: { ...house.files.place, keys: "/etc/hostname/keys" } };
      await assert.rejects(addAPerson({ ...house, files }, administrator, "Nooit Gekomen"), /ENOTDIR|EEXIST/);
      const { people: known } = await listPeopleWithRoles(house, administrator);
      assert.ok(known.length >= Object.keys(people).length);
      assert.ok(!known.some(({ person }) => person.name === "Nooit Gekomen"));
    });

    test("no role reads records but the reader of the log; none changes or deletes one, nor does the owner", async () => {
      const { house, municipality } = await anOffice(kind);
      const say = (role: (typeof databaseRoles)[number], words: string) =>
        house.database.inRole(role, municipality.id, async (transaction) =>
          ok(await sql.raw(words).execute(transaction)),
        );
      for (const role of databaseRoles) {
        for (const words of ["update audit.processing set subject = null", "delete from audit.processing"])
          await assert.rejects(say(role, words), /permission denied/, `${role}: ${words}`);
        if (role !== "evenbeeld_audit_reader")
          await assert.rejects(say(role, "select act from audit.processing"), /permission denied/, role);
      }
      const superuser = await theSuperuser(kind);
      const where = `where municipality = '${municipality.id}'`;
      for (const words of [
        `update audit.processing set people = 'owners' ${where}`,
        "truncate audit.processing",
      ])
        await assert.rejects(sql.raw(words).execute(superuser), /stands for a year/, words);
    });

    test("records of three years ago go, later ones stay, and no record younger than a year goes at all", async () => {
      const { house, administrator, municipality } = await anOffice(kind);
      for (const moment of ["2020-03-01T10:00:00Z", "2023-10-13T10:00:00Z", "2026-10-12T10:00:00Z"]) {
        house.clock.now = new Date(moment);
        await addAPerson(house, administrator);
      }
      assert.ok((await forgetProcessing(house)) >= 1);
      const years = (await recordsIn(house, municipality.id)).map(({ begunAt }) => begunAt.getUTCFullYear());
      assert.ok(years.includes(2023) && years.includes(2026) && !years.includes(2020), years.join());
      const forget = house.database.inRole("evenbeeld_audit_reader", municipality.id, async (transaction) =>
        ok(await sql`select audit.forget_processing(now())`.execute(transaction)),
      );
      await assert.rejects(forget, /stands for a year/);
    });

    test("another municipality reads none of it, and its key opens none of it", async () => {
      const { house, administrator, municipality } = await anOffice(kind);
      await addAPerson(house, administrator);
      const other = await aMunicipality(house);
      const found = await house.database.inRole("evenbeeld_audit_reader", other.id, async (transaction) =>
        ok(await listProcessing(transaction, municipality.id, always)),
      );
      assert.deepEqual(found, ok([]));
      const [own] = (await recordsIn(house, municipality.id)).filter(({ subject }) => subject !== null);
      assert.equal(
        subjectSeal(house.files.place.keys, other.id).open(own?.subject ?? new Uint8Array()),
        undefined,
      );
    });
  });
