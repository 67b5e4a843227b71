/** Returns the median of the milliseconds of some turns, after one turn that is not counted. */
export async function medianMs(turns: number, work: () => Promise<unknown> | unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(turns / 2)] ?? Number.NaN;
}
