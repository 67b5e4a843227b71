import type { PersonId } from "../../domain/organisation/index.ts";
import type { KeptProfile } from "../../domain/workforce/index.ts";
import type { Office } from "../office/versioned.ts";

/** Returns every version of every profile, in the order of name and version. */
export async function listProfiles({ transaction, municipality }: Office): Promise<readonly KeptProfile[]> {
  const rows = await transaction
    .selectFrom("figures.import_profile")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("name")
    .orderBy("version")
    .execute();
  return rows.map(({ name, version, content, made_by, at }) => ({
    name,
    version,
    content,
    by: made_by as PersonId | null,
    at,
  }));
}

/** Keeps the next version of a profile; who holds the imports numbers it. */
export async function addProfile(
  { transaction, municipality, person, at }: Office,
  { name, version, content }: Omit<KeptProfile, "by" | "at">,
): Promise<void> {
  await transaction
    .insertInto("figures.import_profile")
    .values({ municipality, name, version, content: JSON.stringify(content), made_by: person, at })
    .execute();
}
