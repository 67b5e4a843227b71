import { crc32, inflateRawSync } from "node:zlib";
import { ok } from "../domain/shared/result.ts";
import { closed, type Opened } from "./closed.ts";
import { inMegabytes, limits } from "./limits.ts";
import { type ZipPart, zipParts } from "./zipDirectory.ts";

/** A zip whose declared sizes are within the limits and agree with each other. Nothing is unpacked yet. */
export type CheckedZip = { readonly file: Buffer; readonly parts: ReadonlyMap<string, ZipPart> };

const hasLocked = (part: ZipPart) => (part.flags & 1) !== 0;
const hasSizeAfter = (part: ZipPart) => (part.flags & 8) !== 0;

/** I105: at most 1,000 parts, 100 MB unpacked, and no part more than 100 times as large as it is packed. */
function withinLimits(parts: readonly ZipPart[]): Opened<true> {
  if (parts.length > limits.zipEntries)
    return closed("I105", { found: `> ${limits.zipEntries}`, limit: String(limits.zipEntries) });
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > limits.unpackedBytes)
    return closed("I105", { found: inMegabytes(unpacked), limit: inMegabytes(limits.unpackedBytes) });
  const packed = parts.reduce((sum, part) => sum + part.packed, 0);
  const bomb = [...parts, { unpacked, packed }].find(
    (part) => part.unpacked > limits.ratioFromBytes && part.unpacked > limits.unpackedRatio * part.packed,
  );
  if (!bomb) return ok(true);
  const ratio = Math.round(bomb.unpacked / Math.max(1, bomb.packed));
  return closed("I105", { found: `${ratio} : 1`, limit: `${limits.unpackedRatio} : 1` });
}

/** Where the packed bytes of a part begin, or undefined where its local header says something else than the directory. */
function dataStart(file: Buffer, part: ZipPart): number | undefined {
  const at = part.offset;
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) return undefined;
  const nameLength = file.readUInt16LE(at + 26);
  if (file.toString("utf8", at + 30, at + 30 + nameLength) !== part.name) return undefined;
  if (file.readUInt16LE(at + 8) !== part.method) return undefined;
  const agrees = (local: number, declared: number) =>
    local === declared || local === 0xffffffff || (hasSizeAfter(part) && local === 0);
  const sizesAgree =
    agrees(file.readUInt32LE(at + 18), part.packed) && agrees(file.readUInt32LE(at + 22), part.unpacked);
  const start = at + 30 + nameLength + file.readUInt16LE(at + 28);
  return sizesAgree && start + part.packed <= file.length ? start : undefined;
}

/** I106: local headers say the same as the directory, and no two parts share bytes: shared bytes make small bombs large. */
function consistent(file: Buffer, parts: readonly ZipPart[]): Opened<true> {
  let end = 0;
  for (const part of [...parts].sort((a, b) => a.offset - b.offset)) {
    const start = dataStart(file, part);
    if (start === undefined || part.offset < end) return closed("I106", { found: part.name.slice(0, 80) });
    end = start + part.packed;
  }
  const names = new Set(parts.map((part) => part.name));
  return names.size === parts.length ? ok(true) : closed("I106", { found: "2 x" });
}

/** Returns a zip that may be unpacked: within the limits, consistent, not locked. I103: a locked file is not read. */
export function checkZip(bytes: Uint8Array): Opened<CheckedZip> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = zipParts(file, limits.zipEntries);
  if (!parts.ok) return parts;
  const within = withinLimits(parts.value);
  if (!within.ok) return within;
  const agreeing = consistent(file, parts.value);
  if (!agreeing.ok) return agreeing;
  if (parts.value.some(hasLocked)) return closed("I103", { found: "XLSX (wachtwoord, password)" });
  return ok({ file, parts: new Map(parts.value.map((part) => [part.name, part])) });
}

function unpackedBytes(part: ZipPart, packed: Buffer): Buffer | undefined {
  if (part.method === 0) return packed;
  if (part.method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, part.unpacked) });
  } catch {
    // Damaged bytes and more bytes than declared end here: nothing past the declared size is ever unpacked.
    return undefined;
  }
}

/** Returns one part unpacked, or null when the zip has no such part. I104: its bytes are whole and its size is as declared. */
export function unpackPart(zip: CheckedZip, name: string): Opened<Buffer | null> {
  const part = zip.parts.get(name);
  if (!part) return ok(null);
  const start = dataStart(zip.file, part);
  const bytes =
    start === undefined ? undefined : unpackedBytes(part, zip.file.subarray(start, start + part.packed));
  const whole = bytes && bytes.length === part.unpacked && crc32(bytes) === part.crc;
  return whole ? ok(bytes) : closed("I104", { found: name.slice(0, 80) });
}
