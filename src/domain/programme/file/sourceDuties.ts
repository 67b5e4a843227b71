import type { z } from "zod";
import type { SourceItem } from "../sourceList.ts";
import { sourceLists } from "./sourceLists.ts";

/** A reporting duty as a source gives it, with its row in the list, counted from 1. */
export type SourceDuty = z.infer<typeof sourceLists.reportingDuties>[number] & { readonly row: number };

/** Returns the reporting duties that the sources of a programme name. */
export const sourceDuties = (items: readonly SourceItem[]): readonly SourceDuty[] =>
  items
    .filter(({ list }) => list === "reportingDuties")
    .map(({ body, position }) => ({
      ...sourceLists.reportingDuties.element.parse(body),
      row: position,
    }));
