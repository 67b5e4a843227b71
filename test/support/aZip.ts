const bytesOf = (text: string) => new TextEncoder().encode(text);

function header(mark: string, length: number, numbers: readonly (readonly [number, number, 2 | 4])[]) {
  const bytes = new Uint8Array(length);
  bytes.set(bytesOf(mark));
  const view = new DataView(bytes.buffer);
  for (const [at, value, size] of numbers)
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Returns a zip file with unpacked files in it, for tests that look at what a file holds. */
export function aZip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const size = bytesOf(content).length;
    const local = joined([
      header("PK\u0003\u0004", 30, [
        [18, size, 4],
        [22, size, 4],
        [26, bytesOf(name).length, 2],
      ]),
      bytesOf(name),
      bytesOf(content),
    ]);
    directory.push(
      header("PK\u0001\u0002", 46, [
        [28, bytesOf(name).length, 2],
        [42, at, 4],
      ]),
      bytesOf(name),
    );
    locals.push(local);
    at += local.length;
  }
  const list = joined(directory);
  const end = header("PK\u0005\u0006", 22, [
    [10, locals.length, 2],
    [12, list.length, 4],
    [16, at, 4],
  ]);
  return joined([...locals, list, end]);
}
