import type { Actor } from "../../domain/access/index.ts";
import {
  type LedgerRelease,
  type LinearSolver,
  type LinkedRelease,
  releaseLinked,
} from "../../domain/disclosure/index.ts";
import { type UnitRecord, unitsOn } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import {
  countTable,
  type DeclaredTable,
  type Employment,
  type Import,
  ledgerFor,
  snapshotToRelease,
  staffOn,
  usualTables,
} from "../../domain/workforce/index.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { addRelease, listLedger, listReleases, lockReleases } from "../../storage/figures/releaseStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";
import { gateOf } from "./gateOf.ts";
import { readEmployments } from "./readEmployments.ts";

/** What protecting the tables takes. */
export type ReleaseTools = { readonly solver: LinearSolver; readonly clock: () => number };

/** Why nothing went out. */
export type ReleaseRefusal = { readonly code: string; readonly release?: string; readonly source?: string };

/** What a release made: its number, and how many cells are shown and hidden. */
export type FiguresReleased = {
  readonly number: number;
  readonly shown: number;
  readonly hidden: number;
};

/** What a release is made from. */
type Prepared = {
  readonly snapshot: Import;
  readonly record: UnitRecord;
  readonly ledger: readonly LedgerRelease[];
};

async function prepared(
  office: Office,
  referenceDate: Day,
  tables: readonly DeclaredTable[],
): Promise<Result<Prepared, ReleaseRefusal>> {
  const gate = await gateOf(office, referenceDate);
  if (!gate.ok) return refused({ code: gate.problem[0]?.code ?? "W120" }); // a refusal has a problem
  const released = (await listReleases(office)).map((release) => release.referenceDate);
  const found = snapshotToRelease(referenceDate, { imports: await listImports(office), released, tables });
  if (!found.ok) return refused({ code: found.problem });
  const record = await unitRecord(office);
  const ledger = ledgerFor(await listLedger(office), record, referenceDate);
  return ok({ snapshot: found.value, record, ledger });
}

/** The people of a snapshot in the declared tables, ready to be protected. */
async function tablesOf(
  rows: AsyncIterable<Employment>,
  { snapshot, record }: Prepared,
  tables: readonly DeclaredTable[],
) {
  const employments: Employment[] = [];
  for await (const row of rows) employments.push(row);
  const { people } = staffOn(employments, snapshot.referenceDate);
  const grades = [...new Set(people.flatMap(({ main }) => main.grade ?? []))];
  const units = unitsOn(record, snapshot.referenceDate);
  return tables.map((declared) => countTable(declared, people, { units, grades }));
}

const countsIn = ({ tables }: LinkedRelease) => {
  const kinds = tables.flatMap(({ cells }) => cells.map(({ figure }) => figure.kind));
  const hidden = kinds.filter((kind) => kind === "hidden").length;
  return { shown: kinds.length - hidden, hidden };
};

/**
 * Releases the declared tables of a day: rows are read and counted, the tables are protected with all that went out before, and
 * what is then safe is kept for good. Protecting takes a while and holds no transaction; a release that was made in the
 * meantime, or rows that came in anew, refuse this one (V101). Requirements WM-01, PL-02, PL-05.
 */
export async function releaseFigures(
  house: House,
  actor: Actor,
  referenceDate: Day,
  { solver, clock }: ReleaseTools,
): Promise<Result<FiguresReleased, ReleaseRefusal>> {
  const tables = usualTables;
  const threshold = await consult(house, actor, "makeFigures", smallestGroupOf);
  const reading = { may: "makeFigures", role: "evenbeeld_figures" } as const;
  const found = await consult(house, actor, reading, (office) => prepared(office, referenceDate, tables));
  if (!found.ok) return found;
  const { snapshot, ledger } = found.value;
  const counted = await readEmployments(
    house,
    actor,
    { number: snapshot.number, purpose: "countStaff" },
    ({ employments }) => tablesOf(employments, found.value, tables),
  );
  const released = releaseLinked({ referenceDate, threshold, tables: counted, ledger }, solver, clock);
  if (!released.ok) return refused(released.problem);
  const act = { may: "makeFigures", event: "figures-released", role: "evenbeeld_figures" } as const;
  return perform<FiguresReleased, ReleaseRefusal>(house, actor, act, async (office) => {
    await lockReleases(office);
    const now = await prepared(office, referenceDate, tables);
    if (!now.ok) return now;
    const isAsItWas =
      now.value.snapshot.number === snapshot.number && now.value.ledger.length === ledger.length;
    if (!isAsItWas) return refused({ code: "V101" });
    const number = ledger.length + 1;
    const { certificate, cells, equations } = released.value;
    const own = released.value.tables.map((table, nth) => ({ declared: tables[nth], table }));
    await addRelease(office, {
      number,
      referenceDate,
      snapshot: snapshot.number,
      threshold,
      certificate,
      tables: own.flatMap(({ declared, table }) => (declared === undefined ? [] : [{ declared, table }])),
      cells,
      equations,
    });
    const counts = countsIn(released.value);
    const details = { referenceDate, snapshot: snapshot.number, threshold, ...counts };
    return ok({ value: { number, ...counts }, trace: { subject: `cijfers/${number}`, details } });
  });
}
