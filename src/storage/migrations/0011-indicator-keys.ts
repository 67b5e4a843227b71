import type { Kysely } from "kysely";
import { run } from "./building.ts";

/**
 * Each indicator that ever stood in a plan, numbered in the order in which the plan got them. The same name in two versions
 * is the same indicator; of two with one name in one version the first is the first.
 */
const numbered = `with stood as (
    select v.municipality, v.programme, v.key, v.version, one.place, one.indicator, one.indicator ->> 'name' as name,
      row_number() over (partition by v.municipality, v.programme, v.key, v.version, one.indicator ->> 'name' order by one.place) as nth
    from office.unit_plan_version v, jsonb_array_elements(v.indicators) with ordinality one (indicator, place)),
  known as (
    select municipality, programme, key, name, nth,
      row_number() over (partition by municipality, programme, key order by min(array[version, place])) as number
    from stood group by municipality, programme, key, name, nth)`;

const keyed = `${numbered}
  update office.unit_plan_version v set indicators = made.indicators from (
    select s.municipality, s.programme, s.key, s.version,
      jsonb_agg(jsonb_build_object('key', 'I' || k.number) || s.indicator order by s.place) as indicators
    from stood s join known k using (municipality, programme, key, name, nth)
    group by s.municipality, s.programme, s.key, s.version) made
  where (v.municipality, v.programme, v.key, v.version) = (made.municipality, made.programme, made.key, made.version)`;

const asItsVersion = `update office.unit_plan p set indicators = v.indicators from office.unit_plan_version v
  where (v.municipality, v.programme, v.key, v.version) = (p.municipality, p.programme, p.key, p.version)`;

/** Every indicator gets a key within its plan, in the plan of today and in all its versions; nothing else changes. */
export const indicatorKeys = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      // the owner reads every municipality here, makes no version, and plans of closed programmes get keys too
      "alter table office.unit_plan no force row level security",
      "alter table office.unit_plan_version no force row level security",
      "alter table office.unit_plan disable trigger user",
      keyed,
      asItsVersion,
      "alter table office.unit_plan enable trigger user",
      "alter table office.unit_plan_version force row level security",
      "alter table office.unit_plan force row level security",
    ]);
  },
};
