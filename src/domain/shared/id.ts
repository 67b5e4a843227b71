declare const kind: unique symbol;

/** An identifier that cannot be mixed up with the identifier of another kind of object. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Returns the same text as an identifier; used where rows or addresses are read, nowhere else. */
export const idFrom = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>;

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Returns whether a text from outside can be an identifier at all. */
export const isIdText = (text: string): boolean => shape.test(text);
