import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

const table = "figures.released_flow";

/** Who came, rose, moved and left, as it went out; of a hidden cell it has nothing but that it is hidden. W175 holds for it too. */
export const releasedFlows = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table ${table} (municipality uuid not null, release integer not null, key text not null, place integer not null check (place >= 0),
        since date not null, declared jsonb not null, leaving jsonb not null, coming jsonb not null,
        primary key (municipality, release, key), foreign key (municipality, release) references figures.release)`,
      `create trigger released before update or delete on ${table} for each row execute function figures.refuse_rereleasing()`,
      `create trigger released_whole before truncate on ${table} execute function figures.refuse_rereleasing()`,
      ...protectedFor("evenbeeld_figures", table, "select, insert"),
      `grant select on ${table} to evenbeeld_office`,
    ]);
  },
};
