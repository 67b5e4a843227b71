import type { Actor } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { checkChosen, type DeclaredTable } from "../../domain/workforce/index.ts";
import {
  addChosen,
  type ChosenTables,
  lastChosen,
  listChosen,
} from "../../storage/figures/declaredTablesStore.ts";
import { lockReleases } from "../../storage/figures/releaseStore.ts";
import { consult, type House, perform } from "../perform.ts";

/** One change of the tables: a new one, another one in its place, or one that goes; `seen` is the choice that the form knew of. */
export type TablesChange = {
  readonly key: string | null;
  readonly table: DeclaredTable | null;
  readonly seen: number;
};

type Problem = "W169" | "W170" | "W171" | "W172" | "W181" | "W182" | "V101";

/** Returns the tables after a change, which keep their order; a new one stands last. */
function changed(tables: readonly DeclaredTable[], { key, table }: TablesChange): readonly DeclaredTable[] {
  const instead = table === null ? [] : [table];
  return key === null
    ? [...tables, ...instead]
    : tables.flatMap((one) => (one.key === key ? instead : [one]));
}

/**
 * Chooses which tables are released from now on; what was chosen before stays in the history, and what went out stays as it is.
 * Refuses as `checkChosen` does, and V101 where somebody else chose meanwhile. Requirement PL-02.
 */
export const declareTables = (
  house: House,
  actor: Actor,
  change: TablesChange,
): Promise<Result<number, Problem>> =>
  perform<number, Problem>(
    house,
    actor,
    { may: "makeFigures", event: "tables-declared", role: "evenbeeld_figures" },
    async (office) => {
      await lockReleases(office);
      const now = await lastChosen(office);
      if (now.number !== change.seen) return refused("V101");
      const tables = changed(now.tables, change);
      const fits = checkChosen(tables);
      if (!fits.ok) return fits;
      const number = now.number + 1;
      await addChosen(office, { number, tables });
      const details = {
        tables: tables.map(({ key, readers, everyMonths, withFlows }) => ({
          key,
          readers,
          everyMonths,
          withFlows,
        })),
      };
      return ok({ value: number, trace: { subject: "cijfers/tabellen", details } });
    },
  );

/** Returns every choice of tables, the last first, for who makes figures. */
export const readChosen = (house: House, actor: Actor): Promise<readonly ChosenTables[]> =>
  consult(house, actor, { may: "makeFigures", role: "evenbeeld_figures" }, async (office) =>
    (await listChosen(office)).toReversed(),
  );
