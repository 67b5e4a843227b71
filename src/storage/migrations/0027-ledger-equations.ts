import type { Kysely } from "kysely";
import { run } from "./building.ts";

/**
 * How the cells of a release add up: of a later organisation it cannot be told. A ledger without it does not protect what it
 * holds, so a database with such releases is not taken over; no version that makes them ever went out.
 */
export const ledgerEquations = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, ["alter table figures.ledger add column equations jsonb not null"]);
  },
};
