import type { z } from "zod";
import type { SourceItem } from "../sourceList.ts";
import { sourceLists } from "./sourceLists.ts";

/** A commitment as a source gives it, with its row in the list, counted from 1. */
export type SourceCommitment = z.infer<typeof sourceLists.commitments>[number] & { readonly row: number };
/** A motion as a source gives it, with its row in the list, counted from 1. */
export type SourceMotion = z.infer<typeof sourceLists.motions>[number] & { readonly row: number };

/** Returns the commitments that the sources of a programme name. */
export const sourceCommitments = (items: readonly SourceItem[]): readonly SourceCommitment[] =>
  items
    .filter(({ list }) => list === "commitments")
    .map(({ body, position }) => ({ ...sourceLists.commitments.element.parse(body), row: position }));

/** Returns the motions that the sources of a programme name. */
export const sourceMotions = (items: readonly SourceItem[]): readonly SourceMotion[] =>
  items
    .filter(({ list }) => list === "motions")
    .map(({ body, position }) => ({ ...sourceLists.motions.element.parse(body), row: position }));
