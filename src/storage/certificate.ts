import { createPublicKey, type KeyObject, randomBytes, sign } from "node:crypto";

/** One value in DER: its tag, its length, its content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 128) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.from(content.length.toString(16).padStart(content.length > 255 ? 4 : 2, "0"), "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
/** sha256WithRSAEncryption (RFC 8017), and commonName (RFC 5280). */
const rsaSha256 = sequence(Buffer.from("06092a864886f70d01010b", "hex"), der(0x05));
const commonName = Buffer.from("0603550403", "hex");

const nameOf = (text: string): Buffer =>
  sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(text)))));
/** A moment of this century before 2050, as RFC 5280 writes it. */
const timeOf = (at: Date): Buffer =>
  der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));

const years = 10;

/**
 * Returns a certificate (RFC 5280) over the public half of an RSA key, signed by that key itself: some providers take a public key in
 * no other form. Nobody trusts it for anything else.
 */
export function selfSigned(key: KeyObject, name: string, at: Date): Buffer {
  const until = new Date(at);
  until.setUTCFullYear(at.getUTCFullYear() + years);
  const number = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, number),
    rsaSha256,
    nameOf(name),
    sequence(timeOf(at), timeOf(until)),
    nameOf(name),
    createPublicKey(key).export({ type: "spki", format: "der" }),
  );
  return sequence(content, rsaSha256, der(0x03, Buffer.from([0]), sign("sha256", content, key)));
}
