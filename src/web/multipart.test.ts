import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { partsOf } from "./multipart.ts";

type Read = { readonly name: string; readonly fileName: string | undefined; readonly content: string };

/** Reads a form in chunks of a size; `isPassed` says of which parts the content is not looked at. */
async function read(body: Buffer, chunk: number, isPassed: (name: string) => boolean = () => false) {
  async function* source() {
    for (let at = 0; at < body.length; at += chunk) yield body.subarray(at, at + chunk);
  }
  const found: Read[] = [];
  const parts = partsOf(source(), "grens");
  for (;;) {
    const { done, value } = await parts.next();
    if (done) return { found, isWhole: value };
    const { name, fileName, content } = value;
    const pieces: Uint8Array[] = [];
    if (!isPassed(name)) for await (const piece of content()) pieces.push(piece);
    found.push({ name, fileName, content: Buffer.concat(pieces).toString("latin1") });
  }
}

const form = (parts: readonly Read[]) =>
  Buffer.concat([
    ...parts.flatMap(({ name, fileName, content }) => [
      Buffer.from(
        `--grens\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: application/pdf`}\r\n\r\n`,
      ),
      Buffer.from(content, "latin1"),
      Buffer.from("\r\n"),
    ]),
    Buffer.from("--grens--\r\n"),
  ]);

const tricky = [
  { name: "titel", fileName: undefined, content: "Nota" },
  {
    name: "bestand",
    fileName: "é nota.pdf",
    content: `\r\n--gren\r\n--grenz\u0000\r\n\r\n--\r\n-${"x".repeat(300)}\r\n--`,
  },
  { name: "leeg", fileName: "", content: "" },
];

describe("a form is read part by part as it comes in", () => {
  test("whatever the chunks, the parts come back as they were sent", async () => {
    for (const chunk of [1, 2, 3, 7, 64, 10_000])
      assert.deepEqual(
        await read(form(tricky), chunk),
        { found: tricky, isWhole: true },
        `chunks of ${chunk}`,
      );
  });

  test("for any content without the mark, and any chunks", async () => {
    const content = fc
      .string({ unit: fc.constantFrom("\r", "\n", "-", "g", "r", "x", "\u0000"), maxLength: 60 })
      .filter((text) => !`\r\n${text}\r\n`.includes("\r\n--grens"));
    const parts = fc.array(fc.record({ name: fc.constant("a"), fileName: fc.constant("b"), content }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 40 }), async (made, chunk) => {
        const sent = made.map((part) => ({ ...part }));
        assert.deepEqual(await read(form(sent), chunk), { found: sent, isWhole: true });
      }),
    );
  });

  test("a form that broke off anywhere is not whole", async () => {
    const whole = form(tricky);
    for (let length = 0; length < whole.length - 4; length++)
      assert.equal((await read(whole.subarray(0, length), 50)).isWhole, false, `${length} bytes`);
  });

  test("a part that nobody looks at is passed over, and names with signs are read as browsers write them", async () => {
    const { found, isWhole } = await read(form(tricky), 5, (name) => name === "bestand");
    assert.deepEqual(
      found.map(({ content }) => content),
      ["Nota", "", ""],
    );
    assert.ok(isWhole);
    const named = await read(form([{ name: "a%22b", fileName: "c%0D%0Ad", content: "" }]), 9);
    assert.deepEqual([named.found[0]?.name, named.found[0]?.fileName], ['a"b', "c\r\nd"]);
  });

  test("a head without an end, or of another kind, ends the reading", async () => {
    const endless = Buffer.from(`--grens\r\nContent-Disposition: form-data; name="${"x".repeat(200_000)}`);
    assert.deepEqual(await read(endless, 1000), { found: [], isWhole: false });
    assert.equal((await read(Buffer.from("--grens\r\nX-A: b\r\n\r\nx\r\n--grens--"), 9)).isWhole, false);
    assert.equal((await read(Buffer.from("iets anders"), 9)).isWhole, false);
  });
});
