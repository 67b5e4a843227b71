import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { askRunning, type CommandSaid, openCommandSocket, RunningEnded } from "./commandSocket.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-socket-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const asked = { name: "backup", words: ["/tmp/kopie"], options: { json: true }, draws: false };
const quiet = () => undefined;

test("what a command says comes in its order, with its exit code, also in words of more than one byte", async () => {
  const { stop } = await openCommandSocket(folder, async ({ words }, say) => {
    say({ kind: "out", text: `één\nregel van ${words[0]}` });
    say({ kind: "draw", text: "\r50%" });
    say({ kind: "err", text: "klaar" });
    return 3;
  });
  const said: CommandSaid[] = [];
  assert.equal(await askRunning(folder, asked, (one) => void said.push(one)), 3);
  assert.deepEqual(said, [
    { kind: "out", text: "één\nregel van /tmp/kopie" },
    { kind: "draw", text: "\r50%" },
    { kind: "err", text: "klaar" },
  ]);
  await stop();
  assert.equal(await askRunning(folder, asked, quiet), undefined, "nobody listens any more");
});

test("stopping waits for the command at work, and who asked gets its answer", async () => {
  const work = Promise.withResolvers<number>();
  const begun = Promise.withResolvers<void>();
  const { stop } = await openCommandSocket(folder, () => {
    begun.resolve();
    return work.promise;
  });
  const told = askRunning(folder, asked, quiet);
  await begun.promise;
  let isStopped = false;
  const stopping = stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  assert.equal(isStopped, false);
  work.resolve(0);
  assert.equal(await told, 0);
  await stopping;
});

test("an end without an answer is told as such, and words that are no command end only their own line", async () => {
  const { stop } = await openCommandSocket(folder, () => Promise.reject(new Error("a bug")));
  await assert.rejects(askRunning(folder, asked, quiet), RunningEnded);
  const odd = connect(join(folder, "evenbeeld.sock"));
  const closed = new Promise((done) => odd.once("close", done));
  odd.resume().end("geen opdracht\n");
  await closed;
  await assert.rejects(askRunning(folder, asked, quiet), RunningEnded, "it still listens");
  await stop();
});
