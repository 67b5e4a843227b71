import { createHash } from "node:crypto";
import { raw } from "hono/html";
import type { Edition } from "../../domain/reporting/index.ts";
import { type Language, textsFor } from "../../texts/index.ts";
import { writeHtml } from "../html.tsx";
import type { Paper } from "../paper.ts";
import { proofScript } from "./proofScript.ts";

const hashOf = (text: string, form: "hex" | "base64" = "hex") =>
  createHash("sha256").update(text, "utf8").digest(form);

/** The file loads nothing and runs one script only: ours. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  `script-src 'sha256-${hashOf(proofScript, "base64")}'`,
].join("; ");

const letters: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Returns the text of the main part as a browser reads it; the signs that our own writer escapes are the only ones. */
function textOfMain(html: string): string {
  const main = html.slice(html.indexOf("<main>"), html.indexOf("</main>"));
  const text = main
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => letters[sign] ?? sign); // all five are known
  return text.replace(/\s+/g, " ").trim();
}

type ProofProps = {
  readonly edition: Pick<Edition, "content" | "hash">;
  readonly text: string;
  readonly language: Language;
};

/** Whether the file fits, before its first word: nobody reads to the end to learn that a figure was changed. */
function Verdict({ language }: Pick<ProofProps, "language">) {
  const { proof: words } = textsFor(language).editions;
  return (
    <section class="verdict" aria-label={words.title}>
      <div role="status">
        <p id="proof-unable" data-proof="">
          {words.unable}
        </p>
        <p id="proof-working" data-proof="" hidden>
          {words.working}
        </p>
        <p id="proof-fits" data-proof="" hidden>
          {words.fits}
        </p>
        <p id="proof-differs" data-proof="" hidden>
          <strong>{words.differs}</strong>
        </p>
      </div>
      <p>
        <a href="#proof">{words.how}</a>
      </p>
    </section>
  );
}

/** The number that the script compares with, and the content it hashes. */
function Proof({ edition, text, language }: ProofProps) {
  const { proof: words } = textsFor(language).editions;
  return (
    <section id="proof" class="proof" aria-labelledby="proof-title" data-hash={edition.hash} data-text={text}>
      <h2 id="proof-title">{words.title}</h2>
      <p>{words.explained}</p>
      <p>{words.compare}</p>
      <p class="note">{words.hash}</p>
      <p>
        <code id="proof-hash">{edition.hash}</code>
      </p>
      <details>
        <summary>{words.content}</summary>
        <pre id="proof-content" tabindex={0}>
          {edition.content}
        </pre>
      </details>
      <script>{raw(proofScript)}</script>
    </section>
  );
}

/**
 * Returns an edition as one HTML file that can be read and checked without internet: the paper, the content it follows from,
 * and a script that hashes both. Without script it is the paper, and says that it was not checked.
 */
export function writeEditionHtml(
  paper: Paper,
  edition: Pick<Edition, "content" | "hash">,
  language: Language,
): string {
  const head = <meta http-equiv="content-security-policy" content={policy} />;
  const text = hashOf(textOfMain(writeHtml(paper)));
  const before = <Verdict language={language} />;
  const behind = <Proof edition={edition} text={text} language={language} />;
  return writeHtml(paper, { head, before, behind });
}
