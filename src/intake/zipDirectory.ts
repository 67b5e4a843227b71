import { ok } from "../domain/shared/result.ts";
import { closed, type Opened } from "./closed.ts";

/** One part of a zip as its central directory declares it; `offset` is where its local header stands. */
export type ZipPart = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const large = 0xffffffff;
const broken = closed("I104", { found: "ZIP" });

function endRecord(file: Buffer): { count: number; size: number; offset: number } | undefined {
  const at = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (at < 0 || at + 22 > file.length) return undefined;
  const end = {
    count: file.readUInt16LE(at + 10),
    size: file.readUInt32LE(at + 12),
    offset: file.readUInt32LE(at + 16),
  };
  if (end.count !== 0xffff && end.size !== large && end.offset !== large) return end;
  return largeEndRecord(file, at - 20);
}

/** Zip64: some office programs use its wide fields for a small file too. */
function largeEndRecord(file: Buffer, locator: number) {
  if (locator < 0 || file.readUInt32LE(locator) !== 0x07064b50) return undefined;
  const at = Number(file.readBigUInt64LE(locator + 8));
  if (at + 56 > file.length || file.readUInt32LE(at) !== 0x06064b50) return undefined;
  return {
    count: Number(file.readBigUInt64LE(at + 32)),
    size: Number(file.readBigUInt64LE(at + 40)),
    offset: Number(file.readBigUInt64LE(at + 48)),
  };
}

/** Returns the wide numbers of a part in the order in which zip64 writes them: unpacked, packed, offset. */
function wideNumbers(extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const body = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return [0, 8, 16]
      .filter((from) => from + 8 <= body.length)
      .map((from) => Number(body.readBigUInt64LE(from)));
  }
  return [];
}

function partAt(file: Buffer, at: number): { part: ZipPart; next: number } | undefined {
  if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return undefined;
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const extraEnd = nameEnd + file.readUInt16LE(at + 30);
  if (extraEnd > file.length) return undefined;
  const wide = [...wideNumbers(file.subarray(nameEnd, extraEnd))];
  const size = (from: number) => {
    const value = file.readUInt32LE(from);
    return value === large ? (wide.shift() ?? large) : value; // without wide number the part really says 4 GB
  };
  const unpacked = size(at + 24);
  const packed = size(at + 20);
  const part = {
    name: file.toString("utf8", at + 46, nameEnd),
    flags: file.readUInt16LE(at + 8),
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    packed,
    unpacked,
    offset: size(at + 42),
  };
  return { part, next: extraEnd + file.readUInt16LE(at + 32) };
}

/**
 * Returns the parts that the central directory of a zip declares, without unpacking anything. I104: the directory is
 * whole. More than `most` parts are not listed: one more than that is enough to refuse.
 */
export function zipParts(file: Buffer, most: number): Opened<readonly ZipPart[]> {
  const end = endRecord(file);
  if (!end || end.offset + end.size > file.length) return broken;
  const parts: ZipPart[] = [];
  for (let at = end.offset; parts.length < Math.min(end.count, most + 1); ) {
    const found = partAt(file, at);
    if (!found) return broken;
    parts.push(found.part);
    at = found.next;
  }
  return ok(parts);
}
