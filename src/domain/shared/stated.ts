/** What a source does not say. It is stored, shown and exported as such and is never replaced by a guess. */
export const notStated = null;

/** A value that somebody stated, or `notStated`. */
export type Stated<Value> = Value | typeof notStated;

/** Returns whether the source says something. */
export const isStated = <Value>(value: Stated<Value>): value is Value => value !== notStated;
