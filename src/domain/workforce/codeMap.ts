import type { Stated } from "../shared/stated.ts";
import type { CodeList } from "./importProfile.ts";

/** A code list to look in: codes without capitals, what they say, and null for what they leave open. */
export type CodeMap<Value> = ReadonlyMap<string, Stated<Value>>;

export const codeMap = <Value>(list: CodeList<Value>): CodeMap<Value> =>
  new Map(Object.entries(list).map(([code, value]) => [code.trim().toLowerCase(), value]));

/** Returns what a code says, and undefined for a code that is not in the list. Capitals make no difference. */
export function codeOf<Value>(codes: CodeMap<Value>, code: string): Stated<Value> | undefined {
  const found = codes.get(code);
  return found === undefined ? codes.get(code.toLowerCase()) : found;
}
