import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import { type Day, dayFrom } from "../../domain/shared/day.ts";
import type {
  OrderRefusal,
  ReleaseOrder,
  ReleaseProgress,
  ReleaseStage,
} from "../../domain/workforce/index.ts";
import type { ReleaseOrderRow } from "../figureTables.ts";
import type { Office } from "../office/versioned.ts";

type Place = Pick<Office, "transaction" | "municipality">;

function endOf({ release, refusal }: ReleaseOrderRow): ReleaseOrder["end"] {
  if (release !== null) return { kind: "released", release };
  return refusal === null ? null : { kind: "refused", refusal: refusal as OrderRefusal };
}

const readOrder = (row: ReleaseOrderRow): ReleaseOrder => ({
  number: row.number,
  referenceDate: dayFrom(row.reference_date),
  askedBy: row.asked_by as PersonId | null,
  askedAt: row.asked_at,
  progress: { stage: row.stage as ReleaseStage, steps: row.steps, stepsInAll: row.steps_in_all },
  end: endOf(row),
});

/** Returns the releases that were asked for, the first first. */
export async function listOrders({ transaction, municipality }: Place): Promise<readonly ReleaseOrder[]> {
  const rows = await transaction
    .selectFrom("figures.release_order")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readOrder);
}

/** Keeps that a release was asked for; who holds the releases numbers it. */
export async function addOrder(
  { transaction, municipality, person, at }: Office,
  { number, referenceDate }: { readonly number: number; readonly referenceDate: Day },
): Promise<void> {
  await transaction
    .insertInto("figures.release_order")
    .values({
      municipality,
      number,
      reference_date: referenceDate,
      asked_by: person,
      asked_at: at,
      state: "waiting",
      attempts: 0,
      stage: "waiting",
      steps: 0,
      next_at: at,
    })
    .execute();
}

/** By which lease a process holds an order, and from when on another may take it over. */
export type OrderLease = { readonly lease: string; readonly at: Date; readonly until: Date };

/** An order that this process holds, and how often somebody began with it. */
export type TakenOrder = ReleaseOrder & { readonly attempts: number; readonly lease: string };

/** Takes the order that waits, or that of a process that died with it; of several processes one gets it. */
export async function takeOrder(
  { transaction, municipality }: Place,
  { lease, at, until }: OrderLease,
): Promise<TakenOrder | undefined> {
  const taken = await sql<ReleaseOrderRow>`
    update figures.release_order set state = 'working', lease = ${lease}, next_at = ${until}, attempts = attempts + 1
    where municipality = ${municipality} and number in (
      select number from figures.release_order where municipality = ${municipality} and state in ('waiting', 'working')
        and next_at <= ${at} order by number limit 1 for update skip locked)
    returning *`.execute(transaction);
  const row = taken.rows[0];
  return row === undefined ? undefined : { ...readOrder(row), attempts: row.attempts, lease };
}

type Held = Pick<TakenOrder, "number" | "lease">;

/** Changes an order that this process still holds; false where another took it over. */
async function changeHeld(
  { transaction, municipality }: Place,
  { number, lease }: Held,
  change: Partial<ReleaseOrderRow>,
): Promise<boolean> {
  const changed = await transaction
    .updateTable("figures.release_order")
    .set(change)
    .where("municipality", "=", municipality)
    .where("number", "=", number)
    .where("state", "=", "working")
    .where("lease", "=", lease)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Writes down how far an order is, and holds it for longer. */
export const noteProgress = (
  place: Place,
  held: Held,
  { stage, steps, stepsInAll }: ReleaseProgress,
  until: Date,
): Promise<boolean> => changeHeld(place, held, { stage, steps, steps_in_all: stepsInAll, next_at: until });

/** Ends an order with the release that was made of it. */
export const endReleased = (office: Office, held: Held, release: number): Promise<boolean> =>
  changeHeld(office, held, { state: "released", release, ended_at: office.at, lease: null });

/** Ends an order with the reason why nothing went out. */
export const endRefused = (office: Office, held: Held, refusal: OrderRefusal): Promise<boolean> =>
  changeHeld(office, held, {
    state: "refused",
    refusal: JSON.stringify(refusal),
    ended_at: office.at,
    lease: null,
  });
