import { type Retention, type RetentionKind, usualRetention } from "../../domain/workforce/index.ts";
import type { Office } from "../office/versioned.ts";

/** For how long what is kept, and how often that was chosen. */
export type ChosenRetention = { readonly retention: Retention; readonly choices: number };

/** Returns the last choice for each kind; a kind that nobody chose has the usual time. */
export async function readChosen({ transaction, municipality }: Office): Promise<ChosenRetention> {
  const rows = await transaction
    .selectFrom("figures.retention")
    .select(["kind", "months"])
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  const chosen = Object.fromEntries(rows.map(({ kind, months }) => [kind, months]));
  return { retention: { ...usualRetention, ...chosen }, choices: rows.length };
}

/** Keeps a choice behind those of before; who holds the imports numbers it. */
export async function addChoice(
  { transaction, municipality, person, at }: Office,
  {
    kind,
    months,
    number,
  }: { readonly kind: RetentionKind; readonly months: number; readonly number: number },
): Promise<void> {
  await transaction
    .insertInto("figures.retention")
    .values({ municipality, kind, number, months, made_by: person, at })
    .execute();
}
