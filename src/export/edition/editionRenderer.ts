import { contentOf, type Edition } from "../../domain/reporting/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Paper } from "../paper.ts";
import { writeEditionHtml } from "./editionHtml.tsx";
import { editionPaper } from "./editionPaper.ts";

/** Sets a paper as PDF; the caller knows whether that happens here or in a thread of its own. */
export type PdfSetter = (paper: Paper, at: Date) => Uint8Array | Promise<Uint8Array>;

/** Returns what draws the files of an edition, in Dutch: from its frozen content and nothing else. */
export const editionRenderer =
  (reader: Pick<PaperReader, "locale" | "accent">, setPdf: PdfSetter) => async (edition: Edition) => {
    const paper = editionPaper(contentOf(edition), edition.hash, { ...reader, language: "nl" });
    const html = new TextEncoder().encode(writeEditionHtml(paper, edition, "nl"));
    const pdf = await setPdf(paper, new Date(edition.madeAt));
    return [
      { format: "html", language: "nl", bytes: html },
      { format: "pdf", language: "nl", bytes: pdf },
    ] as const;
  };
