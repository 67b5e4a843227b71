import { z } from "zod";
import type { ProtectionLevel } from "./neededMove.ts";

/** What somebody asks of a file, in place of what stands in it. */
export type TableRequest = { readonly threshold: number | null; readonly level: ProtectionLevel | null };

const whole = z.int().min(0);
const threshold = z.int().min(2);
const statuses = z.array(z.enum(["published", "hidden", "absent"]));
const earlierShape = z.strictObject({
  id: z.string(),
  threshold,
  status: statuses,
  referenceDate: z.string().optional(),
  counts: z.array(whole).optional(),
  movers: z.array(z.object({ cell: whole, joiners: whole, leavers: whole })).optional(),
});

/** What readers can find elsewhere: a sum of cells between two values, or a percentage that was published. */
const knownShape = z.union([
  z.strictObject({
    source: z.string().min(1),
    cells: z.array(whole).min(1),
    least: z.number(),
    most: z.number(),
  }),
  z.strictObject({
    source: z.string().min(1),
    part: whole,
    whole,
    percentage: z.number().min(0).max(100),
    decimals: z.int().min(0).max(6),
  }),
]);

const codes = z.array(z.string());
const dimensionShape = z.object({
  name: z.string(),
  codes,
  equations: z.array(z.object({ total: z.string(), parts: codes.min(1) })),
});

/** A row is a code a characteristic, and then the count. */
const row = z.array(z.union([z.string(), z.number()])).min(2);

/** What a file says for people and for other tools; it is not read. */
const notRead = z.unknown().optional();

/** A table of counts in a file: cells, equations by place, and what is asked of it. A field that is not known is refused. */
export const tableShape = z.strictObject({
  id: z.string().min(1),
  kind: z.literal("frequency").optional(),
  threshold_T: threshold.nullish(),
  threshold: threshold.nullish(),
  dimensions: z.array(dimensionShape).optional(),
  cells: z.array(row).min(1),
  equations: z.array(z.tuple([whole, z.array(whole).min(1)])),
  primary: z.array(whole).optional(),
  alwaysPublish: z.array(whole).optional(),
  previous: z.array(earlierShape).optional(),
  known: z.array(knownShape).optional(),
  insiders: z.boolean().optional(),
  n_cells: z.int().optional(),
  n_equations: z.int().optional(),
  source: notRead,
  rule: notRead,
  criteria: notRead,
  naive_primary_only: notRead,
  expected: notRead,
});
export type TableShape = z.infer<typeof tableShape>;

/** Returns the threshold that is asked, else the one of the file; null where there is none. */
export const thresholdOf = (file: TableShape, asked: TableRequest): number | null =>
  asked.threshold ?? file.threshold_T ?? file.threshold ?? null; // what is asked, else what the file says, else none
