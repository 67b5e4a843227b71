import type { Action } from "../../domain/programme/index.ts";
import { readAction } from "./actionStore.ts";
import { listVersions, type Making } from "./partHistory.ts";
import type { RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

/** One version of an action: how it then was, and how it came to be. */
export type ActionVersion = Making & { readonly action: Action };

/** Returns the versions of one action, the first one first. */
export async function listActionVersions(
  office: Office,
  programme: string,
  key: string,
): Promise<readonly ActionVersion[]> {
  const found = await listVersions<RowOf<"office.action">>(office, "office.action", programme, key);
  return found.map(({ row, making }) => ({ ...making, action: readAction(row) }));
}
