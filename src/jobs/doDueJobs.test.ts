import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { sql } from "kysely";
import { addAPerson } from "../../test/support/acts.ts";
import { aHouse, aMunicipality, anActor } from "../../test/support/aHouse.ts";
import { bothKinds, theSuperuser } from "../../test/support/databases.ts";
import { ok } from "../domain/shared/result.ts";
import { NotFound } from "../domain/shared/thrown.ts";
import { addLinkToken } from "../storage/access/sessionStore.ts";
import { findAccount, signOut, startSession, useLink } from "../usecases/access/signIn.ts";
import { takeDueJob } from "../usecases/installation/dueJob.ts";
import { doDueJobs } from "./doDueJobs.ts";
import { type TimedJob, timetable } from "./timetable.ts";

const keys = mkdtempSync(join(tmpdir(), "evenbeeld-jobs-"));
after(() => rmSync(keys, { recursive: true, force: true }));
const never = (job: string, error: unknown) => assert.fail(`${job}: ${error}`);
const minutes = (count: number) => count * 60_000;

for (const kind of bothKinds)
  describe(`what comes back by itself is done once, and in time (${kind})`, () => {
    const later = (house: { clock: { now: Date } }, ms: number) => {
      house.clock.now = new Date(house.clock.now.getTime() + ms);
    };

    test("of ten processes that look in the same moment one does the job, and again when it is due", async () => {
      const houses = await Promise.all(Array.from({ length: 10 }, () => aHouse(kind)));
      let done = 0;
      const job: TimedJob = { name: `count-${kind}`, everyMinutes: 15, work: async () => ++done };
      const look = () => Promise.all(houses.map((house) => doDueJobs(house, [job], never)));
      await look();
      assert.equal(done, 1);
      for (const house of houses) later(house, minutes(15) - 1);
      await look();
      assert.equal(done, 1, "not a moment too early");
      for (const house of houses) later(house, 1);
      await look();
      assert.equal(done, 2);
    });

    test("a job that fails is logged and due again after a minute; one of a killed process at the next round", async () => {
      const house = await aHouse(kind);
      const faults: string[] = [];
      let isBroken = true;
      const job: TimedJob = {
        name: `fail-${kind}`,
        everyMinutes: 60,
        work: () => (isBroken ? Promise.reject(new Error("schijf vol")) : Promise.resolve()),
      };
      const look = () => doDueJobs(house, [job], (name, error) => void faults.push(`${name} ${error}`));
      await look();
      assert.deepEqual(faults, [`fail-${kind} Error: schijf vol`]);
      later(house, minutes(1));
      isBroken = false;
      await look();
      assert.equal(await takeDueJob(house, job), false, "it was done");
      later(house, minutes(60));
      assert.equal(await takeDueJob(house, job), true, "taken by a process that dies with it");
      assert.equal(await takeDueJob(house, job), false);
      later(house, minutes(60));
      assert.equal(await takeDueJob(house, job), true);
    });

    test("the heads of the logs are kept, and what lets nobody in any more is gone", async () => {
      const house = await aHouse(kind);
      house.clock.now = new Date("2020-01-06T08:00:00Z"); // long before the sign-ins of other tests, which must stay
      const municipality = await aMunicipality(house);
      const person = await addAPerson(house, anActor(municipality, "administrator"));
      const account = { municipality: municipality.id, person };
      const ended = await startSession(house, account, "link");
      await signOut(house, ended, account);
      const alive = await startSession(house, account, "link");
      const link = {
        ...account,
        purpose: "test",
        expiresAt: new Date(house.clock.now.getTime() + minutes(30)),
      };
      const secret = await house.database.inRole("evenbeeld_access", municipality.id, async (transaction) =>
        ok(await addLinkToken(transaction, link)),
      );
      assert.ok(secret.ok);
      const rows = async () => {
        const superuser = await theSuperuser(kind);
        const found = await sql<{ sessions: number; links: number }>`select
          (select count(*) from access.session where municipality = ${municipality.id}) as sessions,
          (select count(*) from access.link_token where municipality = ${municipality.id}) as links`.execute(
          superuser,
        );
        return found.rows[0];
      };
      assert.deepEqual(await rows(), { sessions: 2, links: 2 });
      const own = join(keys, kind);
      const jobs = timetable(own, (complaints) => assert.deepEqual(complaints, []));
      await jobs[1]?.work(house);
      assert.deepEqual(await rows(), { sessions: 1, links: 2 }, "the session that ended is gone");
      assert.ok(await findAccount(house, alive));
      later(house, minutes(31));
      await jobs[1]?.work(house);
      assert.deepEqual(await rows(), { sessions: 1, links: 1 }, "the first administrator still has a week");
      await assert.rejects(useLink(house, secret.value), NotFound);
      later(house, minutes(8 * 24 * 60));
      await jobs[1]?.work(house);
      assert.deepEqual(await rows(), { sessions: 0, links: 0 });
      await jobs[0]?.work(house);
      const kept = readFileSync(join(own, municipality.slug, "heads.jsonl"), "utf8");
      assert.match(kept, new RegExp(municipality.id));
    });
  });
