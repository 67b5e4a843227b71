import type { Logo, Picture, PictureType } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { Office } from "./versioned.ts";

/** Keeps the bytes of a logo under their hash; the same picture again is the same row. */
export async function addLogoFile(office: Office, { hash, type }: Logo, bytes: Uint8Array): Promise<void> {
  await office.transaction
    .insertInto("office.logo_file")
    .values({ municipality: office.municipality, hash, type, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Returns the bytes of a logo of this municipality, also of one that it wore before. */
export async function getLogoFile(office: Office, hash: string): Promise<Pick<Picture, "type" | "bytes">> {
  const row = await office.transaction
    .selectFrom("office.logo_file")
    .select(["type", "bytes"])
    .where("municipality", "=", office.municipality)
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return { type: row.type as PictureType, bytes: new Uint8Array(row.bytes) };
}
