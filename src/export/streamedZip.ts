import { crc32 } from "node:zlib";
import { directoryHeader, endOfDirectory, firstMoment, localHeader } from "./zipTimes.ts";

/** A file for in a zip: its path in there, its size in bytes, and its content, which gives the same each time it is asked. */
export type ZipPart = {
  readonly name: string;
  readonly size: number;
  readonly content: () => AsyncIterable<Uint8Array>;
};

/** A zip that is written while it is handed over; its size in bytes is known before. */
export type StreamedZip = { readonly size: number; readonly content: () => AsyncGenerator<Uint8Array> };

/** Where something stands, and how it is called in there. */
type Place = { readonly name: Buffer; readonly size: number; readonly at: number };
type Placed = Place & Pick<ZipPart, "content">;
/** What the end of a zip tells of its list. */
type Listing = { readonly count: number; readonly at: number; readonly size: number };

/** A number in a zip has 32 bits, and all of them set says: look in the larger one beside it (APPNOTE 4.3.14, 4.5.3). */
const most = 0xffff_ffff;
const mostParts = 0xffff;
const isFar = ({ at }: { readonly at: number }): boolean => at >= most;
const isLarge = ({ count, at, size }: Listing): boolean => count >= mostParts || at >= most || size >= most;
const utf8Names = 0x0800;
const [oldVersion, largeVersion] = [20, 45];
const versionFor = (place: Place): number => (isFar(place) ? largeVersion : oldVersion);

/** What stands both before a part and in the list: it is stored as it is. */
function fieldsOf(place: Place, checksum: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(versionFor(place), 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt32LE(firstMoment, 6);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(place.size, 14);
  fields.writeUInt32LE(place.size, 18);
  return fields;
}

function headOf(place: Place, checksum: number): Buffer {
  const [start, lengths] = [Buffer.alloc(4), Buffer.alloc(4)];
  start.writeUInt32LE(localHeader);
  lengths.writeUInt16LE(place.name.length, 0);
  return Buffer.concat([start, fieldsOf(place, checksum), lengths, place.name]);
}

function lineOf(place: Place, checksum: number): Buffer {
  const [start, rest] = [Buffer.alloc(6), Buffer.alloc(18)];
  const far = Buffer.alloc(isFar(place) ? 12 : 0);
  start.writeUInt32LE(directoryHeader);
  start.writeUInt16LE(versionFor(place), 4);
  rest.writeUInt16LE(place.name.length, 0);
  rest.writeUInt16LE(far.length, 2);
  rest.writeUInt32LE(Math.min(place.at, most), 14);
  if (isFar(place)) {
    far.writeUInt16LE(1, 0);
    far.writeUInt16LE(8, 2);
    far.writeBigUInt64LE(BigInt(place.at), 4);
  }
  return Buffer.concat([start, fieldsOf(place, checksum), rest, place.name, far]);
}

/** The larger end, which stands before the one that every reader knows, and where it stands. */
function largeEnd({ count, at, size }: Listing): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(largeVersion, 12);
  end.writeUInt16LE(largeVersion, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(at + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function endOf(listing: Listing): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endOfDirectory, 0);
  end.writeUInt16LE(Math.min(listing.count, mostParts), 8);
  end.writeUInt16LE(Math.min(listing.count, mostParts), 10);
  end.writeUInt32LE(Math.min(listing.size, most), 12);
  end.writeUInt32LE(Math.min(listing.at, most), 16);
  return isLarge(listing) ? Buffer.concat([largeEnd(listing), end]) : end;
}

async function checksumOf({ content, size, name }: Placed): Promise<number> {
  let [checksum, read] = [0, 0];
  for await (const piece of content()) {
    checksum = crc32(piece, checksum);
    read += piece.length;
  }
  if (read !== size) throw new RangeError(`${name.toString()} has ${read} bytes and not ${size}`);
  return checksum;
}

/** The parts one after the other; what stands before each has a length that does not hang on what is in it. */
function placed(parts: readonly ZipPart[]): { readonly all: readonly Placed[]; readonly end: number } {
  let end = 0;
  const all = parts.map(({ name: word, size, content }) => {
    const place = { name: Buffer.from(word), size, at: end, content };
    end += headOf(place, 0).length + size;
    return place;
  });
  return { all, end };
}

/**
 * Returns a zip in which each part is stored as it is. Nothing of it is made before it is asked for, and a piece of one part is in
 * memory at a time. Each part is read twice: the sum of it stands before it, where every reader of zips looks for it. The same
 * parts give the same bytes. Throws while it is read where a part has another size than it said; a part has less than 4 GB.
 */
export function streamedZip(parts: readonly ZipPart[]): StreamedZip {
  const { all, end } = placed(parts);
  const listed = {
    count: all.length,
    at: end,
    size: all.reduce((sum, one) => sum + lineOf(one, 0).length, 0),
  };
  async function* content() {
    const lines: Buffer[] = [];
    for (const place of all) {
      const checksum = await checksumOf(place);
      lines.push(lineOf(place, checksum));
      yield headOf(place, checksum);
      yield* place.content();
    }
    yield Buffer.concat(lines);
    yield endOf(listed);
  }
  return { size: end + listed.size + endOf(listed).length, content };
}
