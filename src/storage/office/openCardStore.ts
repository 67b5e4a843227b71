import { sql } from "kysely";
import type { UnitId } from "../../domain/organisation/index.ts";
import type { Owner } from "../../domain/programme/index.ts";
import type { ReportingRound } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { ownerOf } from "./columns.ts";
import type { Office } from "./versioned.ts";

/** A card of a round that is open in a running programme, with what decides of whom it is asked. */
export type OpenCard = {
  readonly programme: { readonly key: string; readonly title: string };
  readonly round: Pick<ReportingRound, "key" | "name" | "closesOn" | "state">;
  readonly action: {
    readonly key: string;
    readonly title: string;
    readonly unit: UnitId | null;
    readonly owner: Owner;
  };
  readonly answered: boolean;
};

type Row = {
  readonly programme: string;
  readonly programme_title: string;
  readonly round: string;
  readonly name: string;
  readonly closes_on: string;
  readonly action: string;
  readonly title: string;
  readonly unit: string | null;
  readonly owner_person: string | null;
  readonly owner_as_written: string | null;
  readonly answered: boolean;
};

const readCard = (row: Row): OpenCard => ({
  programme: { key: row.programme, title: row.programme_title },
  round: { key: row.round, name: row.name, closesOn: dayFrom(row.closes_on), state: { kind: "open" } },
  action: { key: row.action, title: row.title, unit: row.unit as UnitId | null, owner: ownerOf(row) },
  answered: row.answered,
});

/** Which actions are meant, of one programme or of all of them. */
export type CardsOf = { readonly programme?: string; readonly actions: readonly string[] };

/**
 * Both sides of the join are narrowed: just after a large import the database knows nothing of the size of its tables, and
 * would hold every card against every action.
 */
function narrowed({ programme, actions }: CardsOf) {
  if (actions.length === 0) return sql`and false`;
  const keys = sql.join(actions);
  const within = programme === undefined ? sql`` : sql`and c.programme = ${programme}`;
  return sql`and c.action in (${keys}) and a.key in (${keys}) ${within}`;
}

/**
 * Returns the cards of the rounds that are open, the round that closes first in front; of some actions where those are asked. What
 * was dropped is asked about no more.
 */
export async function listOpenCards(
  { transaction, municipality }: Office,
  only?: CardsOf,
): Promise<readonly OpenCard[]> {
  const those = only ? narrowed(only) : sql``;
  const found =
    await sql<Row>`select c.programme, p.title as programme_title, c.round, r.name, r.closes_on, c.action,
      a.title, a.unit, a.owner_person, a.owner_as_written,
      exists (select 1 from office.progress_update u where u.municipality = c.municipality and u.programme = c.programme
        and u.round = c.round and u.action = c.action) as answered
    from office.reporting_round r
    join office.programme p on p.municipality = r.municipality and p.key = r.programme and p.closed_on is null
    join office.question_card c on c.municipality = r.municipality and c.programme = r.programme and c.round = r.key
    join office.action a on a.municipality = c.municipality and a.programme = c.programme and a.key = c.action
      and a.status is distinct from 'lapsed'
    where r.municipality = ${municipality} and r.state = 'open' ${those}
    order by r.closes_on, c.programme, a.ends_on nulls last, a.position`.execute(transaction);
  return found.rows.map(readCard);
}
