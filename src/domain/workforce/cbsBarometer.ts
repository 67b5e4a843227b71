import { ok, type Result, refused } from "../shared/result.ts";
import type { Sheet } from "../shared/sheet.ts";
import type { Stated } from "../shared/stated.ts";
import { classificationOf } from "./outsideColumns.ts";
import { type OutsideSheetProblem, proposeOutsideMap, readOutsideSheet } from "./outsideSheet.ts";
import type { CountedAs, OutsideTable, OutsideTableHead } from "./outsideTable.ts";

export const barometerVariants = ["general", "zoomedIn"] as const;
/** The Barometer of the whole organisation, or zoomed in on its parts. */
export type BarometerVariant = (typeof barometerVariants)[number];

/** What somebody says of a Barometer when it is brought in; the classes are read from its headers. */
export type BarometerHead = Pick<OutsideTableHead, "series" | "title" | "source" | "referenceDate"> & {
  readonly variant: BarometerVariant;
};

/** A Barometer as it was read: a table a tab, and the tabs in which no class of origin was recognised. */
export type BarometerTables = {
  readonly tables: readonly OutsideTable[];
  readonly unread: readonly string[];
};

/** A problem of one tab. */
export type BarometerProblem = OutsideSheetProblem & { readonly sheet: string };

/** The general variant counts jobs (CBS, description of the variant); of the other one no page says it, so that it is asked. */
const countedAsOf = (variant: BarometerVariant): Stated<CountedAs> => (variant === "general" ? "jobs" : null);

/** Three classes, before and after 2022. */
const classes = 3;

/** Returns the name of a tab as a part of an address. */
const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

function readTab(
  sheet: Sheet,
  head: BarometerHead,
): Result<OutsideTable, readonly OutsideSheetProblem[]> | null {
  const proposal = proposeOutsideMap(sheet.rows);
  const found = proposal?.recognised.find(
    ({ characteristic }) => characteristic === "origin" || characteristic === "migrationBackground",
  );
  const classification = found && classificationOf(found.characteristic);
  if (!proposal || !found || !classification || found.columns.length !== classes) return null;
  const { variant, ...ofTable } = head;
  const tab = keyOf(sheet.name);
  const map = {
    headerRow: proposal.headerRow,
    about: proposal.about ?? "A", // a Barometer names its rows in the first column
    size: proposal.size,
    categories: found.columns,
  };
  return readOutsideSheet(sheet.rows, map, {
    ...ofTable,
    series: tab === "" ? head.series : `${head.series}-${tab}`,
    title: sheet.name === "" ? head.title : `${head.title}: ${sheet.name}`,
    population: "staff",
    classification,
    countedAs: countedAsOf(variant),
    unit: "percentage",
    dividesAll: true,
  });
}

/**
 * Returns the tables of a Barometer as CBS delivered it: percentages of three classes, a tab a characteristic. Whether the classes
 * are the old or the new ones is read from the headers. Tabs without three classes are named and left out. W149: at
 * least one tab has them. Source: field.md, section 15; requirements WM-06 and DI-02.
 */
export function readBarometer(
  sheets: readonly Sheet[],
  head: BarometerHead,
): Result<BarometerTables, readonly BarometerProblem[]> {
  const read = sheets.map((sheet) => ({ sheet: sheet.name, table: readTab(sheet, head) }));
  const problems = read.flatMap(({ sheet, table }) =>
    table !== null && !table.ok ? table.problem.map((problem) => ({ ...problem, sheet })) : [],
  );
  const tables = read.flatMap(({ table }) => (table?.ok ? [table.value] : []));
  const unread = read.flatMap(({ sheet, table }) => (table === null ? [sheet] : []));
  const nothing = { code: "W149", row: null, column: null, header: null } as const;
  if (problems.length > 0) return refused(problems);
  return tables.length > 0
    ? ok({ tables, unread })
    : refused([{ ...nothing, found: unread.join(", "), sheet: "" }]);
}
