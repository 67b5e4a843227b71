import type { Day } from "../../shared/day.ts";
import type { Document } from "../document.ts";

/** A document of a dossier as the check looks at it. */
export type ListedDocument = Pick<Document, "key" | "title" | "registration" | "annex"> & {
  /** Whether it carries or carried the mark that it is secret. */
  readonly isMarked: boolean;
};

/** Where in a dossier something stands; points are numbered from 1. */
export type DossierPlace =
  | { readonly kind: "subject" }
  | { readonly kind: "urgency" }
  | { readonly kind: "explanation" }
  | { readonly kind: "publicText" }
  | { readonly kind: "point" | "reasoning"; readonly number: number }
  | { readonly kind: "list" }
  | { readonly kind: "document"; readonly key: string };

/** A text of a dossier with its place. */
export type Passage = { readonly place: DossierPlace; readonly text: string };

/** What a planned day is the day of. */
export type PlannedMoment = "meeting" | "sending" | "committee" | "lifting";

type At<Code extends string, Told> = { readonly code: Code; readonly place: DossierPlace } & Told;
type OfDocument = { readonly title: string };

/** What does not fit in a dossier: the rule, the place, and what the sentence about it tells (requirement CI-12). */
export type DossierFinding =
  | At<"V213", OfDocument & { readonly written: string; readonly listed: string }>
  | At<"V214", { readonly annex: string }>
  | At<"V215", OfDocument & { readonly annex: string }>
  | At<"V216", OfDocument & { readonly point: number }>
  | At<"V217", OfDocument>
  | At<"V218", OfDocument>
  | At<"V219", { readonly registration: string }>
  | At<"V220", { readonly number: string; readonly count: number }>
  | At<"V221", { readonly moment: PlannedMoment; readonly day: Day; readonly other: Day }>
  | At<"V222", { readonly weekday: string; readonly day: Day }>
  | At<"V223", { readonly due: Day }>
  | At<"V224", Readonly<Record<never, never>>>
  | At<
      "V242",
      { readonly entry: string; readonly what: string; readonly due: Day; readonly hasReason: boolean }
    >
  | At<"V243", { readonly number: string }>;
