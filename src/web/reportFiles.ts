import type { Role } from "../domain/access/index.ts";
import type { PaperReader } from "../export/committeeYear/committeeYearPaper.ts";
import type { Texts } from "../texts/index.ts";
import { drawingApart } from "./backRoom.ts";
import type { OfficeVisit, Visit } from "./visit.ts";

/** The forms in which a report is taken along. */
export const fileTypes = {
  pdf: { type: "application/pdf", word: "PDF" },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    word: "Word (DOCX)",
  },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    word: "Excel (XLSX)",
  },
  html: { type: "text/html; charset=utf-8", word: "HTML" },
  json: { type: "application/json", word: "JSON" },
} as const;
export type FileFormat = keyof typeof fileTypes;
/** In the order in which they are offered. */
export const fileFormats = Object.keys(fileTypes) as readonly FileFormat[];
export const isFormat = (text: string): text is FileFormat => Object.hasOwn(fileTypes, text);

/** Returns the ways to take a report along, in the order in which they are offered. */
export const filesIn = (
  { texts }: Pick<Visit, "texts">,
  hrefOf: (format: FileFormat) => string,
  formats: readonly FileFormat[] = fileFormats,
) =>
  formats.map((format) => {
    const { takeLists, takeAlong } = texts.reporting;
    return {
      href: hrefOf(format),
      word: (format === "xlsx" ? takeLists : takeAlong)(fileTypes[format].word),
    };
  });

/** Returns for whom a paper is written: the visitor, in the country and the colour of the municipality. */
export const readerOf = (
  { language, style }: Pick<Visit, "language" | "style">,
  { locale }: NonNullable<Visit["municipality"]>,
): PaperReader => ({ language, locale, accent: style.palette.accent });

export const roleWords = (texts: Texts) => (role: string) => texts.entry.role[role as Role];

/** Returns who draws the files of a report for a visitor: a process beside the visitors, with the instant of today. */
export const drawnBy = ({ house }: OfficeVisit) => ({ drawing: drawingApart, at: house.now() });
