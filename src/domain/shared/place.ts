/** Returns what stands at a place of a list that is known to hold it: places come from the list itself. */
export const itemAt = <Item>(items: readonly Item[], place: number): Item => items[place] as Item;

/** The same for a list of numbers. */
export const numberAt = (numbers: ArrayLike<number>, place: number): number => numbers[place] as number;
