import type { UnitId } from "../../domain/organisation/index.ts";
import {
  type Evidence,
  type FigureDraft,
  type ReportedFigure,
  storedFigure,
} from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodOf } from "./columns.ts";
import { partStore } from "./partStore.ts";

export const reportedFigureStore = partStore<
  ReportedFigure & { readonly version: number },
  "office.reported_figure"
>({
  table: "office.reported_figure",
  read: (row) => ({
    ...storedFigure({
      key: row.key,
      target: row.target,
      measure: row.measure,
      value: row.value,
      unit: row.unit as FigureDraft["unit"],
      period: periodOf(row.period),
      interval: row.interval as FigureDraft["interval"],
      group: row.people as FigureDraft["group"],
      about: row.about as UnitId | null,
      population: row.population,
      instrument: row.instrument,
      source: row.source,
      alreadyPublished: row.already_published,
      note: row.note,
      evidence: row.evidence as readonly Evidence[],
      recordedOn: dayFrom(row.recorded_on),
    }),
    version: row.version,
  }),
  values: (figure) => ({
    target: figure.target,
    measure: figure.measure,
    value: figure.value,
    unit: figure.unit,
    period: figure.period,
    interval: figure.interval,
    people: figure.group,
    about: figure.about,
    population: figure.population,
    instrument: figure.instrument,
    source: figure.source,
    already_published: figure.alreadyPublished,
    note: figure.note,
    evidence: figure.evidence,
    recorded_on: figure.recordedOn,
  }),
});
