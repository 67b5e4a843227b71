import { z } from "zod";
import { parseDay } from "../../shared/day.ts";
import { parsePeriod } from "../../shared/period.ts";
import { parseRhythm } from "../../shared/rhythm.ts";
import { longestText } from "../../shared/textLength.ts";

/** Pieces of the file formats; a message is the code of the rule that refuses. */
export const text = z.string().min(1, { error: "F104" }).max(longestText, { error: "F104" });
export const stated = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
export const period = z.string().refine((value) => parsePeriod(value).ok, { error: "D102" });
export const day = z.string().refine((value) => parseDay(value).ok, { error: "D101" });
export const rhythm = z.string().refine((value) => parseRhythm(value).ok, { error: "D104" });
export const instant = z.string().refine((value) => !Number.isNaN(Date.parse(value)), { error: "D106" });
export const wholeEuros = z.number().int({ error: "B101" });

export const evidence = z.array(
  z.strictObject({
    source: text,
    lines: z.array(z.tuple([z.number().int(), z.number().int()]).readonly()).readonly(),
  }),
);
export const planningShape = { start: stated(period), end: stated(period), note: stated(text) };
export const statusWords = [
  "gereed",
  "loopt",
  "continu",
  "repeterend",
  "niet gestart",
  "vervallen",
  "uitgesteld",
] as const;
export const statusWord = z.enum(statusWords, { error: "A103" });

export const budgetYear = z.number().int().min(1990, { error: "F104" }).max(2100, { error: "F104" });
