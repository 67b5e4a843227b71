import type { PersonId } from "../../domain/organisation/index.ts";
import type { Diary } from "../../domain/reporting/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import { hashOf, newSecret } from "./secret.ts";

type Owner = { readonly municipality: MunicipalityId; readonly person: PersonId };
type Language = "nl" | "en";

/** That a diary has an address: which one, in which language, since when. */
export type DiaryLink = {
  readonly person: PersonId;
  readonly diary: Diary;
  readonly language: Language;
  readonly madeAt: Date;
};

const wordOf = (diary: Diary): string => (diary.kind === "own" ? "own" : `body/${diary.body}`);
const diaryOf = (word: string): Diary =>
  word === "own" ? { kind: "own" } : { kind: "body", body: word.slice("body/".length) };

const readLink = (row: { person: string; diary: string; language: string; made_at: Date }): DiaryLink => ({
  person: row.person as PersonId,
  diary: diaryOf(row.diary),
  language: row.language as Language,
  madeAt: row.made_at,
});

/** R173: a diary of a person has one address. A new one replaces the old, which is worth nothing from then on. Returns its secret. */
export async function setDiaryLink(
  transaction: DatabaseTransaction,
  { municipality, person }: Owner,
  { diary, language, madeAt }: Omit<DiaryLink, "person">,
): Promise<string> {
  const secret = newSecret();
  const link = { secret_hash: hashOf(secret), language, made_at: madeAt };
  await transaction
    .insertInto("access.diary_link")
    .values({ municipality, person, diary: wordOf(diary), ...link })
    .onConflict((conflict) => conflict.columns(["municipality", "person", "diary"]).doUpdateSet(link))
    .execute();
  return secret;
}

/** Makes the address of a diary worthless. */
export async function removeDiaryLink(
  transaction: DatabaseTransaction,
  { municipality, person }: Owner,
  diary: Diary,
): Promise<void> {
  await transaction
    .deleteFrom("access.diary_link")
    .where("municipality", "=", municipality)
    .where("person", "=", person)
    .where("diary", "=", wordOf(diary))
    .execute();
}

/** Returns the diaries of a person that have an address. */
export async function listDiaryLinks(
  transaction: DatabaseTransaction,
  { municipality, person }: Owner,
): Promise<readonly DiaryLink[]> {
  const rows = await transaction
    .selectFrom("access.diary_link")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("person", "=", person)
    .orderBy("diary")
    .execute();
  return rows.map(readLink);
}

/** Returns whose diary a secret opens, within one municipality; undefined for a secret of nobody. */
export async function findDiaryLink(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
  secret: string,
): Promise<DiaryLink | undefined> {
  const row = await transaction
    .selectFrom("access.diary_link")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("secret_hash", "=", hashOf(secret))
    .executeTakeFirst();
  return row && readLink(row);
}
