/** How many people came, rose or left in a period, and how many there were at its start and at its end. */
export type FlowCount = { readonly count: number; readonly atStart: number; readonly atEnd: number };

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

/** Returns the average stock of a period: half of what was there at its start and at its end. Throws a RangeError on no count. */
export function averageStock({ count, atStart, atEnd }: FlowCount): number {
  if (![count, atStart, atEnd].every(isCount))
    throw new RangeError(`not a flow: ${count} of ${atStart} to ${atEnd}`);
  return (atStart + atEnd) / 2;
}

/**
 * Returns inflow, promotion or outflow as a rate: people a period over the average stock, as the turnover rate is. It may be
 * above 1, where more people came than were there; null when the average stock is 0. Throws a RangeError on what is no count.
 * Not over the stock at the start: who comes was not in it, and who leaves may have come after. Source: requirement WM-02;
 * which stock is a choice of ours.
 */
export function flowRate(flow: FlowCount): number | null {
  const stock = averageStock(flow);
  return stock === 0 ? null : flow.count / stock;
}
