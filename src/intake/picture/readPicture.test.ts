import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { pictures } from "../../../test/support/pictures.ts";
import { readPicture } from "./readPicture.ts";

const read = (bytes: Uint8Array) => {
  const picture = readPicture(bytes);
  assert.ok(picture.ok, "refused");
  return picture.value;
};
const isRefused = (bytes: Uint8Array, why: string) =>
  assert.deepEqual(readPicture(bytes), { ok: false, problem: "H102" }, why);

const text = (words: string) => Buffer.from(words, "latin1");
const markup = "<svg onload=alert(1)><script>alert(1)</script>";

/** A chunk of a PNG with a checksum that holds. */
function chunk(name: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([text(name), content]);
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A segment of a JPEG. */
function segment(code: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const afterPngHead = 8 + 25;

describe("H102: a file that is not wholly a PNG, JPEG or WebP picture is refused", () => {
  for (const [name, bytes] of Object.entries(pictures))
    test(`${name} is read with its size, and reading what is kept keeps it`, () => {
      const picture = read(bytes);
      assert.deepEqual([picture.width, picture.height], [12, 8]);
      assert.equal(picture.type, name.split(" ")[0]);
      assert.deepEqual(read(picture.bytes), picture);
    });

  test("something else is refused, whatever it is called", () => {
    for (const words of [
      "",
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "%PDF-1.7",
      "GIF89a",
      "\u0089PNG",
      "\u00ff\u00d8\u00ff",
      "RIFF",
    ])
      isRefused(text(words), words);
  });

  test("a picture with something hanging on to it is refused: it could be read as something else too", () => {
    for (const [name, bytes] of Object.entries(pictures))
      for (const tail of [markup, "PK\u0003\u0004", "\0"])
        isRefused(Buffer.concat([bytes, text(tail)]), `${name} with ${tail}`);
    const jpeg = pictures["jpeg"];
    const hidden = [segment(0xfe, text(markup)), Buffer.from([0xff, 0xd9])];
    isRefused(Buffer.concat([jpeg, ...hidden]), "a JPEG that ends twice");
  });

  test("notes inside a picture are left out: no markup, no place where a photo was made", () => {
    const { png, jpeg } = pictures;
    const note = chunk("tEXt", text(`Comment\0${markup}`));
    const noted = Buffer.concat([png.subarray(0, afterPngHead), note, png.subarray(afterPngHead)]);
    assert.deepEqual(read(noted).bytes, read(png).bytes);
    const place = [segment(0xe1, text(`Exif\0\0${markup}`)), segment(0xfe, text(markup))];
    const placed = Buffer.concat([jpeg.subarray(0, 2), ...place, jpeg.subarray(2)]);
    assert.deepEqual(read(placed).bytes, read(jpeg).bytes);
    assert.equal(Buffer.from(read(pictures["jpeg with a note"]).bytes).includes("<script>"), false);
  });

  test("a PNG with a byte turned over is refused, wherever it stands", () => {
    const { png } = pictures;
    for (let at = 0; at < png.length; at++) {
      const broken = Buffer.from(png);
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      isRefused(broken, `byte ${at}`);
    }
  });

  test("a picture that is cut off is refused, wherever it is cut", () => {
    for (const [name, bytes] of Object.entries(pictures))
      for (let length = 0; length < bytes.length; length++)
        isRefused(bytes.subarray(0, length), `${name} cut at ${length}`);
  });

  test("no bytes make the reading fail", () => {
    const starts = ["\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff", "RIFF"].map(text);
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        readPicture(Buffer.concat([start, rest]));
      }),
    );
  });
});
