import { z } from "zod";
import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import type { Cube } from "./cube.ts";
import { malformed, placeOf } from "./malformed.ts";

const resultShape = z.object({
  status: z.array(z.enum(["published", "hidden"])),
  threshold: z.int().min(2).nullish(),
  withoutFinest: z.array(z.string()).optional(),
});

/** What a result says of a table: which cells it hides, under which threshold, and what was left out of the table for it. */
export type TableResult = {
  readonly hidden: readonly boolean[];
  readonly threshold: number | null;
  readonly withoutFinest: readonly string[];
};

/**
 * Returns the result that somebody brings, of whatever tool or written by hand: nothing but its status of each cell, its
 * threshold and what was left out is read. S201: it has a status of each cell.
 */
export function readResultFile(content: unknown): Result<TableResult, readonly FieldProblem[]> {
  const parsed = resultShape.safeParse(content, { reportInput: true });
  if (!parsed.success)
    return refused(
      parsed.error.issues.map((issue) => malformed(placeOf(issue.path), issue.input, issue.message)),
    );
  const { status, threshold, withoutFinest } = parsed.data;
  const hidden = status.map((word) => word === "hidden");
  const left = withoutFinest ?? []; // documented: nothing was left out
  return ok({ hidden, threshold: threshold ?? null, withoutFinest: left }); // null: none was asked
}

/** S201: a result has one status for each cell of its table. */
export const statusProblems = ({ hidden }: TableResult, { cells }: Cube): readonly FieldProblem[] =>
  hidden.length === cells.length ? [] : [malformed("status", hidden.length, `${cells.length} entries`)];
