import type { Day } from "../shared/day.ts";
import type { WooGround } from "./wooGround.ts";

/** The bodies that may impose secrecy: a committee does so as a whole, not by its chair (Gemeentewet 87; field.md 10). */
export const secrecyBodies = ["council", "executive", "mayor", "councilCommittee"] as const;
export type SecrecyBody = (typeof secrecyBodies)[number];

/**
 * A document under secrecy, as a whole or for the passage that is named by its page or heading; and the words there that are
 * secret, where somebody wrote them down. Without words the whole file is kept from others.
 */
export type SecretPart = {
  readonly document: string;
  readonly passage: string | null;
  readonly words?: readonly string[];
};

/** To whom what is secret was given; the council is always the whole council. */
export type SecretGiving = { readonly to: SecrecyBody; readonly on: Day };

/** What a body decided about the end: on which day it did so, and the instant at which the secrecy ends. */
export type LiftDecision = { readonly by: SecrecyBody; readonly decidedOn: Day; readonly at: Date };

/**
 * How far it is with a secrecy: it holds until a body decides that it ends; a decision for an instant ends it at that
 * instant and not before. `lifted` says that this has been written down as well.
 */
export type SecrecyState =
  | { readonly kind: "imposed" }
  | { readonly kind: "liftDecided"; readonly lift: LiftDecision }
  | { readonly kind: "lifted"; readonly lift: LiftDecision };

/** Secrecy that a body imposed on documents (geheimhouding, Gemeentewet chapter Va; requirements CI-07 to CI-09). */
export type Secrecy = {
  readonly key: string;
  readonly body: SecrecyBody;
  /** Which committee, where a committee imposed it. */
  readonly committee: string | null;
  readonly ground: WooGround;
  /** Why, in words that may be published. */
  readonly reasoning: string;
  readonly imposedOn: Day;
  readonly reviewOn: Day;
  readonly parts: readonly SecretPart[];
  readonly givenTo: readonly SecretGiving[];
  /** The body that may lift it; the document says so (Gemeentewet 89). */
  readonly mayLift: SecrecyBody;
  readonly state: SecrecyState;
  readonly version: number;
};

/** Returns whether a secrecy holds at an instant; the clock decides, also where nobody has written the end down yet. */
export function isInForce({ state }: Pick<Secrecy, "state">, now: Date): boolean {
  switch (state.kind) {
    case "imposed":
      return true;
    case "liftDecided":
      return now < state.lift.at;
    case "lifted":
      return false;
  }
}

const isAbout =
  (document: string) =>
  ({ parts }: Pick<Secrecy, "parts">): boolean =>
    parts.some((part) => part.document === document);

/** Returns the secrecies that hold on a document at an instant; one on a passage holds on the file that has the passage. */
export const inForceOn = (document: string, secrecies: readonly Secrecy[], now: Date): readonly Secrecy[] =>
  secrecies.filter(isAbout(document)).filter((secrecy) => isInForce(secrecy, now));

/**
 * Returns whether a document is secret at an instant. Where a body decided about its secrecy, that decides; else the mark
 * that it was added with. Source: requirements RA-03, CI-08, CI-09.
 */
export function isSecretAt(
  { key, mark }: { readonly key: string; readonly mark: "open" | "secret" },
  secrecies: readonly Secrecy[],
  now: Date,
): boolean {
  const about = secrecies.filter(isAbout(key));
  return about.length === 0 ? mark === "secret" : about.some((secrecy) => isInForce(secrecy, now));
}
