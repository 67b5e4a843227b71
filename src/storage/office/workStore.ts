import { sql } from "kysely";
import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import type { Action } from "../../domain/programme/index.ts";
import { readAction } from "./actionStore.ts";
import type { RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

/** An action with the programme it is in. */
export type WorkItem = {
  readonly programme: { readonly key: string; readonly title: string };
  readonly action: Action;
};

/** Whose work it is: a person, and the units this person answers for. */
export type Holder = { readonly person: PersonId; readonly units: readonly UnitId[] };

/**
 * Returns the actions of running programmes that a person owns, carries out or answers for, and those of the units, with
 * what ends first in front.
 */
export async function listWork(office: Office, { person, units }: Holder): Promise<readonly WorkItem[]> {
  type Row = RowOf<"office.action"> & { readonly programme_title: string };
  const found = await sql<Row>`select a.*, p.title as programme_title from office.action a
    join office.programme p on p.municipality = a.municipality and p.key = a.programme and p.closed_on is null
    where a.municipality = ${office.municipality} and (
      a.owner_person = ${person}::uuid
      or a.unit in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb)::uuid)
      or exists (select 1 from jsonb_array_elements(a.participants) party
        where party ->> 'person' = ${person} and party ->> 'rasci' in ('R', 'A')))
    order by a.ends_on nulls last, a.programme, a.position`.execute(office.transaction);
  return found.rows.map((row) => ({
    programme: { key: row.programme, title: row.programme_title },
    action: readAction(row),
  }));
}
