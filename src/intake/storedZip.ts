import { crc32 } from "node:zlib";

/** Local and central header of one stored part, and its bytes. */
function partOf(name: string, bytes: Buffer, offset: number) {
  const nameBytes = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(crc32(bytes), 10);
  shared.writeUInt32LE(bytes.length, 14);
  shared.writeUInt32LE(bytes.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    local: [Buffer.from("PK\x03\x04"), shared, nameBytes, bytes],
    length: 4 + shared.length + nameBytes.length + bytes.length,
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), shared, place, nameBytes]),
  };
}

/** Returns an uncompressed zip of the given parts: what was checked and unpacked here is all that the reader gets to see. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const { local, length, central } = partOf(name, bytes, offset);
    locals.push(...local);
    centrals.push(central);
    offset += length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}
