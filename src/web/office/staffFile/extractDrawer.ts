import { randomBytes } from "node:crypto";

/** For how many minutes an extract waits for the next step, and how many wait at a time. */
export const drawerMinutes = 30;
const most = 3;

/** A file between two steps: only the person who brought it takes it up again. */
type Waiting = {
  readonly owner: string;
  readonly bytes: Uint8Array;
  until: number;
};

/**
 * Where an extract from HR waits between two steps of bringing it in: in the memory of this process and nowhere else, so that
 * nothing of it is on a disk, and nothing is left after a restart. One for each person; the oldest goes where there are too many.
 */
export type ExtractDrawer = {
  /** Puts a file in and returns the word by which it is found; an earlier file of the same person goes. */
  readonly put: (owner: string, bytes: Uint8Array) => string;
  /** Returns the file for another step; undefined where it is gone or belongs to somebody else. */
  readonly find: (owner: string, word: string) => Uint8Array | undefined;
  /** Throws the file of a word away. */
  readonly forget: (word: string) => void;
  /** Throws everything of a person away. */
  readonly drop: (owner: string) => void;
  readonly count: () => number;
};

/** Returns an empty drawer that reads this clock, in milliseconds. */
export function extractDrawer(clock: () => number): ExtractDrawer {
  const waiting = new Map<string, Waiting>();
  const clear = (): void => {
    for (const [word, { until }] of waiting) if (until <= clock()) waiting.delete(word);
  };
  const drop = (owner: string): void => {
    for (const [word, one] of waiting) if (one.owner === owner) waiting.delete(word);
  };
  const put = (owner: string, bytes: Uint8Array): string => {
    clear();
    drop(owner);
    const [oldest] = waiting.keys();
    if (waiting.size >= most && oldest !== undefined) waiting.delete(oldest);
    const word = randomBytes(16).toString("hex");
    const kept = drawerMinutes * 60_000;
    waiting.set(word, { owner, bytes, until: clock() + kept });
    setTimeout(clear, kept + 1000).unref(); // also where nobody comes back
    return word;
  };
  const find = (owner: string, word: string): Uint8Array | undefined => {
    clear();
    const found = waiting.get(word);
    return found?.owner === owner ? found.bytes : undefined;
  };
  return { put, find, forget: (word) => void waiting.delete(word), drop, count: () => waiting.size };
}

/** The drawer of this process. */
export const drawer: ExtractDrawer = extractDrawer(() => performance.now());
