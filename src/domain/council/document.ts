import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { DocumentType } from "./documentType.ts";
import { isSafeLink } from "./register/safeLink.ts";

/**
 * The mark a document is added with: whether everybody who reads the programme reads it, or only the roles that read secret
 * ones. Once a body decides about its secrecy, that decides (`isSecretAt`).
 */
export type DocumentMark = "open" | "secret";

/** How far a document is on its way to one that people with a disability can read (requirement AX-04). */
export const accessibilityStatuses = ["notChecked", "toCorrect", "corrected"] as const;
export type AccessibilityStatus = (typeof accessibilityStatuses)[number];

/** A file that was added to a programme (requirement RA-03). A mark in an imported plan is a fact and is not this. */
export type Document = {
  readonly key: string;
  readonly title: string;
  readonly secrecy: DocumentMark;
  readonly accessibility: AccessibilityStatus;
  /** Who found it accessible, and on which day; null while it is not. */
  readonly corrected: { readonly by: PersonId | null; readonly on: Day } | null;
  readonly type: DocumentType;
  /** Size in bytes. */
  readonly size: number;
  readonly addedOn: Day;
  readonly addedBy: PersonId;
  /** The number in the register of the municipality, such as AD2024-066765 (requirements CI-11, DI-04). */
  readonly registration: string | null;
  /** The number among the annexes of a paper, such as 6a. */
  readonly annex: string | null;
  /** Its address in the council information system (requirement DI-04). */
  readonly link: string | null;
  readonly version: number;
};

type DocumentProblem =
  | { readonly code: "P603"; readonly at: "title" }
  | { readonly code: "V234"; readonly at: "link" };

/**
 * P603: a document has a title. V234: its address in another system begins with https and names a site. Source: requirements
 * RA-03, DI-04.
 */
export const checkDocument = ({ title, link }: Document): readonly DocumentProblem[] => [
  ...(isGiven(title) ? [] : [{ code: "P603", at: "title" } as const]),
  ...(link === null || isSafeLink(link) ? [] : [{ code: "V234", at: "link" } as const]),
];

/**
 * V270: a document is corrected for accessibility before it becomes public. Returns those that are not yet; it is told where
 * they are about to become public, and stops nobody: a body that lifts secrecy has the last word. Source: requirement AX-04;
 * source 003:126-128.
 */
export const notCorrected = <Kept extends Pick<Document, "accessibility">>(
  documents: readonly Kept[],
): readonly { readonly code: "V270"; readonly document: Kept }[] =>
  documents.flatMap((document) =>
    document.accessibility === "corrected" ? [] : [{ code: "V270", document }],
  );
