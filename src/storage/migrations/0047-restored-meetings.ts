import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** Why a meeting that was called off goes on after all. */
export const restoredMeetings = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ["office.meeting", "office.meeting_version"])
      await run(database, [`alter table ${table} add column restored text`]);
  },
};
