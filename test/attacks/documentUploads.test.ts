import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { routes } from "../../src/web/routes.ts";
import { startServer } from "../../src/web/startServer.ts";
import { filePlace } from "../support/aFiles.ts";
import { aPdfOf } from "../support/aPdf.ts";
import { aProgrammeSite } from "../support/aSite.ts";

const megabyte = 1024 * 1024;

/** The site on a port of its own, with a place for files that a test can look into. */
async function aRunningSite() {
  const site = await aProgrammeSite([]);
  const place = filePlace();
  const house = { ...site.house, files: openFileStore(place) };
  const assets = { addresses: { style: "/x.css", script: null }, files: new Map() };
  const faults: unknown[] = [];
  const log = (_: string, error: unknown) => void faults.push(error);
  const server = await startServer(
    { house, routes, assets, url: "http://localhost:3000", demo: false, openSolver: openHighs, log },
    { host: "127.0.0.1", port: 0 },
  );
  const waiting = () => {
    const folder = join(place.data, "files", site.municipality.id, "waiting");
    return existsSync(folder) ? readdirSync(folder).length : 0;
  };
  return { site, server, waiting, faults };
}

type Running = Awaited<ReturnType<typeof aRunningSite>>;
type Sent = { readonly status: number; readonly body: Buffer };

/** Sends a form in chunks as a browser does, or breaks it off, and returns what came back. */
async function send(
  { site, server }: Running,
  person: keyof Running["site"]["people"],
  parts: readonly { readonly head: string; readonly content: () => Iterable<Uint8Array> }[],
  { length, breakOff = false }: { readonly length?: number; readonly breakOff?: boolean } = {},
): Promise<Sent> {
  const cookie = `evenbeeld_sessie=${await site.secretOf(site.people[person])}; evenbeeld_taal=nl`;
  const path = `/${site.municipality.slug}${site.path}/documenten/nieuw`;
  const headers = {
    cookie,
    "sec-fetch-site": "same-origin",
    "content-type": "multipart/form-data; boundary=grens",
    ...(length === undefined ? {} : { "content-length": length }),
  };
  return new Promise((resolve, reject) => {
    const sending = request(
      { host: "127.0.0.1", port: server.port, path, method: "POST", headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
        answer.on("error", reject);
      },
    );
    sending.on("error", (error) =>
      breakOff ? resolve({ status: 0, body: Buffer.alloc(0) }) : reject(error),
    );
    const write = (bytes: Uint8Array) =>
      sending.write(bytes)
        ? Promise.resolve()
        : new Promise<void>((drained) => sending.once("drain", drained));
    const all = async () => {
      for (const { head, content } of parts) {
        await write(Buffer.from(`--grens\r\nContent-Disposition: form-data; ${head}\r\n\r\n`));
        for (const chunk of content()) await write(chunk);
        await write(Buffer.from("\r\n"));
      }
      if (breakOff) sending.destroy();
      else sending.end("--grens--\r\n");
    };
    void all();
  });
}

const text = (name: string, value: string) => ({
  head: `name="${name}"`,
  content: () => [Buffer.from(value)],
});
function* chunks(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024);
}
const aFile = (bytes: Uint8Array, name = "nota.pdf") => ({
  head: `name="bestand"; filename="${name}"\r\nContent-Type: application/pdf`,
  content: () => chunks(bytes),
});
function* zeros(megabytes: number) {
  for (let at = 0; at < megabytes * 16; at++) yield Buffer.alloc(megabyte / 16);
}

test("[CI-11] P602: a file of 300 MB is refused with its sentence, before it is read where it says its length, and nothing of it stays", async () => {
  const running = await aRunningSite();
  const huge = { head: 'name="bestand"; filename="a.pdf"', content: () => zeros(300) };
  const told = await send(running, "sara", [{ ...huge, content: () => [] }], {
    length: 300 * megabyte,
    breakOff: false,
  }).catch((error: unknown) => assert.fail(String(error)));
  assert.equal(told.status, 413);
  assert.match(told.body.toString(), /groter dan 100 MB/);
  assert.equal(running.waiting(), 0);
  await running.server.stop();
});

test("[RA-03 begins] who may not add a document is refused before a byte of the file is kept; times of secrecy come later", async () => {
  const running = await aRunningSite();
  const parts = [text("titel", "Nota"), text("geheim", "open"), aFile(aPdfOf(200_000))];
  assert.equal((await send(running, "fatima", parts)).status, 403);
  assert.equal(running.waiting(), 0);
  await running.server.stop();
});

test("an upload that breaks off becomes no document, and a form that is refused keeps no file", async () => {
  const running = await aRunningSite();
  const { site } = running;
  const bytes = aPdfOf(3 * megabyte);
  await send(running, "sara", [text("titel", "Half"), text("geheim", "open"), aFile(bytes)], {
    breakOff: true,
  });
  const untitled = await send(running, "sara", [text("titel", ""), text("geheim", "open"), aFile(bytes)]);
  assert.equal(untitled.status, 422);
  const liar = await send(running, "sara", [
    text("titel", "x"),
    text("geheim", "open"),
    aFile(bytes, "a.docx"),
  ]);
  assert.equal(liar.status, 422);
  assert.match(liar.body.toString(), /belooft iets anders/);
  const list = await site.open(site.people.sara, `${site.path}/documenten`);
  assert.ok(list.body.includes("nog geen stuk"));
  while (running.waiting() > 0) await new Promise((turn) => setImmediate(turn));
  await running.server.stop();
});

test("P602: a body that never says its length is cut off at the limit, with memory that stays small", async () => {
  const running = await aRunningSite();
  const before = process.memoryUsage().rss;
  const huge = { head: 'name="bestand"; filename="a.pdf"', content: () => zeros(300) };
  const sent = await send(running, "sara", [text("titel", "x"), text("geheim", "open"), huge]).catch(
    () => undefined,
  );
  if (sent) assert.equal(sent.status, 413);
  assert.equal(running.waiting(), 0);
  const grown = (process.memoryUsage().rss - before) / megabyte;
  assert.ok(grown < 100, `${grown.toFixed(0)} MB more`);
  await running.server.stop();
});

test("a file of 90 MB comes in and goes out byte for byte, with memory that stays small", async () => {
  const running = await aRunningSite();
  const { site, server } = running;
  const bytes = aPdfOf(90 * megabyte);
  await send(running, "sara", [text("titel", "Klein"), text("geheim", "open"), aFile(aPdfOf(1000))]);
  const before = process.memoryUsage().rss;
  const sent = await send(running, "sara", [text("titel", "Groot"), text("geheim", "secret"), aFile(bytes)]);
  assert.equal(sent.status, 303, sent.body.toString().slice(0, 300));
  const cookie = `evenbeeld_sessie=${await site.secretOf(site.people.sara)}`;
  const list = (await site.open(site.people.sara, `${site.path}/documenten`)).body;
  const [key] = [...list.matchAll(/documenten\/(D[0-9a-f]{8})"/g)].map(([, one]) => one);
  const path = `/${site.municipality.slug}${site.path}/documenten/${key}`;
  const same = await new Promise<boolean>((resolve, reject) => {
    let at = 0;
    let isSame = true;
    request({ host: "127.0.0.1", port: server.port, path, headers: { cookie } }, (answer) => {
      assert.equal(answer.headers["content-length"], String(bytes.length));
      answer.on("data", (chunk: Buffer) => {
        isSame &&= chunk.equals(bytes.subarray(at, at + chunk.length));
        at += chunk.length;
      });
      answer.on("end", () => resolve(isSame && at === bytes.length));
      answer.on("error", reject);
    }).end();
  });
  assert.ok(same);
  const grown = (process.memoryUsage().rss - before) / megabyte;
  assert.ok(grown < 100, `${grown.toFixed(0)} MB more`);
  assert.deepEqual(running.faults, []);
  await server.stop();
});
