import { entriesFromSource } from "../../domain/council/index.ts";
import type { SourceItem } from "../../domain/programme/index.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Takes the commitments and motions that the sources of a new programme name into its register. */
export const fillCouncilRegister = (
  office: Office,
  programme: string,
  { items, newId }: { readonly items: readonly SourceItem[]; readonly newId: () => string },
): Promise<void> =>
  councilEntryStore.add(
    office,
    programme,
    entriesFromSource(items, () => `CE${newId().slice(0, 8)}`),
  );
