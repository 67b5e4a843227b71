import { dayFrom } from "../../domain/shared/day.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { PublicRelease } from "../../domain/workforce/index.ts";
import type { DatabaseTransaction } from "../database.ts";
import { readReleasedTable } from "../figures/releaseStore.ts";

/** Returns which tables of which releases are public, and since when: no figure of them. */
export const listPublishedFigureMarks = (transaction: DatabaseTransaction, municipality: MunicipalityId) =>
  transaction
    .selectFrom("published.figures")
    .select(["release", "key", "published_at"])
    .where("municipality", "=", municipality)
    .orderBy("release")
    .orderBy("key")
    .execute();

/** Returns the releases of which tables are public, the first first, with those tables. */
export async function listPublishedFigures(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<readonly PublicRelease[]> {
  const rows = await transaction
    .selectFrom("published.figures")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("release")
    .orderBy("place")
    .execute();
  return [...Map.groupBy(rows, ({ release }) => release).values()].flatMap((tables) =>
    tables.slice(0, 1).map(({ release, reference_date, threshold }) => ({
      number: release,
      referenceDate: dayFrom(reference_date),
      threshold,
      tables: tables.map(({ declared, content, unit_names, published_at }) => ({
        ...readReleasedTable({ declared, content }),
        publishedAt: published_at,
        unitNames: new Map(Object.entries(unit_names as Readonly<Record<string, string>>)),
      })),
    })),
  );
}
