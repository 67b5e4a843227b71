// A process that sends the mail that waits until it is killed: `kind` and where the database is, then the port of the mail
// server, as arguments. It says "ready" when it begins, and "done" when nothing waits any more.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { openPostBox } from "../../src/jobs/mail/postBox.ts";
import { sendMail } from "../../src/jobs/mail/sendMail.ts";
import { type DatabaseSettings, openDatabase } from "../../src/storage/database.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import { mailAddresses } from "../../src/web/mailAddresses.ts";
import { someFiles } from "./aFiles.ts";

const [, , kind, target = "", port = ""] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);
const settings: DatabaseSettings =
  kind === "server" ? { kind, url: target, connections: 4 } : { kind: "embedded", directory: target };

const database = await openDatabase(settings);
const postBox = openPostBox({
  ...{ host: "127.0.0.1", port: Number(port), secure: false, requireTls: false, account: null },
  from: { name: "Evenbeeld", address: "post@proefstad.example" },
});
const sender = {
  postBox,
  addresses: mailAddresses("https://evenbeeld.example"),
  log: (job: string, error: unknown) => say(`fault ${job} ${error}`),
  stopping: new AbortController().signal,
};
say("ready");
await sendMail(
  { database, now: () => new Date(), newId: randomUUID, memory: newMemory(), files: someFiles() },
  sender,
);
say("done");
postBox.close();
await database.close();
