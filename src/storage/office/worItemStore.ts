import { sql } from "kysely";
import type { WorItem } from "../../domain/governance/index.ts";
import { addVersioned, changeVersioned, type Office } from "./versioned.ts";

/** The words of a municipality for an item of the law: its own, or null where it shows none. */
export type OwnWorItem = {
  readonly item: WorItem;
  readonly words: string | null;
  readonly version: number;
};

/** Returns the items for which the municipality chose words of its own, or none. */
export async function listWorItems({ transaction, municipality }: Office): Promise<readonly OwnWorItem[]> {
  const found = await sql<{ key: WorItem; words: string | null; version: number }>`
    select key, words, version from office.wor_item where municipality = ${municipality} order by key`.execute(
    transaction,
  );
  return found.rows.map(({ key, words, version }) => ({ item: key, words, version }));
}

/** Keeps the words of an item; false when somebody else chose since `seen`, and then nothing is written. */
export async function saveWorItem(
  office: Office,
  { item, words, seen }: Omit<OwnWorItem, "version"> & { readonly seen: number },
): Promise<boolean> {
  if (seen > 0)
    return changeVersioned(office, "office.wor_item", { key: { key: item }, values: { words }, seen });
  if ((await listWorItems(office)).some((one) => one.item === item)) return false;
  await addVersioned(office, "office.wor_item", { place: {}, own: "key", rows: [{ key: item, words }] });
  return true;
}
