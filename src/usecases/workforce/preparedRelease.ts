import type { LedgerRelease } from "../../domain/disclosure/index.ts";
import type { UnitRecord } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import {
  type FiguresInRelease,
  type Import,
  ledgerFor,
  snapshotToRelease,
} from "../../domain/workforce/index.ts";
import { type ChosenTables, lastChosen } from "../../storage/figures/declaredTablesStore.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { listLedger, listReleasesInFull } from "../../storage/figures/releaseStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { gateOf } from "./gateOf.ts";

/** Why nothing went out. */
export type ReleaseRefusal = { readonly code: string; readonly release?: string; readonly source?: string };

/** What a release is made from. */
export type Prepared = {
  readonly snapshot: Import;
  readonly record: UnitRecord;
  readonly chosen: ChosenTables;
  readonly imports: readonly Import[];
  /** Every release with its tables, the first first. */
  readonly releases: readonly FiguresInRelease[];
  readonly ledger: readonly LedgerRelease[];
};

/** Returns what a release of a day is made from, or why there can be none: `gateOf` and `snapshotToRelease` refuse. */
export async function prepared(
  office: Office,
  referenceDate: Day,
): Promise<Result<Prepared, ReleaseRefusal>> {
  const gate = await gateOf(office, referenceDate);
  if (!gate.ok) return refused({ code: gate.problem[0]?.code ?? "W120" }); // a refusal has a problem
  const chosen = await lastChosen(office);
  const { tables } = chosen;
  const releases = await listReleasesInFull(office);
  const released = releases.map((release) => release.referenceDate);
  const imports = await listImports(office);
  const found = snapshotToRelease(referenceDate, { imports, released, tables });
  if (!found.ok) return refused({ code: found.problem });
  const record = await unitRecord(office);
  const ledger = ledgerFor(await listLedger(office), record, referenceDate);
  return ok({ snapshot: found.value, record, chosen, imports, releases, ledger });
}
