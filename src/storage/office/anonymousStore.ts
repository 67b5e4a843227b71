import { sql } from "kysely";
import type { Contribution, ContributionOutcome } from "../../domain/governance/index.ts";
import type { Office } from "./versioned.ts";

type RoundPlace = { readonly programme: string; readonly round: string };
type Row = Pick<Contribution, "key" | "round" | "together" | "spoken" | "facility" | "text" | "version"> & {
  readonly outcome: ContributionOutcome | null;
};
/** A contribution without a name as it is taken in, with the hash of what its giver keeps of it. */
export type NamelessGift = Pick<Contribution, "key" | "together" | "spoken" | "facility" | "text"> & {
  readonly receipt: Uint8Array;
};

const read = (row: Row): Contribution => ({ ...row, by: { kind: "anonymous" }, group: null, on: null });

/** Returns what came in without a name in a round, in the order of keys that are chance. */
export async function listAnonymous(
  { transaction, municipality }: Office,
  { programme, round }: RoundPlace,
): Promise<readonly Contribution[]> {
  const found = await sql<Row>`select round, key, together, spoken, facility, text, outcome, version
    from office.anonymous_contribution
    where municipality = ${municipality} and programme = ${programme} and round = ${round} order by key`.execute(
    transaction,
  );
  return found.rows.map(read);
}

/** Returns what a receipt is of, whatever its round. */
export async function findByReceipt(
  { transaction, municipality }: Office,
  programme: string,
  receipt: Uint8Array,
): Promise<Contribution | undefined> {
  const found = await sql<Row>`select round, key, together, spoken, facility, text, outcome, version
    from office.anonymous_contribution
    where municipality = ${municipality} and programme = ${programme} and receipt = ${receipt}`.execute(
    transaction,
  );
  return found.rows.map(read)[0];
}

/** Takes in a contribution without a name; one that was sent twice is kept once. */
export async function addAnonymous(
  { transaction, municipality }: Office,
  { programme, round }: RoundPlace,
  { key, receipt, together, spoken, facility, text }: NamelessGift,
): Promise<void> {
  await sql`insert into office.anonymous_contribution (municipality, programme, round, key, receipt, together, spoken, facility, text)
    values (${municipality}, ${programme}, ${round}, ${key}, ${receipt}, ${together}, ${spoken}, ${facility}, ${text})
    on conflict (municipality, receipt) do nothing`.execute(transaction);
}

/** Keeps what was done with a contribution without a name; false when somebody else wrote that since `seen`. */
export async function answerAnonymous(
  { transaction, municipality }: Office,
  { programme, key, seen }: { readonly programme: string; readonly key: string; readonly seen: number },
  outcome: ContributionOutcome,
): Promise<boolean> {
  const changed =
    await sql`update office.anonymous_contribution set outcome = ${JSON.stringify(outcome)}::jsonb, version = version + 1
    where municipality = ${municipality} and programme = ${programme} and key = ${key} and version = ${seen}`.execute(
      transaction,
    );
  return changed.numAffectedRows === 1n;
}

/**
 * Writes what came in without a name anew, under other keys and in their order: of the order in which it came, and of the
 * transactions that brought it, the database keeps nothing. Returns how many there are.
 */
export async function shuffleAnonymous(
  office: Office,
  { programme, round }: RoundPlace,
  newKey: () => string,
): Promise<number> {
  const { transaction, municipality } = office;
  const gone = await sql<NamelessGift>`delete from office.anonymous_contribution
    where municipality = ${municipality} and programme = ${programme} and round = ${round}
    returning receipt, together, spoken, facility, text`.execute(transaction);
  const anew = gone.rows
    .map((row) => ({ ...row, key: newKey() }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  for (const gift of anew) await addAnonymous(office, { programme, round }, gift);
  return anew.length;
}
