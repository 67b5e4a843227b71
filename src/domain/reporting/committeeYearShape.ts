import { z } from "zod";
import { actionStatuses, comparators, targetUnits } from "../programme/index.ts";
import { type Day, parseDay } from "../shared/day.ts";
import { type Period, parsePeriod } from "../shared/period.ts";
import type { CommitteeYearInput } from "./committeeYearInput.ts";

const text = z.string();
const number = z.number();
const count = z.number().int().min(0);
const day = z.custom<Day>((value) => typeof value === "string" && parseDay(value).ok);
const period = z.custom<Period>((value) => typeof value === "string" && parsePeriod(value).ok);
const stated = <Shape extends z.ZodType>(shape: Shape) => shape.nullable();
const list = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();

/** Numbers by a word of the source. Not a `z.record`: that passes over the word `__proto__`, which JSON may hold. */
const byWord = z.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(Number.isFinite),
);

const status = stated(z.enum(actionStatuses));
const unit = z.enum(targetUnits);
const interval = stated(z.strictObject({ lower: number, upper: number }));
const comparator = z.enum(comparators);

const owner = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("role"), text }),
  z.strictObject({ kind: z.literal("somebody") }),
  z.strictObject({ kind: z.literal("notStated") }),
]);

const action = z.strictObject({
  key: text,
  title: text,
  theme: stated(text),
  planning: z.strictObject({ start: stated(period), end: stated(period) }),
  owner,
  status,
  reportedOn: stated(day),
  carriedOver: stated(z.strictObject({ programme: text, action: text })),
});

const changed = { on: day, key: text, title: text, reason: stated(text) };
const change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["actionAdded", "targetAdded"]), ...changed }),
  z.strictObject({ kind: z.literal("statusMoved"), from: status, to: z.enum(actionStatuses), ...changed }),
  z.strictObject({ kind: z.literal("endMoved"), from: stated(period), to: stated(period), ...changed }),
  z.strictObject({
    kind: z.literal("valueMoved"),
    from: stated(number),
    to: stated(number),
    unit,
    ...changed,
  }),
]);

const target = z.strictObject({
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

const figure = z.strictObject({
  target: stated(text),
  measure: text,
  value: number,
  unit,
  period: stated(period),
  interval,
  source: text,
  note: stated(text),
});

const programme = z.strictObject({
  key: text,
  lang: text,
  title: text,
  municipalityName: text,
  kind: stated(text),
  start: stated(period),
  end: stated(period),
  adoptedOn: stated(period),
  publishedOn: stated(period),
  closedOn: stated(day),
  sources: list(
    z.strictObject({ key: text, title: text, publisher: text, date: stated(period), dateNote: stated(text) }),
  ),
  statedTotals: stated(
    z.strictObject({
      total: stated(number),
      initial: stated(number),
      added: stated(number),
      byStatus: stated(byWord),
      note: stated(text),
    }),
  ),
});

const counts = z.strictObject({
  byStatus: z.record(z.enum([...actionStatuses, "notStated"]), count),
  total: count,
});

/** The input of the yearly report as it stands in an edition: exactly this, nothing beside it. */
export const committeeYearShape: z.ZodType<CommitteeYearInput> = z.strictObject({
  year: z.number().int(),
  moment: z.strictObject({
    asOf: day,
    running: z.boolean(),
    began: day,
    shows: z.enum(["wholeYear", "sinceRecord", "firstRecord"]),
  }),
  programme,
  themes: list(z.strictObject({ key: text, name: text })),
  targets: list(target),
  benchmarks: list(
    z.strictObject({
      key: text,
      label: text,
      value: stated(number),
      valueText: stated(text),
      unit: text,
    }),
  ),
  figures: list(figure),
  actions: list(action),
  changes: list(change),
  history: list(z.strictObject({ on: day, counts })),
  before: list(z.strictObject({ key: text, status })),
});
