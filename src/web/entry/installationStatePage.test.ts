import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aPasskeySite, passkeyUrl } from "../../../test/support/aPasskeySite.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { visitorWith } from "../../../test/support/visitors.ts";
import { noteCopy } from "../../storage/copyLog.ts";
import { migrations } from "../../storage/migrations/index.ts";
import { textsFor } from "../../texts/index.ts";
import { startSession } from "../../usecases/access/signIn.ts";
import { keepHeads } from "../../usecases/installation/auditLog.ts";
import { endDueJob, takeDueJob } from "../../usecases/installation/dueJob.ts";

const { installationState: words, problems } = textsFor("nl");

for (const kind of bothKinds)
  describe(`the operator sees how the installation stands (${kind})`, () => {
    test("what asks for a hand comes first: a job that failed, a copy that is old, a restore that did not work", async () => {
      const { house, site, municipality, faults } = await aPasskeySite(kind);
      const slug = `stand-${kind}`;
      await municipality(slug);
      const { data, keys } = house.files.place;
      await keepHeads(house, keys);
      for (const name of ["make-copy", "keep-heads"]) {
        const job = { name, everyMinutes: 15 };
        assert.ok(await takeDueJob(house, job));
        await endDueJob(house, job, name === "make-copy" ? "failed" : "done");
      }
      const counts = { rows: 1234, files: 5, seconds: 6.2 };
      const at = new Date("2026-10-01T07:00:00Z");
      noteCopy(data, { kind: "made", at, file: "a", sha256: "x", sealed: true, missing: 2, ...counts });
      noteCopy(data, { kind: "notRestored", at, file: "a", problem: "K102" });
      const operator = visitorWith(
        site,
        passkeyUrl,
        "operator",
        await startSession(house, "operator", "link"),
      );
      const { status, html } = await operator.ask("GET", "/installatie/stand");
      assert.equal(status, 200);
      const failed = words.complaint.jobFailed(String(words.jobName["make-copy"]));
      for (const text of [failed, words.complaint.oldCopy, words.complaint.rehearsalFailed, problems.K102])
        assert.ok(html.includes(text), text);
      assert.ok(html.includes("1.234 rijen en 5 bestanden") && html.includes(words.missing("2")));
      for (const text of [
        slug,
        process.version,
        String(Object.keys(migrations).at(-1)),
        words.stateWord.done,
      ])
        assert.ok(html.includes(text), text);
      noteCopy(data, {
        kind: "made",
        at: house.now(),
        file: "b",
        sha256: "x",
        sealed: true,
        missing: 0,
        ...counts,
      });
      noteCopy(data, { kind: "rehearsed", at: house.now(), file: "b", madeAt: at, ...counts });
      noteCopy(data, { kind: "takenAway", at: house.now(), file: "/safe/copies/oud.copy" });
      assert.ok(
        await takeDueJob(house, { name: "make-copy", everyMinutes: 15 }).then((due) => !due),
        "not yet due",
      );
      const after = await operator.ask("GET", "/installatie/stand");
      assert.ok(!after.html.includes(words.complaint.oldCopy));
      assert.ok(after.html.includes("1.234 rijen in 7 s"));
      assert.ok(after.html.includes(words.takenAway) && after.html.includes(": oud.copy"));
      assert.deepEqual(faults, []);
    });

    test("nobody else does, and the operator reads nothing of what is in a municipality", async () => {
      const { house, site, nobody, municipality } = await aPasskeySite(kind);
      const slug = `inhoud-${kind}`;
      const { linkSecret } = await municipality(slug);
      assert.equal((await nobody().ask("GET", "/installatie/stand")).to, "/aanmelden");
      const link = await nobody().ask("POST", `/aanmelden/link/${linkSecret}`);
      assert.equal(link.to, `/${slug}/mijn-passkeys`);
      const operator = visitorWith(
        site,
        passkeyUrl,
        "operator",
        await startSession(house, "operator", "link"),
      );
      const { html } = await operator.ask("GET", "/installatie/stand");
      for (const inside of ["Bram Beheer", "bram.beheer@proefstad.example"])
        assert.ok(!html.includes(inside));
      assert.match(html, /<form method="post" action="\/afmelden"/, "the operator can leave");
    });
  });
