import { z } from "@hono/zod-openapi";
import type { ActionStatus } from "../../../domain/programme/index.ts";
import { count, field } from "../fields.ts";

export const programmeStatuses = z
  .object({
    gereed: field(count, "Gereed."),
    loopt: field(count, "Loopt."),
    continu: field(count, "Loopt altijd door."),
    repeterend: field(count, "Komt steeds terug."),
    nietGestart: field(count, "Nog niet gestart."),
    vervallen: field(count, "Vervallen."),
    uitgesteld: field(count, "Uitgesteld."),
    nietVermeld: field(count, "De stand is niet vermeld."),
  })
  .openapi("ActiesPerStand", { description: "Het aantal acties bij elke stand." });

type Counted = { readonly status: ActionStatus | null; readonly count: number };

/** Returns the number of actions in each status; every action counts once. */
export function statusesIn(rows: readonly Counted[]): z.input<typeof programmeStatuses> {
  const having = (status: ActionStatus | null) =>
    rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.count, 0);
  return {
    gereed: having("done"),
    loopt: having("ongoing"),
    continu: having("continuous"),
    repeterend: having("recurring"),
    nietGestart: having("notStarted"),
    vervallen: having("lapsed"),
    uitgesteld: having("postponed"),
    nietVermeld: having(null),
  };
}
