import type { Question, ReportKind } from "../../domain/reporting/index.ts";
import type { Office } from "./versioned.ts";

/** The questions that every unit answers in rounds of one kind. */
export type QuestionSet = {
  readonly kind: ReportKind;
  readonly questions: readonly Question[];
  readonly version: number;
};

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
    kind: row.key as ReportKind,
    questions: row.questions as readonly Question[],
    version: row.version,
  }));
}

/** Returns what every unit is asked in a round of a kind: nothing where nobody wrote questions for it. */
export async function findQuestionSet(office: Office, kind: ReportKind | null): Promise<readonly Question[]> {
  const found = (await listQuestionSets(office)).find((set) => set.kind === kind);
  return found === undefined ? [] : found.questions;
}
