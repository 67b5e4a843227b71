/** Midnight on 1 January 1980, the first moment that a zip knows: what word processors write themselves. */
export const firstMoment = 0x0021_0000;
export const localHeader = 0x04034b50;
export const directoryHeader = 0x02014b50;
export const endOfDirectory = 0x06054b50;

/**
 * Returns an office file whose parts carry no moment of writing, so that the same content gives the same bytes. The packages
 * write the clock of the machine. Throws on bytes that are no zip as they make it, without a comment at its end.
 */
export function withoutZipTimes(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  const expect = (at: number, signature: number) => {
    if (zip.readUInt32LE(at) !== signature) throw new RangeError(`not a zip at ${at}`);
  };
  expect(end, endOfDirectory);
  let at = zip.readUInt32LE(end + 16);
  for (let part = 0; part < zip.readUInt16LE(end + 10); part += 1) {
    expect(at, directoryHeader);
    const local = zip.readUInt32LE(at + 42);
    expect(local, localHeader);
    zip.writeUInt32LE(firstMoment, at + 12);
    zip.writeUInt32LE(firstMoment, local + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return new Uint8Array(zip);
}
