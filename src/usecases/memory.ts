/**
 * What was read before, kept for as long as it is true. Each thing is kept with the revision of its municipality: after
 * any act there the number differs and it is read anew. Nothing about a session is kept; what not everybody may read is
 * kept under a key that says who reads.
 */
export type Memory = {
  readonly recall: <Value>(
    key: string,
    revision: number | string,
    make: () => Promise<Value>,
  ) => Promise<Value>;
  /** Notes that this process did an act: what was asked for all municipalities together is asked again. */
  readonly noteAct: () => void;
  /** How many acts this process did. */
  readonly acts: () => number;
};

const mostKept = 500;

/** Returns an empty memory of one process; what was not asked for longest goes first. */
export function newMemory(): Memory {
  const kept = new Map<string, { readonly revision: number | string; readonly value: Promise<unknown> }>();
  let acts = 0;
  return {
    noteAct: () => {
      acts += 1;
    },
    acts: () => acts,
    recall: <Value>(key: string, revision: number | string, make: () => Promise<Value>) => {
      const known = kept.get(key);
      kept.delete(key);
      if (known?.revision === revision) {
        kept.set(key, known);
        return known.value as Promise<Value>;
      }
      const value = make();
      kept.set(key, { revision, value });
      value.then(undefined, () => kept.delete(key)); // what failed is asked again
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
