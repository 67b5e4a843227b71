import { crc32, deflateSync } from "node:zlib";

/** A filled rectangle in whole points of a picture; `colour` as `#rrggbb`. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
};
type Size = { readonly width: number; readonly height: number };

const signature = Buffer.from("89504e470d0a1a0a", "hex");

/** A part of a PNG: its length, its name, its data and their checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function headerOf({ width, height }: Size): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // eight bits for each of red, green and blue
  return header;
}

/** Returns rectangles on white as PNG, the later over the earlier: all that the pictures of a paper are made of. Source: PNG, third edition (W3C, 2025). */
export function rectanglePng(size: Size, rectangles: readonly Rectangle[]): Uint8Array {
  const line = 1 + size.width * 3; // each line begins with the number of its filter: none
  const points = Buffer.alloc(line * size.height, 0xff);
  for (let y = 0; y < size.height; y += 1) points[y * line] = 0;
  for (const { x, y, width, height, colour } of rectangles) {
    const filled = Buffer.alloc(width * 3, Buffer.from(colour.slice(1), "hex"));
    for (let row = y; row < y + height; row += 1) filled.copy(points, row * line + 1 + x * 3);
  }
  const parts = [
    chunk("IHDR", headerOf(size)),
    chunk("IDAT", deflateSync(points)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}
