import { type Edition, type EditionContent, layoutIn } from "../../domain/reporting/index.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import { committeeYearPaper, type PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Paper } from "../paper.ts";
import { roundReportPaper } from "../roundReport/roundReportPaper.ts";

/** The first signs of a hash: enough to tell two editions apart at a glance. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** Returns the paper of an edition: its report, with the number, the moment and the hash that belong to it. */
export function editionPaper(content: EditionContent, hash: Edition["hash"], reader: PaperReader): Paper {
  const { editions: words } = textsFor(reader.language);
  const { moment } = formatsFor(reader.language, reader.locale);
  const paper =
    content.kind === "committeeYear"
      ? committeeYearPaper(content.report, reader, layoutIn(content))
      : roundReportPaper(content.report, reader, layoutIn(content));
  const { number, madeAt, corrects, reason } = content;
  const stamp = [
    words.stamp.number(number),
    words.stamp.madeAt(moment(new Date(madeAt))),
    words.stamp.hash(shortHash(hash)),
  ];
  const correction = corrects === null || reason === null ? [] : [words.corrects(corrects, reason)];
  const caveats = [...correction, ...(paper.caveat === null ? [] : [paper.caveat])];
  const caveat = caveats.length === 0 ? null : caveats.join(" ");
  return { ...paper, stamp: [...stamp, ...paper.stamp], caveat };
}
