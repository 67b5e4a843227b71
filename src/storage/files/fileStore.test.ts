import assert from "node:assert/strict";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { DiskFull } from "../../domain/shared/thrown.ts";
import { FileKeyMissing } from "./fileKey.ts";
import { openFileStore, type ReceivedFile } from "./fileStore.ts";
import { BrokenFile, pieceBytes } from "./sealedPieces.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const here = randomUUID() as MunicipalityId;

const aStore = () => {
  const place = join(folder, randomUUID());
  const [data, keys] = [join(place, "data"), join(place, "keys")];
  return { data, keys, store: openFileStore({ data, keys }) };
};

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function whole(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

const pathsUnder = (root: string): readonly string[] =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : [];

describe("a file is kept once by its content, sealed with a key outside the database", () => {
  test("[CI-11 begins] every size comes back byte for byte, in any chunks and from any place; registration comes with dossiers", async () => {
    const { store } = aStore();
    for (const size of [
      0,
      1,
      pieceBytes - 1,
      pieceBytes,
      pieceBytes + 1,
      3 * pieceBytes,
      3 * pieceBytes + 7,
    ]) {
      const bytes = randomBytes(size);
      const received = await store.receive(here, inChunks(bytes, 10_007));
      assert.equal(received.sha256, createHash("sha256").update(bytes).digest("hex"));
      assert.equal(received.size, size);
      await store.keep(received);
      const opened = await store.open(here, received.sha256);
      assert.equal(opened.size, size);
      assert.ok((await whole(opened.content())).equals(bytes), `${size} bytes`);
      for (const [from, length] of [
        [0, 5],
        [pieceBytes - 2, 4],
        [size - 3, 10],
        [size, 5],
        [size + 99, 5],
      ] as const)
        if (from >= 0)
          assert.deepEqual(
            Buffer.from(await opened.read({ from, length })),
            bytes.subarray(from, from + length),
          );
    }
  });

  test("the same content twice lies there once; of another municipality it lies apart, sealed otherwise", async () => {
    const { data, store } = aStore();
    const bytes = Buffer.from("geheim stuk");
    const elsewhere = randomUUID() as MunicipalityId;
    for (const municipality of [here, here, elsewhere])
      await store.keep(await store.receive(municipality, inChunks(bytes, 4)));
    const paths = pathsUnder(join(data, "files"));
    assert.equal(paths.length, 2);
    const names = paths.map((path) => path.split("/").at(-1));
    assert.notEqual(names[0], names[1]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    for (const path of paths) {
      assert.ok(!readFileSync(path).includes("geheim"), "the words are not on the disk");
      assert.ok(!path.includes(sha256), "nor is the hash of the content");
    }
  });

  test("a file that was changed, cut, lengthened, swapped or sealed by another key does not open as whole", async () => {
    const { data, store } = aStore();
    const bytes = randomBytes(2 * pieceBytes + 50);
    const kept = await store.receive(here, inChunks(bytes, 9999));
    const other = await store.receive(here, inChunks(randomBytes(2 * pieceBytes + 50), 9999));
    await store.keep(kept);
    await store.keep(other);
    const path = store.pathOf(here, store.nameOf(here, kept.sha256));
    const sealed = readFileSync(path);
    const read = async () => whole((await store.open(here, kept.sha256)).content());
    const flipped = (at: number) => {
      const copy = Buffer.from(sealed);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    };
    const foreign = readFileSync(store.pathOf(here, store.nameOf(here, other.sha256)));
    const broken = [
      ...[0, 10, 40, 60, pieceBytes + 60, sealed.length - 1].map(flipped),
      ...[0, 39, 40, 50, pieceBytes + 56, sealed.length - 1].map((length) => sealed.subarray(0, length)),
      Buffer.concat([sealed, Buffer.alloc(20)]),
      foreign,
    ];
    for (const [at, bad] of broken.entries()) {
      writeFileSync(path, bad);
      await assert.rejects(read(), BrokenFile, `damage ${at}`);
    }
    writeFileSync(path, sealed);
    assert.ok((await read()).equals(bytes));
    const otherKey = openFileStore({ data, keys: join(folder, randomUUID()) });
    await assert.rejects(otherKey.open(here, kept.sha256), FileKeyMissing);
    const another = aStore();
    await another.store.keep(await another.store.receive(here, inChunks(bytes, 9999)));
    cpSync(join(another.keys, "files.key"), join(data, "files.key"));
    const wrong = openFileStore({ data, keys: data });
    await assert.rejects(wrong.open(here, kept.sha256), "under another key it has another name");
  });

  test("a key that is gone is not made anew while there are files", async () => {
    const { data, keys, store } = aStore();
    await store.keep(await store.receive(here, inChunks(Buffer.from("x"), 1)));
    rmSync(join(keys, "files.key"));
    const later = openFileStore({ data, keys });
    await assert.rejects(later.receive(here, inChunks(Buffer.from("y"), 1)), FileKeyMissing);
  });

  test("an upload that breaks off, or a disk without room, leaves nothing behind", async () => {
    const { data, keys, store } = aStore();
    async function* breaking() {
      yield randomBytes(3 * pieceBytes);
      throw new Error("the line was cut");
    }
    await assert.rejects(store.receive(here, breaking()), /the line was cut/);
    const full = openFileStore({ data, keys, room: () => 1000 });
    await assert.rejects(full.receive(here, inChunks(Buffer.from("x"), 1)), DiskFull);
    assert.deepEqual(pathsUnder(join(data, "files")), []);
  });

  test("what waits longer than a day is forgotten, and no sooner", async () => {
    const { data, store } = aStore();
    const received: ReceivedFile = await store.receive(here, inChunks(Buffer.from("x"), 1));
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
    await store.forgetWaiting(here, hours(23));
    assert.ok(existsSync(received.path));
    await store.forgetWaiting(here, hours(25));
    assert.deepEqual(pathsUnder(join(data, "files")), []);
  });
});
