import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { secretIn } from "../keys.ts";

/** How numbers of people are sealed for one municipality; the same number is sealed the same, so that it can be looked for. */
export type SubjectSeal = {
  readonly seal: (subject: string) => Buffer;
  /** Returns the number; undefined where another key sealed it. */
  readonly open: (sealed: Uint8Array) => string | undefined;
};

const keyMark = 4;
const nonceLength = 12;
const tagLength = 16;

const known = new Map<string, Buffer>();

/**
 * Returns how numbers are sealed: AES-256-GCM with a nonce that follows from the number (as RFC 8452 makes it), under keys of this
 * municipality that follow from one secret beside the other keys. The secret is read once.
 */
export function subjectSeal(keys: string, municipality: MunicipalityId): SubjectSeal {
  const master = known.get(keys) ?? secretIn(keys, "processing.key"); // the first time
  known.set(keys, master);
  const derive = (use: string) =>
    Buffer.from(hkdfSync("sha256", master, "", `evenbeeld subject ${use} 1 ${municipality}`, 32));
  const [sealing, naming] = [derive("seal"), derive("nonce")];
  const mark = createHmac("sha256", naming).update("mark").digest().subarray(0, keyMark);
  return {
    seal: (subject) => {
      const nonce = createHmac("sha256", naming).update(`nonce ${subject}`).digest().subarray(0, nonceLength);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      return Buffer.concat([
        mark,
        nonce,
        cipher.update(subject, "utf8"),
        cipher.final(),
        cipher.getAuthTag(),
      ]);
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed);
      if (!bytes.subarray(0, keyMark).equals(mark)) return undefined;
      const from = keyMark + nonceLength;
      const cipher = createDecipheriv("aes-256-gcm", sealing, bytes.subarray(keyMark, from));
      cipher.setAuthTag(bytes.subarray(-tagLength));
      return Buffer.concat([cipher.update(bytes.subarray(from, -tagLength)), cipher.final()]).toString(
        "utf8",
      );
    },
  };
}
