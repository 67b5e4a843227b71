import { contentOf, type Edition } from "../../domain/reporting/index.ts";
import { languageTag } from "../../texts/index.ts";
import { annexTables } from "../committeeYear/annexTables.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Drawing } from "../drawing.ts";
import type { PaperMade } from "../paperLength.ts";
import { roundAnnexTables } from "../roundReport/roundAnnex.ts";
import { writeEditionHtml } from "./editionHtml.tsx";
import { editionPaper } from "./editionPaper.ts";

const fileOf = <Format extends string>(format: Format, bytes: Uint8Array) =>
  ({ format, language: "nl", bytes }) as const;

/** R113: a paper that is too long for a file is frozen without that file. */
const madeFile = <Format extends string>(format: Format, made: PaperMade) =>
  made.ok ? [fileOf(format, made.value)] : [];

/** Returns what draws the files of an edition, in Dutch: from its frozen content and nothing else. */
export const editionRenderer =
  (reader: Pick<PaperReader, "locale" | "accent">, drawing: Drawing) => async (edition: Edition) => {
    const dutch = { ...reader, language: "nl" } as const;
    const content = contentOf(edition);
    const paper = editionPaper(content, edition.hash, dutch);
    const at = new Date(edition.madeAt);
    const lists =
      content.kind === "committeeYear"
        ? annexTables(content.report, paper, dutch)
        : roundAnnexTables(content.report, paper, dutch);
    return [
      fileOf("html", new TextEncoder().encode(writeEditionHtml(paper, edition, "nl"))),
      ...madeFile("pdf", await drawing.pdf(paper, at)),
      ...madeFile("docx", await drawing.docx(paper, at)),
      ...madeFile("xlsx", await drawing.xlsx(lists, languageTag("nl", reader.locale))),
    ];
  };
