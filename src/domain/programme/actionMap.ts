import { z } from "zod";
import { ok, type Result, refused } from "../shared/result.ts";

/** What an action list can say about an action; five of them name the parties of RASCI in a cell. */
export const actionColumns = [
  "key",
  "title",
  "theme",
  "objective",
  "unit",
  "owner",
  "start",
  "end",
  "status",
  "statusReason",
  "deliverable",
  "priority",
  "progress",
  "responsible",
  "accountable",
  "supportive",
  "consulted",
  "informed",
] as const;
export type ActionColumn = (typeof actionColumns)[number];

/**
 * Where a list says what: the row with the headers, the letters of the column for each thing it can say, and null for
 * what it does not say. `parties` are columns headed by a party, with a letter of RASCI in each row.
 */
export type ActionMap = {
  readonly headerRow: number;
  readonly columns: Readonly<Record<ActionColumn, string | null>>;
  readonly parties: readonly string[];
};

const letters = z.string().regex(/^[A-Z]{1,3}$/);
const shape = z.strictObject({
  headerRow: z.int().min(1),
  columns: z.partialRecord(z.enum(actionColumns), letters.nullable()),
  parties: z.array(letters).optional(),
});

/** Returns a map of columns with everything the list does not say. */
export const actionMap = (
  headerRow: number,
  columns: Partial<Record<ActionColumn, string | null>>,
  parties: readonly string[] = [],
): ActionMap => {
  const all = Object.fromEntries(actionColumns.map((column) => [column, columns[column] ?? null]));
  return { headerRow, columns: all as Record<ActionColumn, string | null>, parties };
};

/**
 * A113: a map of columns names the row with the headers and, for each thing a list can say, the letters of an existing
 * column; what it leaves out the list does not say.
 */
export function parseActionMap(value: unknown): Result<ActionMap, "A113"> {
  const read = shape.safeParse(value);
  if (!read.success) return refused("A113");
  const { headerRow, columns, parties } = read.data;
  return ok(actionMap(headerRow, columns, parties));
}
