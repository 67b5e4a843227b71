/** A bar in a table: `share` (0 to 1) of the longest; `alt` says the same in words. */
export type Bar = { readonly share: number; readonly alt: string; readonly tone: "known" | "open" };

/** Words in another language than the paper, such as the titles of a Dutch plan in an English paper. */
export type Foreign = { readonly words: string; readonly language: string };

/** A strip of squares, one a thing that stayed, came or left; above `mostSquares` one bar. `most` is the longest strip of the table. */
export type Squares = {
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
  readonly most: number;
  readonly alt: string;
};

/** What stands in a cell: words, words in another language, a bar, or squares. */
export type Cell = string | Foreign | Bar | Squares;

export type Column = {
  readonly title: string;
  readonly align: "left" | "right";
  /** Parts of the free width; 0 is as wide as its content, which is not broken: a key, a day. */
  readonly width: number;
};

export type Table = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row holds totals. */
  readonly hasTotal: boolean;
};

export type Block =
  | { readonly kind: "paragraph" | "note"; readonly text: string }
  | {
      /** What a person wrote, apart from what is generated: who, when, and the words as they were typed. */
      readonly kind: "narrative";
      readonly title: string;
      readonly written: string;
      readonly paragraphs: readonly (string | Foreign)[];
    }
  | {
      /** A paragraph of which words were taken out: in their place stands a bar with the ground. */
      readonly kind: "redacted";
      readonly pieces: readonly (string | { readonly ground: string })[];
    }
  | { readonly kind: "table"; readonly table: Table };

/**
 * A document for readers with every word and number already written out. PDF and HTML draw the same paper, so they cannot
 * say different things.
 */
export type Paper = {
  /** Language and region as in BCP 47, `nl-NL`. */
  readonly language: string;
  readonly organisation: string;
  /** The colour of the organisation, `#rrggbb`. */
  readonly accent: string;
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  /** Short facts under the lead. */
  readonly stamp: readonly string[];
  /** What a reader must know before the first number; null where there is nothing. */
  readonly caveat: string | null;
  /** Heading of the list of contents; null for a short paper. */
  readonly contents: string | null;
  readonly page: { readonly before: string; readonly between: string };
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
};
