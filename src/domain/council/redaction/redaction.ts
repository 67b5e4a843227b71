import type { PersonId } from "../../organisation/index.ts";
import type { Day } from "../../shared/day.ts";
import type { WooGround } from "../wooGround.ts";

export const redactedKinds = ["document", "dossier", "letter"] as const;
/** What a redaction is made of, by its key: an uploaded file, a dossier or a letter. */
export type RedactedSource = { readonly kind: (typeof redactedKinds)[number]; readonly key: string };

/** Words that are taken out wherever they stand, and the interest of the Woo for which that is done. */
export type RedactedWords = { readonly words: string; readonly ground: WooGround };

/** A redaction is a draft until somebody decides it; then its file is made and nothing in it changes. */
export type RedactionState =
  | { readonly kind: "draft" }
  | { readonly kind: "decided"; readonly by: PersonId | null; readonly on: Day };

/** A text of which personal data are taken out before others read it (lakken; requirement CI-10, source 003:240-241). */
export type Redaction = {
  readonly key: string;
  readonly source: RedactedSource;
  readonly title: string;
  /** The whole text, as it was when the redaction was begun, each line a paragraph. */
  readonly text: string;
  readonly removed: readonly RedactedWords[];
  readonly state: RedactionState;
  readonly version: number;
};
