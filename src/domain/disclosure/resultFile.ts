import { z } from "zod";
import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import { malformed, placeOf } from "./tableProblems.ts";

const resultShape = z.object({
  status: z.array(z.enum(["published", "hidden"])),
  threshold: z.int().min(2).nullish(),
});

/** What a result says of a table: which cells it hides, and under which threshold. */
export type TableResult = { readonly hidden: readonly boolean[]; readonly threshold: number | null };

/**
 * Returns the result that somebody brings, of whatever tool or written by hand: nothing but its status of each cell and
 * its threshold is read. S201: each cell has a status.
 */
export function readResultFile(
  content: unknown,
  cells: number,
): Result<TableResult, readonly FieldProblem[]> {
  const parsed = resultShape.safeParse(content, { reportInput: true });
  if (!parsed.success)
    return refused(
      parsed.error.issues.map((issue) => malformed(placeOf(issue.path), issue.input, issue.message)),
    );
  const { status, threshold } = parsed.data;
  if (status.length !== cells) return refused([malformed("status", status.length, `${cells} entries`)]);
  return ok({ hidden: status.map((word) => word === "hidden"), threshold: threshold ?? null }); // null: none was asked
}
