import type { Actor } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Sheet, SheetRow } from "../../domain/shared/sheet.ts";
import {
  type BarometerHead,
  type BarometerProblem,
  checkOutsideHead,
  checkOutsideTable,
  type OutsideMap,
  type OutsideSheetProblem,
  type OutsideTable,
  type OutsideTableHead,
  type OutsideTableProblem,
  type OutsideTableWarning,
  outsideWarnings,
  readBarometer,
  readOutsideSheet,
} from "../../domain/workforce/index.ts";
import { holdOutside, nextNumber } from "../../storage/office/brought.ts";
import { addOutsideTable, listOutsideTables } from "../../storage/office/outsideTableStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform, rehearse } from "../perform.ts";

/** What came in, or would come in: the tables as published, what a reader is warned of, and tabs that nobody reads. */
export type OutsideReport = {
  readonly tables: readonly OutsideTable[];
  readonly warnings: readonly OutsideTableWarning[];
  readonly unread: readonly string[];
};

/** Why nothing came in: what cannot be read in the sheets, and what is wrong with the tables. */
export type OutsideRefusal = {
  readonly sheets: readonly (OutsideSheetProblem | BarometerProblem)[];
  readonly tables: readonly OutsideTableProblem[];
};

type Tables = { readonly tables: readonly OutsideTable[]; readonly unread: readonly string[] };

async function keepTables(
  office: Office,
  { tables, unread }: Tables,
): Promise<Result<Done<OutsideReport>, OutsideRefusal>> {
  const wrong = tables.flatMap((table) => checkOutsideTable(table, office.today));
  if (wrong.length > 0) return refused({ sheets: [], tables: wrong });
  await holdOutside(office);
  for (const table of tables) {
    const before = await listOutsideTables(office, table.series);
    const sameDay = before.filter(({ referenceDate }) => referenceDate === table.referenceDate);
    await addOutsideTable(office, table, nextNumber(sameDay));
  }
  const [first] = tables;
  const subject = `cijfers/buiten/${first?.series}/${first?.referenceDate}`;
  const warnings = tables.flatMap(outsideWarnings);
  return ok({
    value: { tables, warnings, unread },
    trace: { subject, details: { tables: tables.length } },
  });
}

const runOf = (dryRun: boolean) =>
  dryRun ? rehearse<OutsideReport, OutsideRefusal> : perform<OutsideReport, OutsideRefusal>;

/** A sheet with a published table, what somebody says of it, and which column says what. */
export type OutsideTableInput = {
  readonly rows: readonly SheetRow[];
  readonly map: OutsideMap;
  readonly head: OutsideTableHead;
};

/**
 * Brings in a table that somebody else published (requirement RB-01), as it was published; one about a day that is there
 * already corrects that one. Refused with every problem by row and column, and then nothing comes in. With `dryRun` nothing is kept.
 */
export const bringOutsideTable = (
  house: House,
  actor: Actor,
  { dryRun, rows, map, head }: OutsideTableInput & { readonly dryRun: boolean },
): Promise<Result<OutsideReport, OutsideRefusal>> =>
  runOf(dryRun)(house, actor, { may: "bringOutside", event: "outside-table-brought-in" }, async (office) => {
    const wrong = checkOutsideHead(head, office.today);
    const read = readOutsideSheet(rows, map, head);
    if (!read.ok) return refused({ sheets: read.problem, tables: wrong });
    return keepTables(office, { tables: [read.value], unread: [] });
  });

/** The tabs of a workbook of CBS, and what somebody says of it. */
export type BarometerInput = { readonly sheets: readonly Sheet[]; readonly head: BarometerHead };

/** Brings in a Barometer as CBS delivered it (requirements WM-06 and DI-02): a table a tab, all of them or none. */
export const bringBarometer = (
  house: House,
  actor: Actor,
  { dryRun, sheets, head }: BarometerInput & { readonly dryRun: boolean },
): Promise<Result<OutsideReport, OutsideRefusal>> =>
  runOf(dryRun)(house, actor, { may: "bringOutside", event: "barometer-brought-in" }, async (office) => {
    const read = readBarometer(sheets, head);
    return read.ok ? keepTables(office, read.value) : refused({ sheets: read.problem, tables: [] });
  });
