// The other side of backRoom.ts: runs in a process of its own and is given one order at a time.
import { ok } from "../domain/shared/result.ts";
import type { HeavyOrder, HeavyWork, Outcome } from "./backRoom.ts";

/** Loads what an order needs when it comes: a list need not wait for the typesetter, and a fault in loading is answered. */
async function perform(order: HeavyOrder): Promise<HeavyWork[HeavyOrder["kind"]]> {
  if (order.kind === "sheet") {
    const { readSheet } = await import("../intake/readSheet.ts");
    return readSheet(order.bytes, order.wanted);
  }
  if (order.kind === "pdf") {
    const { renderPdf } = await import("../export/pdf.ts");
    return renderPdf(order.template, order.paper, order.at);
  }
  if (order.kind === "docx") {
    const { renderDocx } = await import("../export/docx.ts");
    return renderDocx(order.paper, order.at);
  }
  const { writeXlsx } = await import("../export/xlsx.ts");
  return ok(await writeXlsx(order.tables, order.tag));
}

const tell = (outcome: Outcome) => process.send?.(outcome);

process.on("message", (order: HeavyOrder) => {
  void perform(order).then(
    (value) => tell({ ok: true, value }),
    (error: unknown) => tell({ ok: false, error }),
  );
});
// the server says when it ends: a key that stops the server reaches this process too, and an order may be at hand
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
