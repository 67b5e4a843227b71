import type { Kysely } from "kysely";
import { makeRole, protectedFor, run } from "./building.ts";

/** Work that comes back by itself: when each job is next due, so that it is done once, whoever is up. */
export const jobs = {
  async up(database: Kysely<unknown>): Promise<void> {
    await makeRole(database, "evenbeeld_jobs");
    await run(database, [
      "create schema jobs",
      "grant usage on schema jobs to evenbeeld_jobs",
      `create table jobs.due (municipality uuid not null, job text not null, next_at timestamptz not null, begun_at timestamptz not null,
        ended_at timestamptz, primary key (municipality, job))`,
      ...protectedFor("evenbeeld_jobs", "jobs.due", "select, insert, update"),
      // what no longer lets anybody in is taken away
      "grant delete on access.link_token to evenbeeld_access",
    ]);
  },
};
