import { usualGroup } from "../../domain/programme/index.ts";
import { findSetting } from "../../storage/office/settingStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Returns the smallest number of people that a figure of this municipality may be about. */
export const smallestGroupOf = async (office: Office): Promise<number> =>
  (await findSetting(office, "smallestGroup")) ?? usualGroup; // documented default
