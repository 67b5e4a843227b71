import { ok } from "../domain/shared/result.ts";
import { renderDocx } from "./docx.ts";
import type { ListTable } from "./listTable.ts";
import type { Paper } from "./paper.ts";
import type { PaperMade } from "./paperLength.ts";
import { renderPdf } from "./pdf.ts";
import { writeXlsx } from "./xlsx.ts";

/** How the files of a report that take seconds are drawn; the caller knows whether that happens here or in a process of its own. */
export type Drawing = {
  readonly pdf: (paper: Paper, at: Date) => Promise<PaperMade>;
  readonly docx: (paper: Paper, at: Date) => Promise<PaperMade>;
  readonly xlsx: (tables: readonly ListTable[], tag: string) => Promise<PaperMade>;
};

/** Draws in this thread: for commands, where nobody waits at the counter. */
export const drawingHere: Drawing = {
  pdf: async (paper, at) => renderPdf("paper", paper, at),
  docx: renderDocx,
  xlsx: async (tables, tag) => ok(await writeXlsx(tables, tag)),
};
