import assert from "node:assert/strict";
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { checkCopy, openCopy } from "./copyFormat.ts";
import { sealTo, unseal } from "./sealedCopy.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-seal-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const newFile = (content: string | Buffer = ""): string => {
  const file = join(folder, String(++made));
  writeFileSync(file, content);
  return file;
};

function keyPair(kind: "x25519" | "ed25519" = "x25519") {
  const { publicKey, privateKey } = generateKeyPairSync(kind as "x25519");
  return {
    to: newFile(publicKey.export({ type: "spki", format: "pem" }).toString()),
    key: newFile(privateKey.export({ type: "pkcs8", format: "pem" }).toString()),
  };
}

async function sealed(to: string, ...texts: readonly string[]): Promise<string> {
  const file = newFile();
  const out = await open(file, "w");
  const way = await sealTo(out, to);
  assert.ok(way.ok);
  for (const text of texts) await way.value.write(text);
  await way.value.end();
  await out.close();
  return file;
}

async function opened(file: string, key: string): Promise<string> {
  const text = await unseal(file, key);
  assert.ok(text.ok, JSON.stringify(text));
  let all = "";
  for await (const piece of text.value()) all += piece;
  return all;
}

/** From the vectors of RFC 9180 (github.com/cfrg/draft-irtf-cfrg-hpke): mode 0, KEM 0x20, KDF 1, AEAD 2, first message. */
const known = {
  info: "4f6465206f6e2061204772656369616e2055726e",
  skRm: "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d",
  enc: "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256",
  aad: "436f756e742d30",
  pt: "4265617574792069732074727574682c20747275746820626561757479",
  ct: "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
};

/** The text of a copy of 60,000 rows in one table, whole and with its hash. */
function aCopyText(): string {
  const rows = Array.from({ length: 60_000 }, (_, at) => JSON.stringify([`regel ${at} é 🙂`]));
  const header = {
    format: "evenbeeld-copy-1",
    madeAt: "2026-10-12T07:00:00.000Z",
    migrations: ["0001-foundation"],
    columns: { "office.note": ["text"] },
    sections: [{ table: "office.note", municipality: null, rows: rows.length }],
  };
  const body = [JSON.stringify(header), ...rows].map((line) => `${line}\n`).join("");
  return `${body}${JSON.stringify({ sha256: createHash("sha256").update(body).digest("hex") })}\n`;
}

const { to, key } = keyPair();
const long = Array.from({ length: 60_000 }, (_, at) => `regel ${at} é 🙂\n`);

describe("a sealed copy opens for the holder of the key alone", () => {
  test("what went in comes out to the letter, however it was cut in pieces", async () => {
    for (const texts of [[], [""], ["één"], long, [long.join("")], ["a".repeat(256 * 1024)]])
      assert.equal(await opened(await sealed(to, ...texts), key), texts.join(""));
  });

  test("the library answers the known values of RFC 9180, mode base, X25519, SHA-256 and AES-256-GCM", async () => {
    const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
    const suite = new CipherSuite({
      kem: new DhkemX25519HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const recipientKey = await suite.kem.importKey("raw", hex(known.skRm).buffer, false);
    const recipient = await suite.createRecipientContext({
      recipientKey,
      enc: hex(known.enc),
      info: hex(known.info),
    });
    const text = new Uint8Array(await recipient.open(hex(known.ct), hex(known.aad)));
    assert.equal(Buffer.from(text).toString("hex"), known.pt);
  });

  test("K107 and K108: without the key it stays shut, and another key does not open it", async () => {
    const file = await sealed(to, "geheim");
    assert.deepEqual(await openCopy(file, undefined), { ok: false, problem: "K107" });
    assert.deepEqual(await openCopy(file, keyPair().key), { ok: false, problem: "K108" });
    assert.ok((await openCopy(newFile("geheim"), undefined)).ok, "a plain file needs none");
  });

  test("K109: a key is an X25519 key in PEM, public to seal and private to open", async () => {
    const out = await open(newFile(), "w");
    for (const file of [newFile("geen sleutel"), keyPair("ed25519").to])
      assert.deepEqual(await sealTo(out, file), { ok: false, problem: "K109" });
    await out.close();
    const file = await sealed(to, "geheim");
    for (const wrong of [newFile("geen sleutel"), to, keyPair("ed25519").key])
      assert.deepEqual(await unseal(file, wrong), { ok: false, problem: "K109" });
  });

  test("K102: a sealed copy that was changed or cut anywhere after its first piece is not whole", async () => {
    const file = await sealed(to, aCopyText());
    const checked = async (path: string) => {
      const text = await openCopy(path, key);
      return text.ok ? checkCopy(text.value) : text;
    };
    const bytes = readFileSync(file);
    const pieceAndLength = 4 + 256 * 1024 + 16;
    const first = 19 + 32 + pieceAndLength;
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(first + 9000) ^ 1, first + 9000);
    const swapped = Buffer.concat([
      bytes.subarray(0, first),
      bytes.subarray(first + pieceAndLength, first + 2 * pieceAndLength),
      bytes.subarray(first, first + pieceAndLength),
      bytes.subarray(first + 2 * pieceAndLength),
    ]);
    const wrong = {
      changed,
      swapped,
      "cut at the border of two pieces": bytes.subarray(0, first + pieceAndLength),
      "cut inside a piece": bytes.subarray(0, bytes.length - 5),
      "with a tail": Buffer.concat([bytes, Buffer.from("staart")]),
    };
    assert.ok((await checked(file)).ok);
    for (const [how, content] of Object.entries(wrong))
      assert.deepEqual(await checked(newFile(content)), { ok: false, problem: "K102" }, how);
  });
});
