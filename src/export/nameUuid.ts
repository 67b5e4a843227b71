import { createHash } from "node:crypto";

/** The name space of the names that this product gives (RFC 9562, 5.5); chosen once, never changed. */
const ours = Buffer.from("5f8d0c3a2b6e4f7191c4d27a60e1b935", "hex");

/** Returns the UUID of a name, version 5 of RFC 9562: the same name has the same one for ever, and it says nothing of the name. */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1").update(ours).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50; // sixteen bytes: the sixth is there
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80; // and the eighth
  const hex = bytes.toString("hex");
  return [8, 12, 16, 20, 32].map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end)).join("-");
}
