/** A set of small whole numbers, one bit each; as long as its largest number needs. */
export type BitSet = Uint32Array;

/** Returns the set of some numbers, which stand from small to large. */
export function bitSetOf(numbers: ArrayLike<number>): BitSet {
  const last = numbers[numbers.length - 1];
  const set = new Uint32Array(last === undefined ? 0 : (last >>> 5) + 1);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0; // a place in the list
    set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31)); // the set is long enough
  }
  return set;
}

/** Returns whether a number is in a set; what is beyond its end is not. */
export const hasBit = (set: BitSet, number: number): boolean =>
  (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/** Returns whether all of one set is in another one. */
export function isWithin(one: BitSet, other: BitSet): boolean {
  for (let word = 0; word < one.length; word += 1) {
    if (((one[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return false; // beyond the end there is nothing
  }
  return true;
}

/** Returns what is in all of some sets; nothing when there is none. */
export function inAll(sets: readonly BitSet[]): BitSet {
  const length = sets.reduce((least, set) => Math.min(least, set.length), sets[0]?.length ?? 0); // no set has nothing in it
  const common = new Uint32Array(length).fill(0xffff_ffff);
  for (const set of sets)
    for (let word = 0; word < length; word += 1) common[word] = (common[word] ?? 0) & (set[word] ?? 0); // within every set
  return common;
}

/** Returns the numbers in a set, from small to large. */
export function numbersIn(set: BitSet): number[] {
  const numbers: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    for (let left = set[word] ?? 0; left !== 0; left &= left - 1) {
      numbers.push(32 * word + 31 - Math.clz32(left & -left));
    }
  }
  return numbers;
}
