import type { Benchmark, Evidence } from "../../domain/programme/index.ts";
import { periodOf } from "./columns.ts";
import { partStore } from "./partStore.ts";

export const benchmarkStore = partStore<Benchmark, "office.benchmark">({
  table: "office.benchmark",
  read: (row) => ({
    key: row.key,
    label: row.label,
    value: row.value,
    valueText: row.value_text,
    unit: row.unit,
    population: row.population,
    period: periodOf(row.period),
    source: row.source,
    evidence: row.evidence as readonly Evidence[],
    version: row.version,
  }),
  values: ({ label, value, valueText, unit, population, period, source, evidence }) => ({
    label,
    value,
    value_text: valueText,
    unit,
    population,
    period,
    source,
    evidence,
  }),
});
