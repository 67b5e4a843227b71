import type { Tools } from "./command.ts";

const width = 30;

/** Draws how far long work is on standard error, when that is a terminal, and wipes it out when the work is done. */
export async function withProgress<Value>(
  tools: Pick<Tools, "draw">,
  word: string,
  work: (progress: (done: number, of: number) => void) => Promise<Value>,
): Promise<Value> {
  const { draw } = tools;
  if (!draw) return work(() => undefined);
  let shown = -1;
  const progress = (done: number, of: number) => {
    const percent = of === 0 ? 100 : Math.floor((100 * done) / of);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round((width * percent) / 100);
    draw(`\r${word} [${"#".repeat(full)}${"-".repeat(width - full)}] ${percent}%`);
  };
  progress(0, 1);
  // the line goes, also when the work is refused: what follows begins at the margin
  return work(progress).finally(() => draw("\r\u001b[2K"));
}
