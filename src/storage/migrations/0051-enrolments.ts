import type { Kysely } from "kysely";
import { run, versionedTable } from "./building.ts";

/** From which day until which day somebody takes part, and how the directory of the municipality knows the person (0059). */
export const enrolments = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "enrolment",
        ["person"],
        "person uuid not null, user_name text check (user_name <> ''), external_id text check (external_id <> ''), from_day date, until_day date",
      ),
      "create unique index enrolment_user_name on office.enrolment (municipality, lower(user_name))",
      "create unique index enrolment_external_id on office.enrolment (municipality, external_id)",
    ]);
  },
};
