import type { SourceItem, SourceListName } from "../../domain/programme/index.ts";
import type { Office } from "./versioned.ts";

/** Writes the lists of a published plan once; they are never changed. */
export async function addSourceItems(
  office: Office,
  programme: string,
  items: readonly SourceItem[],
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ list, position, body }) => ({
    municipality: office.municipality,
    programme,
    list,
    position,
    body: JSON.stringify(body),
  }));
  await office.transaction.insertInto("office.source_item").values(rows).execute();
}

/** Returns the lists of a published plan in the order of the source. */
export async function listSourceItems(office: Office, programme: string): Promise<readonly SourceItem[]> {
  const rows = await office.transaction
    .selectFrom("office.source_item")
    .select(["list", "position", "body"])
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .orderBy("list")
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    list: row.list as SourceListName,
    position: row.position,
    body: row.body as SourceItem["body"],
  }));
}
