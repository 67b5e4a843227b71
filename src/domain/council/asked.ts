/** A stretch of a file: where it begins and how many bytes it has. */
export type Stretch = { readonly from: number; readonly length: number };

/**
 * A question about a file that is too large to hold: it asks for one stretch after the other, is told what stands there
 * (less where the file ends before), and returns the answer. So the rules stay free of input and output.
 */
export type Asking<Answer> = Generator<Stretch, Answer, Uint8Array>;

/** Returns bytes as text of one character a byte, so that marks in them can be compared. */
export const lettersOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
