import { randomUUID } from "node:crypto";
import { createTransport } from "nodemailer";
import { drawMail } from "../src/export/mail/drawMail.ts";
import { openPostBox } from "../src/jobs/mail/postBox.ts";
import { sendMail } from "../src/jobs/mail/sendMail.ts";
import type { Database } from "../src/storage/database.ts";
import { migrate } from "../src/storage/migrate.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { mailAddresses } from "../src/web/mailAddresses.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { aMailServer } from "../test/support/aMailServer.ts";
import { anInstallation, stopCluster } from "../test/support/installations.ts";
import { manyMails } from "../test/support/manyMails.ts";
import { aMunicipality } from "./site.ts";

const count = 5000;
const addresses = mailAddresses("https://evenbeeld.example");

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (count * 1000) / (performance.now() - begun);
}

/** Returns mails a second through the outbox, and of the same mails handed to nodemailer directly, without a database. */
export async function mailTimings(kind: Database["kind"]) {
  const { owner, web, admit, close } = await anInstallation(kind);
  await migrate(owner.asOwner);
  await admit();
  const house = {
    database: web,
    now: () => new Date(),
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  const municipality = await aMunicipality(house);
  const postOffice = await aMailServer();
  const people = await manyMails(house, municipality, count);
  const postBox = openPostBox(postOffice.server);
  const log = (_: string, error: unknown) => console.error(error);
  const sender = { postBox, addresses, log, stopping: new AbortController().signal };
  const outbox = await perSecond(() => sendMail(house, sender));
  postBox.close();

  const { host, port, from } = postOffice.server;
  const transport = createTransport({
    pool: true,
    maxConnections: postBox.lanes,
    maxMessages: 1e9,
    host,
    port,
  });
  const about = { municipality, language: "nl", matter: { kind: "testMail" } } as const;
  const letterTo = (mail: string) =>
    drawMail({ id: "x" as never, to: { name: mail, mail }, ...about, links: [] }, { addresses, secrets: [] });
  const direct = await perSecond(() =>
    Promise.all(people.map((mail) => transport.sendMail({ from, ...letterTo(mail) }))),
  );
  transport.close();
  const arrived = postOffice.arrived.length;
  await postOffice.fall();
  await close();
  await stopCluster();
  if (arrived !== 2 * count) throw new Error(`${arrived} arrived`);
  return { outbox, direct };
}
