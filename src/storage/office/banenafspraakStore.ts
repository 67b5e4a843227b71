import { dayFrom } from "../../domain/shared/day.ts";
import type {
  BanenafspraakCount,
  BanenafspraakRule,
  BanenafspraakUnitTotal,
} from "../../domain/workforce/index.ts";
import type { BanenafspraakCountRow, BanenafspraakRuleRow } from "../outsideTables.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

export type KeptBanenafspraakRule = BanenafspraakRule & Brought;
export type KeptBanenafspraakCount = BanenafspraakCount & Brought;

const readRule = (row: BanenafspraakRuleRow): KeptBanenafspraakRule => ({
  ...broughtOf(row),
  validFrom: dayFrom(row.valid_from),
  validUntil: row.valid_until === null ? null : dayFrom(row.valid_until),
  hoursPerJob: row.hours_per_job,
  below: row.below as BanenafspraakRule["below"],
  above: row.above as BanenafspraakRule["above"],
  group: row.counted_group,
  target: row.target,
  sector: row.sector,
  source: row.source,
});

const readCount = (row: BanenafspraakCountRow): KeptBanenafspraakCount => ({
  ...broughtOf(row),
  referenceDate: dayFrom(row.reference_date),
  rule: row.rule,
  threshold: row.threshold,
  organisation: { headcount: row.headcount, hours: row.hours, jobs: row.jobs },
  units: row.units as readonly BanenafspraakUnitTotal[],
});

/** Returns every rule that was recorded, the first one first. */
export async function listBanenafspraakRules({
  transaction,
  municipality,
}: Office): Promise<readonly KeptBanenafspraakRule[]> {
  const rows = await transaction
    .selectFrom("office.banenafspraak_rule")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readRule);
}

/** Keeps a rule; its number tells its place. */
export async function addBanenafspraakRule(
  { transaction, municipality, person, at }: Office,
  rule: BanenafspraakRule,
): Promise<void> {
  await transaction
    .insertInto("office.banenafspraak_rule")
    .values({
      municipality,
      number: rule.number,
      valid_from: rule.validFrom,
      valid_until: rule.validUntil,
      hours_per_job: rule.hoursPerJob,
      below: rule.below,
      above: rule.above,
      counted_group: rule.group,
      target: rule.target,
      sector: rule.sector,
      source: rule.source,
      made_by: person,
      at,
    })
    .execute();
}

/** Returns every count, in the order in which they came; those that were corrected are among them. */
export async function listBanenafspraakCounts({
  transaction,
  municipality,
}: Office): Promise<readonly KeptBanenafspraakCount[]> {
  const rows = await transaction
    .selectFrom("office.banenafspraak_count")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readCount);
}

/** Keeps the totals of a count, behind those of before. */
export async function addBanenafspraakCount(
  { transaction, municipality, person, at }: Office,
  { referenceDate, rule, threshold, organisation, units }: BanenafspraakCount,
  number: number,
): Promise<void> {
  await transaction
    .insertInto("office.banenafspraak_count")
    .values({
      municipality,
      number,
      reference_date: referenceDate,
      rule,
      threshold,
      headcount: organisation.headcount,
      hours: organisation.hours,
      jobs: organisation.jobs,
      units: JSON.stringify(units),
      made_by: person,
      at,
    })
    .execute();
}
