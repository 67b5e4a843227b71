import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { auditLogVerifyCommand } from "../../src/cli/auditLogVerify.ts";
import type { AuditEntry } from "../../src/domain/shared/auditChain.ts";
import { chainStart, endChain, followChain, linkHash } from "../../src/domain/shared/auditChain.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { appendAudit } from "../../src/storage/audit/auditLog.ts";
import { listEntriesAfter, sha256 } from "../../src/storage/audit/auditReader.ts";
import { parseHead } from "../../src/storage/keys.ts";
import { readAuditLog } from "../../src/usecases/access/readAuditLog.ts";
import {
  auditHead,
  beginHeadsAnew,
  keepHeads,
  type LogPlace,
  verifyAuditLog,
} from "../../src/usecases/installation/auditLog.ts";
import type { House } from "../../src/usecases/perform.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { runInHouse } from "../support/commandInHouse.ts";
import { bothKinds, theSuperuser } from "../support/databases.ts";

const keys = mkdtempSync(join(tmpdir(), "evenbeeld-keys-"));
after(() => rmSync(keys, { recursive: true, force: true }));

async function addEntries(house: House, municipality: Municipality, count: number): Promise<void> {
  for (let turn = 1; turn <= count; turn++)
    await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
      const note = {
        at: house.now(),
        event: "action-changed" as const,
        subject: `acties/A${turn}`,
        actor: "Anna",
      };
      await appendAudit(transaction, { ...note, details: { turn } });
      return ok(true);
    });
}

/** A log of six entries, one by the making of the municipality and five of an act, with its last head kept. */
async function aLog(house: House): Promise<LogPlace & { municipality: Municipality }> {
  const municipality = await aMunicipality(house);
  const place = { municipality, keys };
  await addEntries(house, municipality, 5);
  const head = await auditHead(house, place);
  assert.equal(head.ok && head.value?.count, 6);
  return place;
}

async function entriesOf(house: House, { municipality }: LogPlace): Promise<readonly AuditEntry[]> {
  const read = await house.database.inRole("evenbeeld_audit_reader", municipality.id, async (transaction) =>
    ok(await listEntriesAfter(transaction, { municipality: municipality.id, number: 0, limit: 1000 })),
  );
  assert.ok(read.ok);
  return read.value;
}

/** What a chain says of itself when nobody kept a head. */
async function withoutHeads(house: House, place: LogPlace) {
  const check = { sha256, heads: [] };
  const start = chainStart(sha256, place.municipality.id);
  const followed = followChain(check, start, await entriesOf(house, place));
  return followed.ok ? endChain(followed.value, []) : followed;
}

/** What somebody with the whole database does who knows how the chain is made: every later hash is made to fit. */
async function chainAgain(house: House, kind: (typeof bothKinds)[number], place: LogPlace): Promise<void> {
  const superuser = await theSuperuser(kind);
  const id = place.municipality.id;
  let previousHash = chainStart(sha256, id).hash;
  for (const entry of await entriesOf(house, place)) {
    const hash = linkHash(sha256, { ...entry, previousHash });
    await sql`update audit.entry set previous_hash = decode(${previousHash}, 'hex'), hash = decode(${hash}, 'hex')
      where municipality = ${id} and number = ${entry.number}`.execute(superuser);
    previousHash = hash;
  }
}

for (const kind of bothKinds) {
  describe(`whoever takes the database over cannot change the past unseen (${kind})`, () => {
    test("[PL-05 begins] a log that nobody touched is whole, and its heads lie outside the database, closed", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      const verified = await verifyAuditLog(house, place);
      assert.ok(verified.ok, JSON.stringify(verified));
      assert.deepEqual([verified.value.count, verified.value.expired, verified.value.heads], [6, 0, 1]);
      const folder = join(keys, place.municipality.slug);
      const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
      assert.equal(mode(folder), "700");
      assert.equal(mode(join(folder, "audit.key")), "600");
      assert.equal(mode(join(folder, "heads.jsonl")), "600");
      assert.deepEqual(await auditHead(house, place).then((head) => head.ok && head.value?.count), 6);
      assert.equal(
        readFileSync(join(folder, "heads.jsonl"), "utf8").split("\n").length,
        2,
        "no change, no head",
      );
    });

    test("the hash in TypeScript is the hash in SQL, whatever an entry says", async () => {
      const superuser = await theSuperuser(kind);
      const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((value) => value.replaceAll("\0", ""));
      const hex = fc
        .uint8Array({ minLength: 32, maxLength: 32 })
        .map((bytes) => Buffer.from(bytes).toString("hex"));
      const entry = fc.record({
        previousHash: hex,
        contentDigest: hex,
        number: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        at: fc.date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true }),
        event: text,
        subject: text,
      });
      const holds = fc.asyncProperty(entry, async (it) => {
        const found = await sql<{ hash: string }>`select encode(audit.link(decode(${it.previousHash}, 'hex'),
          ${it.number}::bigint, ${it.at}::timestamptz, ${it.event}, ${it.subject}, decode(${it.contentDigest}, 'hex')), 'hex') as hash`.execute(
          superuser,
        );
        assert.equal(linkHash(sha256, it), found.rows[0]?.hash);
      });
      await fc.assert(holds, { numRuns: 200 });
    });

    test("L103: cutting off the last entries passes a chain alone and not the kept head", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      const superuser = await theSuperuser(kind);
      for (const table of ["audit.entry", "audit.entry_content"])
        await sql`delete from ${sql.table(table)} where municipality = ${place.municipality.id} and number > 4`.execute(
          superuser,
        );
      const alone = await withoutHeads(house, place);
      assert.equal(alone.ok && alone.value.count, 4, "a chain without heads does not see the cut");
      const cut = { ok: false, problem: { code: "L103", number: 5 } };
      assert.deepEqual(await verifyAuditLog(house, place), cut);
      assert.deepEqual(await auditHead(house, place), cut, "no new signature covers the cut");
      await addEntries(house, place.municipality, 3);
      const filled = { ok: false, problem: { code: "L104", number: 6 } };
      assert.deepEqual(await verifyAuditLog(house, place), filled, "nor do new entries fill the gap");
    });

    test("L104: rewriting an entry and making every later hash fit passes a chain alone and not the kept head", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      const superuser = await theSuperuser(kind);
      await sql`update audit.entry set event = 'nothing-happened' where municipality = ${place.municipality.id} and number = 3`.execute(
        superuser,
      );
      assert.deepEqual(await verifyAuditLog(house, place), {
        ok: false,
        problem: { code: "L101", number: 3 },
      });
      await chainAgain(house, kind, place);
      assert.equal((await withoutHeads(house, place)).ok, true, "a chain without heads does not see it");
      assert.deepEqual(await verifyAuditLog(house, place), {
        ok: false,
        problem: { code: "L104", number: 6 },
      });
    });

    test("L102: an entry taken from between two others is missed", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      await sql`delete from audit.entry where municipality = ${place.municipality.id} and number = 4`.execute(
        await theSuperuser(kind),
      );
      assert.deepEqual(await verifyAuditLog(house, place), {
        ok: false,
        problem: { code: "L102", number: 4 },
      });
    });

    test("L105: changing who did it or what was done is found at that entry", async () => {
      const changes = [sql`actor = 'Bert'`, sql`details = '{"turn":99}'`, sql`salt = decode('00', 'hex')`];
      for (const change of changes) {
        const house = await aHouse(kind);
        const place = await aLog(house);
        await sql`update audit.entry_content set ${change} where municipality = ${place.municipality.id} and number = 2`.execute(
          await theSuperuser(kind),
        );
        assert.deepEqual(await verifyAuditLog(house, place), {
          ok: false,
          problem: { code: "L105", number: 2 },
        });
      }
    });

    test("L101: exchanging the logs of two municipalities is found in both, with heads and without", async () => {
      const house = await aHouse(kind);
      const [one, other] = [await aLog(house), await aLog(house)];
      const superuser = await theSuperuser(kind);
      const nobody = house.newId();
      for (const table of ["audit.entry", "audit.entry_content"])
        for (const [from, to] of [
          [one.municipality.id, nobody],
          [other.municipality.id, one.municipality.id],
          [nobody, other.municipality.id],
        ])
          await sql`update ${sql.table(table)} set municipality = ${to} where municipality = ${from}`.execute(
            superuser,
          );
      for (const place of [one, other]) {
        const exchanged = { ok: false, problem: { code: "L101", number: 1 } };
        assert.deepEqual(await withoutHeads(house, place), exchanged);
        assert.deepEqual(await verifyAuditLog(house, place), exchanged);
      }
    });

    test("L106: a head that another key signed, that was changed or that cannot be read is named", async () => {
      const house = await aHouse(kind);
      const [place, other] = [await aLog(house), await aLog(house)];
      const file = join(keys, place.municipality.slug, "heads.jsonl");
      const kept = readFileSync(file, "utf8");
      const foreign = readFileSync(join(keys, other.municipality.slug, "heads.jsonl"), "utf8");
      for (const line of [kept.replace('"count":6', '"count":5'), foreign, "{\n"]) {
        writeFileSync(file, kept + line);
        assert.deepEqual(await verifyAuditLog(house, place), {
          ok: false,
          problem: { code: "L106", number: 2 },
        });
      }
      writeFileSync(file, `${kept}{"munici`); // a power cut broke this line off: it was never acknowledged
      assert.equal((await verifyAuditLog(house, place)).ok, true);
      await addEntries(house, place.municipality, 1);
      assert.equal((await auditHead(house, place)).ok, true);
      const verified = await verifyAuditLog(house, place);
      assert.equal(verified.ok && verified.value.heads, 2);
    });

    test("whoever also takes the heads away is found by the head that the auditor carried off", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      const taken = await auditHead(house, place);
      assert.ok(taken.ok && taken.value);
      const carried = parseHead(JSON.stringify(taken.value));
      assert.ok(carried);
      assert.equal((await verifyAuditLog(house, place, [carried])).ok, true);
      await sql`delete from audit.entry where municipality = ${place.municipality.id} and number > 4`.execute(
        await theSuperuser(kind),
      );
      writeFileSync(join(keys, place.municipality.slug, "heads.jsonl"), "");
      assert.equal((await verifyAuditLog(house, place)).ok, true, "without any head the cut is not seen");
      const cut = { ok: false, problem: { code: "L103", number: 5 } };
      assert.deepEqual(await verifyAuditLog(house, place, [carried]), cut);
      const file = join(keys, "carried.json");
      const verify = (head: string) => {
        writeFileSync(file, head);
        const options = { municipality: place.municipality.slug, keys, head: file, json: true };
        return runInHouse(house, auditLogVerifyCommand, [], options);
      };
      const said = await verify(`${JSON.stringify(taken.value)}\n`);
      assert.deepEqual([said.exit, JSON.parse(said.out.join()).code], [3, "L103"]);
      assert.equal(JSON.parse((await verify("geen kop\n")).out.join()).code, "L106");
      rmSync(join(keys, place.municipality.slug), { recursive: true });
      const foreign = { ok: false, problem: { code: "L106", number: 1 } };
      assert.deepEqual(
        await verifyAuditLog(house, place, [carried]),
        foreign,
        "a new key does not know the old head",
      );
    });

    test("personal content may expire: the chain still holds and the number of expired contents is told", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      await sql`delete from audit.entry_content where municipality = ${place.municipality.id} and number in (2, 3)`.execute(
        await theSuperuser(kind),
      );
      const verified = await verifyAuditLog(house, place);
      assert.deepEqual(verified.ok && [verified.value.count, verified.value.expired], [6, 2]);
    });

    test("reading the log is recorded in the log, and only the auditor reads it", async () => {
      const house = await aHouse(kind);
      const place = await aLog(house);
      const auditor = anActor(place.municipality, "auditor");
      const read = await readAuditLog(house, auditor, { before: undefined, limit: 3 });
      assert.deepEqual(
        read.map((entry) => entry.number),
        [6, 5, 4],
      );
      const [last] = await readAuditLog(house, auditor, { before: undefined, limit: 1 });
      assert.equal(last?.event, "audit-log-read");
      assert.deepEqual(last?.content?.actor, auditor.person);
      assert.equal(last?.content?.details, '{"from":4,"to":6}');
      const before = await readAuditLog(house, auditor, { before: 2, limit: 3 });
      assert.deepEqual(
        before.map((entry) => entry.number),
        [1],
      );
      for (const role of ["administrator", "programmeManager", "employee"] as const)
        await assert.rejects(
          readAuditLog(house, anActor(place.municipality, role), { before: undefined, limit: 1 }),
        );
    });

    test("a quarter of an hour's heads cover every log that grew, and name a log that was cut", async () => {
      const house = await aHouse(kind);
      const own = mkdtempSync(join(keys, "round-"));
      const municipality = await aMunicipality(house);
      assert.deepEqual(await keepHeads(house, own), []);
      for (const slug of [municipality.slug, "installatie"])
        assert.equal(
          readFileSync(join(own, slug, "heads.jsonl"), "utf8")
            .trim()
            .split("\n").length,
          1,
        );
      await addEntries(house, municipality, 1);
      assert.deepEqual(await keepHeads(house, own), []);
      await sql`delete from audit.entry where municipality = ${municipality.id} and number > 1`.execute(
        await theSuperuser(kind),
      );
      const cut = { slug: municipality.slug, finding: { code: "L103", number: 2 } };
      assert.deepEqual(await keepHeads(house, own), [cut]);
    });

    test("a demo that is filled anew on the same keys does not look cut, and the heads of the old one are still there", async () => {
      const house = await aHouse(kind);
      const own = mkdtempSync(join(keys, "anew-"));
      const municipality = await aMunicipality(house);
      await keepHeads(house, own);
      const folder = join(own, municipality.slug);
      const old = readFileSync(join(folder, "heads.jsonl"), "utf8");
      writeFileSync(join(folder, "heads.jsonl"), old.replace(municipality.id, randomUUID()));
      assert.deepEqual(await keepHeads(house, own), [
        { slug: municipality.slug, finding: { code: "L106", number: 1 } },
      ]);
      await beginHeadsAnew(house, own);
      assert.deepEqual(await keepHeads(house, own), []);
      assert.deepEqual(readdirSync(folder).toSorted(), [
        "audit.key",
        "heads-until-2026-10-12T07-00-00-000Z.jsonl",
        "heads.jsonl",
      ]);
    });
  });
}
