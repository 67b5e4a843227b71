// The other side of backRoom.ts: runs in a thread of its own and does one order after the other.
import { parentPort } from "node:worker_threads";
import { renderPdf } from "../export/pdf.ts";
import { readSheet } from "../intake/readSheet.ts";
import type { Done, HeavyOrder, HeavyWork } from "./backRoom.ts";

const perform = async (order: HeavyOrder): Promise<HeavyWork[HeavyOrder["kind"]]> =>
  order.kind === "sheet"
    ? readSheet(order.bytes, order.wanted)
    : renderPdf(order.template, order.paper, order.at);

let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", ({ number, order }: { readonly number: number; readonly order: HeavyOrder }) => {
  const tell = (done: Done) => parentPort?.postMessage(done);
  const work = () => perform(order);
  last = last.then(work).then(
    (value) => tell({ number, ok: true, value }),
    (error: unknown) => tell({ number, ok: false, error }),
  );
});
