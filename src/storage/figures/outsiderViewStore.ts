import type { OutsiderView } from "../../domain/disclosure/index.ts";
import type { Office } from "../office/versioned.ts";

/** Keeps what an outsider can compute of a release, table by table. */
export async function addOutsiderView(
  { transaction, municipality }: Office,
  release: number,
  view: OutsiderView,
): Promise<void> {
  await transaction
    .insertInto("figures.outsider_view")
    .values({ municipality, release, content: JSON.stringify(view) })
    .execute();
}

/** Returns what an outsider can compute of a release; undefined where it was not computed. */
export async function findOutsiderView(
  { transaction, municipality }: Office,
  release: number,
): Promise<OutsiderView | undefined> {
  const row = await transaction
    .selectFrom("figures.outsider_view")
    .select("content")
    .where("municipality", "=", municipality)
    .where("release", "=", release)
    .executeTakeFirst();
  return row?.content as OutsiderView | undefined;
}
