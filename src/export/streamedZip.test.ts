import assert from "node:assert/strict";
import { test } from "node:test";
import { array, asyncProperty, assert as law, string, uint8Array, uniqueArray } from "fast-check";
import { wholeOf } from "../../test/support/aFiles.ts";
import { checkZip, unpackPart } from "../intake/zip.ts";
import { streamedZip, type ZipPart } from "./streamedZip.ts";

const partOf = (name: string, pieces: readonly Uint8Array[]): ZipPart => ({
  name,
  size: pieces.reduce((sum, { length }) => sum + length, 0),
  async *content() {
    yield* pieces;
  },
});
const named = uniqueArray(string({ minLength: 1, maxLength: 20, unit: "grapheme" }), {
  maxLength: 6,
  selector: (name) => Buffer.from(name).toString(),
});
const content = array(uint8Array({ maxLength: 50 }), { maxLength: 4 });

test("a zip that is handed over in pieces holds every part as it is, is as long as it said, and comes out the same each time", async () => {
  await law(
    asyncProperty(named, array(content, { minLength: 6, maxLength: 6 }), async (names, contents) => {
      const parts = names.map((name, at) => partOf(name, contents[at] ?? assert.fail("six")));
      const zip = streamedZip(parts);
      const bytes = await wholeOf(zip.content());
      assert.equal(bytes.length, zip.size);
      assert.deepEqual(await wholeOf(streamedZip(parts).content()), bytes);
      const opened = checkZip(bytes);
      assert.ok(opened.ok);
      assert.equal(opened.value.parts.size, names.length);
      for (const [at, name] of names.entries()) {
        const unpacked = unpackPart(opened.value, name);
        assert.ok(unpacked.ok);
        assert.deepEqual(unpacked.value, Buffer.concat([...(contents[at] ?? [])])); // six, as above
      }
    }),
    { numRuns: 60 },
  );
});

test("a part that is shorter or longer than it said breaks the zip off before anything of it is handed over", async () => {
  for (const size of [2, 4]) {
    const lying = { ...partOf("a", [Buffer.from("abc")]), size };
    await assert.rejects(wholeOf(streamedZip([lying]).content()), RangeError);
  }
});

test("more parts than the end of a zip can count stand in the larger end beside it", async () => {
  const count = 65_536;
  const zip = streamedZip(Array.from({ length: count }, (_, at) => partOf(`${at}`, [])));
  const bytes = Buffer.from(await wholeOf(zip.content()));
  assert.equal(bytes.length, zip.size);
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt16LE(end + 10), 0xffff);
  const large = Number(bytes.readBigUInt64LE(end - 20 + 8));
  assert.equal(bytes.readUInt32LE(large), 0x06064b50);
  assert.equal(bytes.readBigUInt64LE(large + 32), BigInt(count));
  assert.equal(bytes.readUInt32LE(Number(bytes.readBigUInt64LE(large + 48))), 0x02014b50);
});
