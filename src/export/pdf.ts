import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { ok } from "../domain/shared/result.ts";
import type { Paper } from "./paper.ts";
import { isTooLong, type PaperMade, tooLong } from "./paperLength.ts";
import { plainTexts } from "./plainText.ts";

const templates = { paper: new URL("./templates/paper.typ", import.meta.url) } as const;

/** A constant template beside this file; what a person typed reaches it as data only. */
export type Template = keyof typeof templates;

/**
 * Turns of the typesetter's memory that a result survives without being used again. Two reports share next to nothing, and
 * ten long ones in a row held 1,750 MB where one holds 330.
 */
const turnsKept = 0;
/** A text with more than this number of kinds of signs without a letter form is no report. */
const mostAttempts = 4;

type Typesetter = {
  readonly compiler: NodeCompiler;
  readonly sources: ReadonlyMap<Template, string>;
};
let opened: Typesetter | undefined;

/** Opens the typesetter once a process. Its workspace is an empty folder: a template can read no file. */
function typesetter(): Typesetter {
  opened ??= {
    compiler: NodeCompiler.create({ workspace: mkdtempSync(join(tmpdir(), "evenbeeld-paper-")) }),
    sources: new Map(
      Object.entries(templates).map(([name, file]) => [name as Template, readFileSync(file, "utf8")]),
    ),
  };
  return opened;
}

/** Signs that the typesetter has no form for, as its message names them: `the text "x" could not be displayed`. */
function signsWithoutForm(message: string): ReadonlySet<string> {
  const found = message.matchAll(/the text `?\\?"(.+?)\\?"`? could not be displayed/gu);
  const texts = [...found].map(([, text = ""]) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
  return new Set(texts.flatMap((text) => [...text]));
}

/** Returns the data with each such sign as its number, `[U+6C49]`: the reader sees that a sign stood there, and which. */
function withNumbers(json: string, signs: ReadonlySet<string>): string {
  const number = (sign: string) =>
    `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`; // a sign of a set is never empty
  return [...json].map((sign) => (signs.has(sign) ? number(sign) : sign)).join("");
}

type Attempt = { readonly pdf: Uint8Array } | { readonly message: string };

function attempt(source: string, json: string, at: Date): Attempt {
  const { compiler } = typesetter();
  try {
    const options = { pdfStandard: "ua-1", creationTimestamp: Math.floor(at.getTime() / 1000) };
    // the package declares its standards as an enum of types only: the value is the text itself
    const pdf = compiler.pdf({ mainFileContent: source, inputs: { data: json } }, options as never);
    return { pdf: new Uint8Array(pdf) };
  } catch (thrown) {
    // the typesetter throws its findings: the caller mends missing signs and names the template for the rest
    return { message: thrown instanceof Error ? thrown.message : String(thrown) };
  } finally {
    compiler.evictCache(turnsKept);
  }
}

/**
 * Returns a paper as PDF/UA-1: A4, tagged, with title, language and alternative texts. `at` is the instant that the file
 * carries; the same paper and instant give the same bytes. Letters that the fonts do not have are shown as their number.
 * R113: a paper that is too long is not set.
 */
export function renderPdf(template: Template, data: Paper, at: Date): PaperMade {
  if (isTooLong(data)) return tooLong;
  const source = typesetter().sources.get(template);
  if (source === undefined) throw new RangeError(`no template ${template}`);
  let json = JSON.stringify(plainTexts(data));
  let message = "";
  for (let turn = 0; turn < mostAttempts; turn += 1) {
    const made = attempt(source, json, at);
    if ("pdf" in made) return ok(made.pdf);
    message = made.message;
    const signs = signsWithoutForm(message);
    if (signs.size === 0) break;
    json = withNumbers(json, signs);
  }
  throw new Error(`the template ${template} gave no PDF: ${message || "no reason given"}`);
}
