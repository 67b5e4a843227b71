import type { Actor } from "../../domain/access/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { type ReleaseOrder, snapshotsIn, snapshotToRelease } from "../../domain/workforce/index.ts";
import { lastChosen } from "../../storage/figures/declaredTablesStore.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { listOrders } from "../../storage/figures/releaseOrderStore.ts";
import { listReleases } from "../../storage/figures/releaseStore.ts";
import { consult, type House } from "../perform.ts";

/** The releases that were asked for, the first first, and the days that one can be asked for now. */
export type Orders = { readonly orders: readonly ReleaseOrder[]; readonly possible: readonly Day[] };

/** Returns what was asked for and what came of it, for who makes figures. */
export const readOrders = (house: House, actor: Actor): Promise<Orders> =>
  consult(house, actor, { may: "makeFigures", role: "evenbeeld_figures" }, async (office) => {
    const imports = await listImports(office);
    const released = (await listReleases(office)).map(({ referenceDate }) => referenceDate);
    const { tables } = await lastChosen(office);
    const days = snapshotsIn(imports).map(({ referenceDate }) => referenceDate);
    const possible = days
      .filter((day) => snapshotToRelease(day, { imports, released, tables }).ok)
      .toSorted();
    return { orders: await listOrders(office), possible };
  });
