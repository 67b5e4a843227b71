/** Which keys came by, as numbers of 64 bits: a million take 16 MB, and no key can be read back from them. */
export type SeenKeys = {
  /** Returns whether this key is new, and remembers it. */
  readonly add: (key: string) => boolean;
};

const firstSize = 1 << 12;
/** The slots for the halves of a number; both halves 0 is an empty slot. */
type Slots = { readonly high: Uint32Array; readonly low: Uint32Array };

const emptySlots = (size: number): Slots => ({ high: new Uint32Array(size), low: new Uint32Array(size) });

/** Puts a number in the first free slot from its own; returns false where it stands already. */
function put({ high, low }: Slots, one: number, other: number): boolean {
  const last = high.length - 1;
  for (let at = other & last; ; at = (at + 1) & last) {
    if (high[at] === 0 && low[at] === 0) {
      high[at] = one;
      low[at] = other;
      return true;
    }
    if (high[at] === one && low[at] === other) return false;
  }
}

function grown(slots: Slots): Slots {
  const larger = emptySlots(slots.high.length * 2);
  for (const [at, one] of slots.high.entries()) {
    const other = slots.low[at] ?? 0; // both halves have the same length
    if (one !== 0 || other !== 0) put(larger, one, other);
  }
  return larger;
}

/** The last mixing of MurmurHash3: every bit of the number changes half of the others. */
function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Returns an empty set of keys. Two different keys have the same 64 bits, and are then called the same, once in 37
 * million files of a million rows.
 */
export function seenKeys(): SeenKeys {
  let slots = emptySlots(firstSize);
  let count = 0;
  const add = (key: string): boolean => {
    let one = 0x811c9dc5;
    let other = 0x9747b28c;
    for (let at = 0; at < key.length; at++) {
      const sign = key.charCodeAt(at);
      one = Math.imul(one ^ sign, 0x01000193);
      other = Math.imul(other ^ sign, 0x5bd1e995) ^ (other >>> 15);
    }
    const high = mixed(one ^ Math.imul(other, 0x9e3779b1)) || 1; // 0 beside 0 means an empty slot
    if (!put(slots, high, mixed(other))) return false;
    count++;
    if (count * 2 > slots.high.length) slots = grown(slots);
    return true;
  };
  return { add };
}
