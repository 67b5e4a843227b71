import pg from "pg";

/** Returns a whole number that JavaScript holds exactly; both drivers give int8 as text. */
export function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer beyond exactness: ${text}`);
  return value;
}

/** Reads int8 as number and date as text, so that both databases return the same JavaScript values. */
export const serverTypes = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (oid === 20) return toSafeInteger;
    if (oid === 1082) return (text: string) => text;
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  },
};
