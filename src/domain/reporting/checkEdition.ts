import { canonicalJson } from "../shared/canonicalJson.ts";
import type { EditionHead, Sha256 } from "./edition.ts";
import { editionParts, editionPlaces } from "./editionParts.ts";
import { editionShape } from "./editionShape.ts";
import { type DerivedReport, rulesOf } from "./frozenRules.ts";

/**
 * What does not fit in an edition: the hash over its content, the way it is written, what it holds, the rules it names,
 * what is kept beside it, a figure of the report, a stored file, or what the log says of it.
 */
export type EditionFinding = {
  readonly what: "hash" | "writing" | "shape" | "rules" | "head" | "report" | "file" | "log";
  /** Where: a place in the content as a JSON pointer, or the name of a column or file. */
  readonly at: string;
  /** What stands there and what should; null where there is nothing to show. */
  readonly stated: string | null;
  readonly found: string | null;
};

/** An edition as it was kept, with its content read as JSON: undefined where it is none. */
export type KeptEdition = {
  readonly text: string;
  readonly value: unknown;
  readonly hash: string;
  /** What is kept about it in columns; null for a file that somebody brings. */
  readonly head: EditionHead | null;
};

/** From this number on more differences tell nothing new. */
const mostDifferences = 20;

const shown = (value: unknown): string => (value === undefined ? "" : canonicalJson(value));
const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A file may name a member as what every object has from elsewhere, such as `constructor`: that stands in neither value. */
const memberOf = (tree: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(tree, name) ? tree[name] : undefined;

type Difference = Omit<EditionFinding, "what">;

function differences(stated: unknown, found: unknown, at: string): readonly Difference[] {
  if (isTree(stated) && isTree(found) && Array.isArray(stated) === Array.isArray(found))
    return [...new Set([...Object.keys(stated), ...Object.keys(found)])].flatMap((name) =>
      differences(memberOf(stated, name), memberOf(found, name), `${at}/${name}`),
    );
  return shown(stated) === shown(found) ? [] : [{ at, stated: shown(stated), found: shown(found) }];
}

/** Returns where two values differ, as findings; only the first ones where there are many. */
const compared = (
  what: EditionFinding["what"],
  [stated, found]: readonly [unknown, unknown],
  at: string,
): readonly EditionFinding[] =>
  differences(stated, found, at)
    .slice(0, mostDifferences)
    .map((difference) => ({ what, ...difference }));

const one = (what: EditionFinding["what"], at: string, stated: string | null = null): EditionFinding => ({
  what,
  at,
  stated,
  found: null,
});

type Read = ReturnType<typeof editionShape.parse>;

function headFindings(content: Read, derived: DerivedReport, head: EditionHead | null) {
  const { number, kind, asOf, madeAt, corrects, reason, programme } = content;
  const said = {
    number,
    kind,
    asOf,
    madeAt,
    corrects,
    reason,
    programme: programme.key,
    scope: derived.scope,
  };
  return [
    ...(head === null ? [] : compared("head", [head, said], "")),
    ...compared(
      "report",
      [
        { asOf, programme },
        { asOf: derived.asOf, programme: derived.programme },
      ],
      "",
    ),
  ];
}

function derivedFindings(content: Read, head: EditionHead | null): readonly EditionFinding[] {
  const derive = rulesOf(content.kind, content.rules);
  if (derive === undefined) return [one("rules", "/rules", content.rules)];
  const derived = derive(content.input);
  if (!derived.ok)
    return [derived.problem === null ? one("report", "/report") : one("shape", derived.problem)];
  const pair = [content.report, derived.value.report] as const;
  return [...headFindings(content, derived.value, head), ...compared("report", pair, "/report")];
}

/** Returns a word that is none of those asked for, or stands there twice. */
const strange = (words: readonly string[], known: readonly string[]): string | undefined =>
  words.find((word, at) => !known.includes(word) || words.indexOf(word) !== at);

/** What somebody wrote is kept as it was given; only that it belongs to a part of this report can be checked. */
function layoutFindings(content: Read): readonly EditionFinding[] {
  if (content.formatVersion === "1.0") return [];
  const places = content.narratives.map(({ place }) => place);
  return [
    { at: "/parts", word: strange(content.parts, editionParts[content.kind]) },
    { at: "/narratives", word: strange(places, editionPlaces(content.kind)) },
  ].flatMap(({ at, word }) => (word === undefined ? [] : [one("shape", at, word)]));
}

/**
 * R130: an edition fits when its hash is that of its content, and every figure of its report, derived again from its own
 * input by its own rules, is the one that stands there. Returns what does not fit, and where; nothing where all fits.
 * Source: requirement RC-09.
 */
export function checkEdition(kept: KeptEdition, sha256: Sha256): readonly EditionFinding[] {
  const { text, value, hash, head } = kept;
  const found = sha256(text);
  const hashes: readonly EditionFinding[] =
    found === hash ? [] : [{ what: "hash", at: "", stated: hash, found }];
  const content = editionShape.safeParse(value);
  if (!content.success) return [...hashes, one("shape", `/${content.error.issues[0]?.path.join("/") ?? ""}`)]; // an issue of the whole has no path
  const writing = canonicalJson(value) === text ? [] : [one("writing", "")];
  return [...hashes, ...writing, ...layoutFindings(content.data), ...derivedFindings(content.data, head)];
}
