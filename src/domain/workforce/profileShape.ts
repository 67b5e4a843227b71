import { z } from "zod";
import { dateFormats } from "./dateFormat.ts";
import { encodings, separators } from "./importProfile.ts";

const text = z.string().min(1).max(200);
const column = text.nullable();
const place = { skip: z.int().min(0).max(100), header: z.boolean(), totals: z.boolean() };
const file = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("csv"),
    separator: z.enum(separators),
    encoding: z.enum(encodings),
    ...place,
  }),
  z.strictObject({ kind: z.literal("xlsx"), sheet: text.nullable(), ...place }),
]);
const decimal = z.enum([",", "."]);

const codeList = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().min(1).max(100), value.nullable());
const sex = codeList(z.enum(["female", "male", "neither"]));
const kind = codeList(z.enum(["permanent", "temporary", "trainee", "intern", "hiredIn"]));
const leavingReason = codeList(z.enum(["ownRequest", "endOfContract", "retirement", "other"]));

const employments = z.strictObject({
  kind: z.literal("employments"),
  name: text,
  file,
  date: z.enum(dateFormats),
  decimal,
  key: z
    .strictObject({ person: text, employment: column, width: z.int().min(1).max(20).nullable() })
    .nullable(),
  columns: z.strictObject({
    unit: text,
    sex: column,
    birth: column,
    grade: column,
    kind: column,
    manager: column,
    from: column,
    until: column,
    leavingReason: column,
  }),
  hours: z
    .strictObject({
      column: text,
      as: z.enum(["hours", "fte", "percentage"]),
      fullWeek: z.number().positive().max(60),
    })
    .nullable(),
  codes: z.strictObject({ sex, kind, manager: codeList(z.boolean()), leavingReason }),
});

const counts = z.strictObject({
  kind: z.literal("counts"),
  name: text,
  file,
  columns: z.strictObject({ unit: text, sex: column, grade: column, kind: column }),
  count: text,
  codes: z.strictObject({ sex, kind }),
});

const aggregates = z.strictObject({
  kind: z.literal("aggregates"),
  name: text,
  source: text,
  file,
  decimal,
  labels: z.array(text).min(1).max(5),
  figures: z
    .array(z.strictObject({ column: text, name: text, as: z.enum(["count", "percentage"]) }))
    .min(1)
    .max(60),
  wholes: z.array(z.array(text).min(2)).max(20),
});

/** The form of an import profile as JSON. */
export const profileShape = z.discriminatedUnion("kind", [employments, counts, aggregates]);
