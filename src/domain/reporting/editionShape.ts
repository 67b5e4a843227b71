import { z } from "zod";
import { type Day, parseDay } from "../shared/day.ts";
import { editionFormat, editionKinds } from "./edition.ts";
import { editionParts } from "./editionParts.ts";
import type { ReportLayout } from "./reportLayout.ts";

const day = z.custom<Day>((value) => typeof value === "string" && parseDay(value).ok);

const head = {
  format: z.literal(editionFormat),
  kind: z.enum(editionKinds),
  rules: z.string(),
  municipality: z.string(),
  programme: z.strictObject({ key: z.string(), title: z.string() }),
  number: z.number().int().min(1),
  corrects: z.number().int().min(1).nullable(),
  reason: z.string().nullable(),
  asOf: day,
  madeAt: z.iso.datetime(),
  input: z.unknown(),
  report: z.unknown(),
};

const part = z.enum(Object.values(editionParts).flat());
const layout = {
  parts: z.array(part),
  narratives: z.array(
    z.strictObject({
      place: z.enum(["introduction", ...part.options, "conclusion"]),
      text: z.string().min(1), // a role may be longer than the name it stands for: no longest text here
      writtenOn: day,
    }),
  ),
} satisfies Readonly<Record<keyof ReportLayout, z.ZodType>>;

/**
 * The content around the input and the report, which the rules of their kind read. Every version of the format that was ever
 * frozen stays readable: before 1.1 nobody chose an order and nobody wrote in a report.
 */
export const editionShape = z.discriminatedUnion("formatVersion", [
  z.strictObject({ ...head, formatVersion: z.literal("1.0") }),
  z.strictObject({ ...head, formatVersion: z.literal("1.1"), ...layout }),
]);
