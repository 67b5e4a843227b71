import type { Dossier } from "./dossier.ts";
import type { DossierPlace } from "./finding.ts";

/** What changed in one text of a dossier between two versions, sentence by sentence (requirement CI-16). */
export type TextChange = {
  readonly place: DossierPlace;
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** Returns the sentences of a text; a line ends one too. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n|(?<=[.!?;])\s+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** Returns the lengths of the longest runs that two lists share from each place on. */
function sharedLengths(one: readonly string[], other: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const [row, next] = [rows[i], rows[i + 1]];
      if (row && next)
        row[j] = one[i] === other[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0); // the edges are 0
    }
  return rows;
}

/** Returns which sentences went and which came, each in the order in which they stand. What stays is as much as can stay. */
export function changedSentences(
  before: string,
  after: string,
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const [one, other] = [sentencesOf(before), sentencesOf(after)];
  const rows = sharedLengths(one, other);
  const longest = (i: number, j: number): number => rows[i]?.[j] ?? 0; // past the end nothing is shared
  const removed: string[] = [];
  const added: string[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [old, fresh] = [one[i], other[j]];
    if (old !== undefined && old === fresh) {
      i++;
      j++;
    } else if (old !== undefined && (fresh === undefined || longest(i + 1, j) >= longest(i, j + 1))) {
      removed.push(old);
      i++;
    } else if (fresh !== undefined) {
      added.push(fresh);
      j++;
    }
  }
  return { removed, added };
}

type Text = { readonly place: DossierPlace; readonly text: string };

function textsOf({ subject, urgency, explanation, points, publicText }: Dossier): readonly Text[] {
  const said = (text: string | null): string => text ?? ""; // nothing was said there
  return [
    { place: { kind: "subject" }, text: subject },
    { place: { kind: "urgency" }, text: said(urgency) },
    ...points.flatMap(({ text, reasoning }, at): readonly Text[] => [
      { place: { kind: "point", number: at + 1 }, text },
      { place: { kind: "reasoning", number: at + 1 }, text: said(reasoning) },
    ]),
    { place: { kind: "explanation" }, text: said(explanation) },
    { place: { kind: "publicText" }, text: said(publicText) },
  ];
}

/** Returns what changed in the words of a dossier between two versions of it, place by place; no change, no place. */
export function dossierChanges(before: Dossier, after: Dossier): readonly TextChange[] {
  const [old, fresh] = [before, after].map((one) => {
    const texts = textsOf(one).map(({ place, text }) => [JSON.stringify(place), { place, text }] as const);
    return new Map(texts);
  });
  const places = new Map([...(fresh ?? []), ...(old ?? [])]); // both are there
  return [...places].flatMap(([key, { place }]) => {
    const changed = changedSentences(old?.get(key)?.text ?? "", fresh?.get(key)?.text ?? ""); // a point that is not there says nothing
    return changed.removed.length + changed.added.length === 0 ? [] : [{ place, ...changed }];
  });
}
