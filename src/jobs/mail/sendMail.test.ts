import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { aMailOffice, aSender } from "../../../test/support/aMailOffice.ts";
import { aMailServer, type Arrived, type PostOffice } from "../../../test/support/aMailServer.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { readMailSource } from "../../../test/support/readMailSource.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { sendTestMail } from "../../usecases/mail/sendTestMail.ts";

type Row = { state: string; attempts: number; answer: string | null; message_id: string | null };

const messageIds = (arrived: readonly Arrived[]) =>
  arrived.map(({ source }) => readMailSource(source).headers.get("message-id"));

for (const kind of bothKinds)
  describe(`mail goes out over SMTP (${kind})`, () => {
    let office: Awaited<ReturnType<typeof aMailOffice>>;
    let postOffice: PostOffice;
    let post: ReturnType<typeof aSender>;
    before(async () => {
      office = await aMailOffice(kind);
      postOffice = await aMailServer();
      post = aSender(postOffice);
    });
    after(async () => {
      post.close();
      await postOffice.fall();
      await office.close();
    });

    const rows = async () =>
      (await sql<Row>`select state, attempts, answer, message_id from office.mail order by added_at, occasion`.execute(await superuserOf())).rows;
    const superuserOf = async () => office.owner.asOwner;
    const ask = async (person: PersonId, language: "nl" | "en" = "nl") =>
      sendTestMail(office.house, { ...office.administrator, person }, language);

    test("a mail arrives once, as plain text and HTML, with a name, a subject and the mark that nobody wrote it", async () => {
      const sara = await office.person("Sara Bèrends", "sara@proefstad.example");
      await ask(sara);
      await post.send(office.house);
      await post.send(office.house);
      assert.equal(postOffice.arrived.length, 1);
      assert.deepEqual(post.faults, []);
    });
  });
