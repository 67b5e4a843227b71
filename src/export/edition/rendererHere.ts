import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import { drawingHere } from "../drawing.ts";
import { editionRenderer } from "./editionRenderer.ts";

/** Returns what draws the files of an edition in this thread: for commands, where nobody waits at the counter. */
export const rendererHere = (reader: Pick<PaperReader, "locale" | "accent">) =>
  editionRenderer(reader, drawingHere);
