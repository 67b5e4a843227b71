import { z } from "zod";
import { actionStatuses, comparators, targetUnits } from "../programme/index.ts";
import { type Day, parseDay } from "../shared/day.ts";
import { type Period, parsePeriod } from "../shared/period.ts";

export const text = z.string();
export const number = z.number();
export const count = z.number().int().min(0);
export const day = z.custom<Day>((value) => typeof value === "string" && parseDay(value).ok);
export const period = z.custom<Period>((value) => typeof value === "string" && parsePeriod(value).ok);
export const stated = <Shape extends z.ZodType>(shape: Shape) => shape.nullable();
export const list = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();

/** Numbers by a word of the source. Not a `z.record`: that passes over the word `__proto__`, which JSON may hold. */
export const byWord = z.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(Number.isFinite),
);

export const status = stated(z.enum(actionStatuses));
export const unit = z.enum(targetUnits);
const interval = stated(z.strictObject({ lower: number, upper: number }));
const comparator = z.enum(comparators);

const owner = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("role"), text }),
  z.strictObject({ kind: z.literal("somebody") }),
  z.strictObject({ kind: z.literal("notStated") }),
]);

export const action = z.strictObject({
  key: text,
  title: text,
  theme: stated(text),
  planning: z.strictObject({ start: stated(period), end: stated(period) }),
  owner,
  status,
  reportedOn: stated(day),
  carriedOver: stated(z.strictObject({ programme: text, action: text })),
});

export const target = z.strictObject({
  key: text,
  measure: text,
  population: text,
  comparator,
  value: stated(number),
  unit,
  dueDate: stated(period),
  benchmark: stated(text),
  baseline: stated(list(z.strictObject({ value: number, period, note: stated(text) }))),
  note: stated(text),
});

export const figure = z.strictObject({
  target: stated(text),
  measure: text,
  value: number,
  unit,
  period: stated(period),
  interval,
  source: text,
  note: stated(text),
});

/** A target as editions have it since values of targets can be hidden. */
export const targetSinceReading = target.extend({ withheldOn: z.exactOptional(day) });

/** A figure as editions have it since targets can read from releases. */
export const figureSinceReading = figure.extend({ release: z.exactOptional(z.number().int().min(1)) });

export const benchmark = z.strictObject({
  key: text,
  label: text,
  value: stated(number),
  valueText: stated(text),
  unit: text,
});

export const source = z.strictObject({
  key: text,
  title: text,
  publisher: text,
  date: stated(period),
  dateNote: stated(text),
});
