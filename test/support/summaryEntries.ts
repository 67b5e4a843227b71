/** One entry of the summary of what is wrong: where it leads, what it says, and what the page calls that field. */
export type SummaryEntry = {
  readonly field: string;
  readonly text: string;
  readonly label: string | undefined;
};

const plain = (words: string): string =>
  words.replace(/<span class="eb-field__note">.*?<\/span>/s, "").trim();

/** Returns what a page calls a field: the words of its label, or of the question around it. */
function labelOf(html: string, id: string): string | undefined {
  const [, own] =
    new RegExp(`<label class="[^"]*eb-field__label" for="${id}">(.*?)</label>`, "s").exec(html) ?? []; // a question has none
  if (own !== undefined) return plain(own);
  const before = html.indexOf(` id="${id}"`);
  if (before < 0) return undefined;
  const [, legend] =
    /^[^>]*>(.*?)<\/legend>/s.exec(String(html.slice(0, before).split("<legend").at(-1))) ?? []; // no question
  return legend === undefined ? undefined : plain(legend);
}

/** Returns the entries of the summary of a page that lead to a field; a page without a summary has none. */
export function summaryEntries(html: string): readonly SummaryEntry[] {
  const [, summary = ""] = /<section class="eb-errors"(.*?)<\/section>/s.exec(html) ?? []; // no summary
  return [...summary.matchAll(/href="#([^"]+)">(.*?)<\/a>/gs)].map(([, field = "", text = ""]) => ({
    field,
    text,
    label: labelOf(html, field),
  }));
}
