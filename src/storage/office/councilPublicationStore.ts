import type { PersonId } from "../../domain/organisation/index.ts";
import type { Office } from "./versioned.ts";

/** That something about the council was made public: what, how often before, by whom and when. */
export type CouncilPublication = {
  readonly subject: string;
  readonly number: number;
  readonly content: unknown;
  /** Null for a command on the server. */
  readonly by: PersonId | null;
  readonly at: Date;
};

/** Returns what was made public about a subject in a programme, the first first. */
export async function listCouncilPublications(
  { transaction, municipality }: Office,
  programme: string,
  subject: string,
): Promise<readonly CouncilPublication[]> {
  const rows = await transaction
    .selectFrom("office.council_publication")
    .select(["subject", "number", "content", "made_by", "at"])
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("subject", "=", subject)
    .orderBy("number")
    .execute();
  return rows.map(({ made_by, ...row }) => ({ ...row, by: made_by as PersonId | null }));
}

/** Makes something public from now on, behind what was public about it before. */
export async function addCouncilPublication(
  office: Office,
  programme: string,
  { subject, content }: Pick<CouncilPublication, "subject" | "content">,
): Promise<number> {
  const { transaction, municipality, person, at } = office;
  const number = (await listCouncilPublications(office, programme, subject)).length + 1;
  const row = {
    municipality,
    programme,
    subject,
    number,
    content: JSON.stringify(content),
    made_by: person,
    at,
  };
  await transaction.insertInto("office.council_publication").values(row).execute();
  return number;
}
