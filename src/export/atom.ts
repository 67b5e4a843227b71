import { element, escaped } from "./xml.ts";

/** An entry of a feed: what happened to one thing, under an identity that stays. */
export type AtomEntry = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Date;
  readonly updated: Date;
  /** Where it can be read; null where there is nothing to read any more. */
  readonly link: string | null;
};

export type AtomFeed = {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The address of the feed itself. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly entries: readonly AtomEntry[];
};

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

const entryLines = (entry: AtomEntry): readonly string[] => [
  "<entry>",
  element("id", entry.id),
  element("title", entry.title),
  element("published", entry.published.toISOString()),
  element("updated", entry.updated.toISOString()),
  ...(entry.link === null ? [] : [link("alternate", "text/html", entry.link)]),
  element("summary", entry.summary),
  "</entry>",
];

/** A feed without entries has changed never; the format asks for a moment all the same. */
const never = 0;

/** Returns a feed in Atom (RFC 4287). Every text in it is words, whatever it looks like. */
export function writeAtom({ id, title, author, language, self, page, entries }: AtomFeed): string {
  const updated = new Date(Math.max(never, ...entries.map((entry) => entry.updated.getTime())));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element("id", id),
    element("title", title),
    element("updated", updated.toISOString()),
    `<author>${element("name", author)}</author>`,
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", page),
    ...entries.flatMap(entryLines),
    "</feed>",
    "",
  ].join("\n");
}
