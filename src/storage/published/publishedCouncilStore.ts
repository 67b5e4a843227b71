import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

/** What is public about the council: of each subject of a programme all that was made public, the last one last. */
export type PublishedCouncil = {
  readonly programme: string;
  readonly subject: string;
  readonly number: number;
  readonly content: unknown;
  readonly at: Date;
};

/** Returns what tells one state of what is public from another, without what it says. */
export const listPublishedCouncilMarks = (transaction: DatabaseTransaction, municipality: MunicipalityId) =>
  transaction
    .selectFrom("published.council")
    .select(["programme", "subject", "number", "at"])
    .where("municipality", "=", municipality)
    .orderBy("programme")
    .orderBy("subject")
    .orderBy("number")
    .execute();

/** Returns everything that was made public about the council. */
export const listPublishedCouncil = (
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<readonly PublishedCouncil[]> =>
  transaction
    .selectFrom("published.council")
    .select(["programme", "subject", "number", "content", "at"])
    .where("municipality", "=", municipality)
    .orderBy("programme")
    .orderBy("subject")
    .orderBy("number")
    .execute();
