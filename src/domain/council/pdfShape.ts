import { ok, type Result, refused } from "../shared/result.ts";
import { type Asking, lettersOf } from "./asked.ts";

const window = 64 * 1024;
/** Readers look for the end of a PDF in its last kilobyte; twice that is kind. */
const tailLength = 2048;

type PdfProblem = "P605" | "P606";

const judged = (dictionary: string): Result<"pdf", PdfProblem> =>
  /\/Encrypt[\s<\d]/.test(dictionary) ? refused("P605") : ok("pdf");

/** Returns the dictionary after the table of the objects: the table is as long as the file has objects. */
function* trailerFrom(from: number, size: number): Asking<string | undefined> {
  const word = "trailer";
  for (let at = from; at < size; at += window - word.length) {
    const found = lettersOf(yield { from: at, length: window }).indexOf(word);
    if (found >= 0) return lettersOf(yield { from: at + found, length: window }).split("startxref")[0];
  }
  return undefined;
}

/**
 * Asks whether a file that begins as a PDF is whole and may be read by everybody (ISO 32000-1, 7.5): its end names the
 * place of its table, and the dictionary there names no encryption. P605: a file is not encrypted. P606: it is whole.
 */
export function* askPdf(size: number): Asking<Result<"pdf", PdfProblem>> {
  const from = Math.max(0, size - tailLength);
  const tail = lettersOf(yield { from, length: tailLength });
  const end = /startxref\s+(\d{1,15})\s+%%EOF/.exec(tail.slice(tail.lastIndexOf("startxref")));
  const table = Number(end?.[1] ?? size); // an end that names no table names none within the file
  if (tail.lastIndexOf("startxref") < 0 || table >= size) return refused("P606");
  const start = lettersOf(yield { from: table, length: window });
  if (/^\s*xref\s/.test(start)) {
    const trailer = yield* trailerFrom(table, size);
    return trailer === undefined ? refused("P606") : judged(trailer);
  }
  const stream = /^\s*\d+\s+\d+\s+obj([\s\S]*?)stream/.exec(start)?.[1];
  return stream !== undefined && /\/XRef\b/.test(stream) ? judged(stream) : refused("P606");
}
