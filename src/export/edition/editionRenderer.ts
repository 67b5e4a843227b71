import { contentOf, type Edition } from "../../domain/reporting/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Paper } from "../paper.ts";
import type { PdfMade } from "../pdf.ts";
import { writeEditionHtml } from "./editionHtml.tsx";
import { editionPaper } from "./editionPaper.ts";

/** Sets a paper as PDF; the caller knows whether that happens here or in a thread of its own. */
export type PdfSetter = (paper: Paper, at: Date) => PdfMade | Promise<PdfMade>;

/** Returns what draws the files of an edition, in Dutch: from its frozen content and nothing else. A paper that is too long for a PDF (R113) is frozen without one. */
export const editionRenderer =
  (reader: Pick<PaperReader, "locale" | "accent">, setPdf: PdfSetter) => async (edition: Edition) => {
    const paper = editionPaper(contentOf(edition), edition.hash, { ...reader, language: "nl" });
    const html = new TextEncoder().encode(writeEditionHtml(paper, edition, "nl"));
    const pdf = await setPdf(paper, new Date(edition.madeAt));
    const files = [{ format: "html", language: "nl", bytes: html }] as const;
    return pdf.ok ? ([...files, { format: "pdf", language: "nl", bytes: pdf.value }] as const) : files;
  };
