/** What was found in a picture: its size and the pieces that draw it; undefined where it is no such picture. */
export type Walked =
  | { readonly width: number; readonly height: number; readonly pieces: readonly Uint8Array[] }
  | undefined;

/** Returns bytes as text of one character a byte, so that the marks of a format can be compared. */
export const marksAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
