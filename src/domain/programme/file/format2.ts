import { z } from "zod";
import { riskKinds } from "../risk.ts";
import { comparators, targetBases } from "../target.ts";
import {
  actionShape,
  benchmarkShape,
  budgetShape,
  measurementShape,
  objectiveShape,
  programmeShape,
  rasciLetter,
  riskShape,
  sharedTop,
  targetShape,
} from "./format1.ts";
import { day, instant, period, planningShape, stated, text } from "./pieces.ts";

const unit = z.enum(["%", "headcount", "per year", "fte per definition", "growth %", "score"], {
  error: "F104",
});
const owned = { owner: stated(text), ownerMail: stated(text) };
const share = z.number().min(0, { error: "F104" }).max(1, { error: "F104" });

const programme = z.strictObject({
  ...programmeShape,
  mandate: z.strictObject({ title: stated(text), body: stated(text), givenOn: stated(period) }),
  predecessor: stated(text),
  closedOn: stated(day),
});

const target = z.strictObject({
  ...targetShape,
  unit,
  comparator: z.enum(comparators, { error: "F104" }),
  base: stated(z.enum(targetBases, { error: "F104" })),
  baseYear: stated(z.number().int()),
  grades: stated(z.strictObject({ from: text, to: stated(text), managersOnly: z.boolean() })),
  about: stated(text),
  milestones: z.array(z.strictObject({ value: z.number(), period })),
  seriesBreaks: z.array(z.strictObject({ period, reason: text })),
});

const measurement = z.strictObject({
  ...measurementShape,
  unit,
  target: stated(text),
  interval: stated(z.strictObject({ lower: z.number(), upper: z.number() })),
  group: z.enum(["wholeStaff", "part", "notStated"], { error: "F104" }),
  about: stated(text),
  population: stated(z.number().int().min(0, { error: "F104" })),
  source: text,
  alreadyPublished: z.boolean(),
  recordedOn: day,
});

const action = z.strictObject({
  ...actionShape,
  ...owned,
  unit: stated(text),
  participants: z.array(z.strictObject({ role: text, rasci: stated(rasciLetter), mail: stated(text) })),
  firstPlanned: z.strictObject(planningShape),
  priority: stated(text),
  measure: stated(text),
  carriedOver: stated(z.strictObject({ programme: text, action: text })),
  reportedOn: stated(day),
});

const budget = z.strictObject({
  key: text,
  ...budgetShape,
  origin: stated(text),
  state: stated(z.enum(["claim", "granted"], { error: "F104" })),
  category: stated(z.enum(["staff", "material"], { error: "F104" })),
  coverage: stated(share),
  action: stated(text),
  allocation: z.array(z.strictObject({ unit: text, share })),
  extraFor: stated(z.strictObject({ group: text, reason: text })),
});

const risk = z.strictObject({
  key: text,
  ...riskShape,
  ...owned,
  kind: stated(z.enum(riskKinds, { error: "F104" })),
  secondMeasure: stated(text),
  impact: stated(text),
  reviewOn: stated(day),
});

const plan = z.strictObject({
  number: z.number().int().min(1, { error: "F104" }),
  name: text,
  status: z.enum(["draft", "submitted", "adopted", "closed"], { error: "F104" }),
  reason: stated(text),
  adoptedOn: stated(day),
  adoptedBy: stated(text),
  moment: instant,
});

/** Format 2.0: the product's own. Every list of 1.0 under the same name, with what people recorded since. */
export const programmeFile2 = z.strictObject({
  schemaVersion: z.literal("2.0"),
  ...sharedTop,
  programme,
  objectives: z.array(
    z.strictObject({ ...objectiveShape, ...owned, theme: stated(text), attainable: stated(text) }),
  ),
  targets: z.array(target),
  benchmarks: z.array(z.strictObject({ ...benchmarkShape, valueText: stated(text) })),
  measurements: z.array(measurement),
  actions: z.array(action),
  budgets: z.array(budget),
  risks: z.array(risk),
  plans: z.array(plan),
});

export type ProgrammeFile = z.infer<typeof programmeFile2>;
