import { sql } from "kysely";
import type { Question, QuestionSet, QuestionSetKind } from "../../domain/reporting/index.ts";
import { addVersioned, changeVersioned, type Office } from "./versioned.ts";

/** Returns the questions of every kind of round for which somebody wrote them. */
export async function listQuestionSets({
  transaction,
  municipality,
}: Office): Promise<readonly QuestionSet[]> {
  const rows = await transaction
    .selectFrom("office.question_set")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("key")
    .execute();
  return rows.map((row) => ({
    kind: row.key as QuestionSetKind,
    questions: row.questions as readonly Question[],
    version: row.version,
  }));
}

/** Returns what every unit is asked in a round or talk of a kind: nothing where nobody wrote questions for it. */
export async function findQuestionSet(
  office: Office,
  kind: QuestionSetKind | null,
): Promise<readonly Question[]> {
  const found = (await listQuestionSets(office)).find((set) => set.kind === kind);
  return found === undefined ? [] : found.questions;
}

/**
 * Keeps the questions of a kind over the version that was seen, 0 where nobody wrote any; false when somebody else was first.
 * Until the transaction ends others who write questions here wait: two first sets of one kind never meet.
 */
export async function keepQuestionSet(
  office: Office,
  { kind, questions, version }: QuestionSet,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${office.municipality}::text, 14))`.execute(
    office.transaction,
  );
  const table = "office.question_set";
  if (version > 0)
    return changeVersioned(office, table, { key: { key: kind }, values: { questions }, seen: version });
  if ((await listQuestionSets(office)).some((set) => set.kind === kind)) return false;
  await addVersioned(office, table, { place: {}, own: "key", rows: [{ key: kind, questions }] });
  return true;
}
