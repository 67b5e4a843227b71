import type { Kysely } from "kysely";
import { run, versionedTable } from "./building.ts";

const bodies = "('council', 'executive', 'mayor', 'councilCommittee')";

/** V208: what has ended does not begin again. A trigger refuses it to the owner of the table too. */
const refuseChangingLifted = `create function office.refuse_changing_lifted() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'V208: secrecy that was lifted is not changed any more'; end $$`;

/** Secrecy on documents. A closed programme does not stop it: it ends there as elsewhere. */
export const secrecy = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(
      database,
      versionedTable(
        "secrecy",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null,
         body text not null check (body in ${bodies}), committee text,
         ground_paragraph integer not null check (ground_paragraph in (1, 2)), ground_letter text not null check (ground_letter ~ '^[a-z]$'),
         reasoning text not null check (reasoning <> ''), imposed_on date not null, review_on date not null,
         parts jsonb not null, given_to jsonb not null, may_lift text not null check (may_lift in ${bodies}),
         lift_by text check (lift_by in ${bodies}), lift_decided_on date, lift_at timestamptz, lifted boolean not null,
         check ((lift_at is null) = (lift_by is null) and (lift_at is null) = (lift_decided_on is null)),
         check (lift_at is not null or not lifted)`,
      ),
    );
    await run(database, [
      refuseChangingLifted,
      "create trigger lifted before update on office.secrecy for each row when (old.lifted) execute function office.refuse_changing_lifted()",
    ]);
  },
};
