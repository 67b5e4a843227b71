import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** Links from mails to question cards: how those of one person, and the mails about one round, are found among many. */
export const cardLinks = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "create index link_token_of_person on access.link_token (municipality, person)",
      `create index mail_of_round on office.mail (municipality, (about ->> 'programme'), (about ->> 'round'))
        where kind = 'questionCards'`,
    ]);
  },
};
