import { z } from "zod";
import {
  budgetYear,
  evidence,
  period,
  planningShape,
  rhythm,
  stated,
  statusWord,
  text,
  wholeEuros,
} from "./pieces.ts";
import { sourceLists } from "./sourceLists.ts";

export const planSource = z.strictObject({
  key: text,
  title: text,
  publisher: text,
  date: stated(period),
  dateNote: stated(text),
});

export const programmeShape = {
  municipality: text,
  title: text,
  kind: stated(text),
  period: z.strictObject({ start: stated(period), end: stated(period) }),
  adoptedOn: stated(period),
  adoptedBy: stated(text),
  tabledFor: stated(z.strictObject({ body: text, date: stated(text), purpose: stated(text) })),
  publishedOn: stated(period),
  mandateRef: stated(text),
  note: stated(text),
  evidence,
};

export const actionSummary = z.strictObject({
  total: stated(z.number().int()),
  initial: stated(z.number().int()),
  added: stated(z.number().int()),
  byStatus: stated(z.record(statusWord, z.number().int()).or(z.partialRecord(statusWord, z.number().int()))),
  note: stated(text),
  evidence,
});

export const objectiveShape = {
  key: text,
  pillar: stated(text),
  title: text,
  smart: stated(z.boolean()),
  evidence,
};

export const targetShape = {
  key: text,
  objective: text,
  measure: text,
  population: text,
  unit: z.enum(["%", "headcount", "per year", "fte per definition"], { error: "F104" }),
  comparator: z.enum(["atLeast", "equals", "reflects"], { error: "F104" }),
  value: stated(z.number()),
  cadence: stated(rhythm),
  baseline: stated(z.array(z.strictObject({ value: z.number(), period, note: stated(text) }))),
  dueDate: stated(period),
  definition: stated(text),
  benchmark: stated(text),
  source: stated(text),
  note: stated(text),
  evidence,
};

export const benchmarkShape = {
  key: text,
  label: text,
  value: stated(z.number()),
  unit: text,
  population: text,
  period: stated(period),
  source: text,
  evidence,
};

export const measurementShape = {
  key: text,
  measure: text,
  value: z.number(),
  unit: z.enum(["%", "headcount", "per year", "fte per definition"], { error: "F104" }),
  period: stated(period),
  instrument: stated(text),
  note: stated(text),
  evidence,
};

export const rasciLetter = z.enum(["R", "A", "S", "C", "I"], { error: "F104" });

export const actionShape = {
  key: text,
  title: text,
  pillar: stated(text),
  theme: stated(text),
  objective: stated(text),
  owner: stated(text),
  participants: z.array(z.strictObject({ role: text, rasci: stated(rasciLetter) })),
  planned: z.strictObject(planningShape),
  status: stated(statusWord),
  statusReason: stated(text),
  recurring: stated(z.strictObject({ rule: rhythm, note: stated(text) })),
  deliverable: stated(text),
  scope: stated(text),
  evidence,
};

export const budgetShape = {
  year: budgetYear,
  kind: stated(z.enum(["structural", "incidental"], { error: "F104" })),
  amountEUR: wholeEuros,
  purpose: text,
  status: stated(text),
  openEnded: z.boolean(),
  evidence,
};

export const riskShape = {
  title: text,
  cause: stated(text),
  measure: stated(text),
  explicit: z.boolean(),
  evidence,
};

export const sharedTop = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/, { error: "F107" }),
  lang: text,
  sources: z.array(planSource),
  vision: z.strictObject({ text: stated(text), evidence }),
  actionSummary: stated(actionSummary),
  principles: z.array(z.strictObject({ key: text, text, evidence })),
  pillars: z.array(z.strictObject({ key: text, name: text, evidence })),
  themes: z.array(z.strictObject({ key: text, pillar: stated(text), name: text, evidence })),
  ...sourceLists,
};

/** Format 1.0: a published plan as it was read from its source. Description: examples/programmes/README.md. */
export const programmeFile1 = z.strictObject({
  schemaVersion: z.literal("1.0"),
  ...sharedTop,
  programme: z.strictObject(programmeShape),
  objectives: z.array(z.strictObject(objectiveShape)),
  targets: z.array(z.strictObject(targetShape)),
  benchmarks: z.array(z.strictObject({ ...benchmarkShape, valueText: text.optional() })),
  measurements: z.array(z.strictObject(measurementShape)),
  actions: z.array(z.strictObject(actionShape)),
  budgets: z.array(z.strictObject(budgetShape)),
  risks: z.array(z.strictObject(riskShape)),
});

export type ProgrammeFile1 = z.infer<typeof programmeFile1>;
