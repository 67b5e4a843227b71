import { z } from "zod";
import type { UnitId } from "../organisation/index.ts";
import { effortMeasures, measuredUnits } from "../programme/index.ts";
import { actionDecisionKinds } from "./actionDecision.ts";
import type { FirstRoundReportInput, RoundReportInput, SecondRoundReportInput } from "./roundReportInput.ts";
import { roundReportKinds } from "./roundReportInput.ts";
import {
  action,
  benchmark,
  day,
  figure,
  list,
  number,
  period,
  source,
  stated,
  status,
  target,
  text,
} from "./shapePieces.ts";
import { courses } from "./update.ts";

const rhythm = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("once") }),
  z.strictObject({ kind: z.literal("continuous") }),
  z.strictObject({ kind: z.literal("rule"), rule: text }),
  z.strictObject({ kind: z.literal("event"), trigger: text }),
  z.strictObject({ kind: z.literal("words"), words: text }),
]);

const state = z.strictObject({
  on: day,
  period: z.strictObject({ start: stated(period), end: stated(period) }),
  objectives: list(z.strictObject({ key: text, title: text })),
  targets: list(
    target.extend({
      objective: text,
      milestones: list(z.strictObject({ value: number, period })),
      seriesBreaks: list(z.strictObject({ period, reason: text })),
      rhythm: stated(rhythm),
    }),
  ),
  benchmarks: list(benchmark),
  figures: list(figure),
  actions: list(action.extend({ objective: stated(text), unit: stated(text) })),
});

const update = z.strictObject({
  action: text,
  course: z.enum(courses),
  happened: text,
  next: stated(text),
  obstacle: stated(text),
  endBefore: stated(period),
  endAfter: stated(period),
  reason: stated(text),
});

const account = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("comply"), result: text }),
  z.strictObject({ kind: z.literal("explain"), reason: text }),
]);

const effect = z.union([
  z.strictObject({
    kind: z.enum(["figure", "indicator"]),
    key: text,
    measure: text,
    value: number,
    unit: z.enum(measuredUnits),
    period,
    source: stated(text),
    recordedOn: day,
  }),
  z.strictObject({ kind: z.literal("notMeasured") }),
]);

const decision = z.strictObject({
  key: text,
  title: text,
  unit: stated(text),
  on: day,
  kind: z.enum(actionDecisionKinds),
  reason: text,
  effect,
  by: stated(text),
  statusBefore: status,
  statusAfter: status,
});

const first = {
  kind: z.enum(roundReportKinds),
  round: z.strictObject({ key: text, name: text, opensOn: day, closesOn: day }),
  programme: z.strictObject({
    key: text,
    lang: text,
    title: text,
    municipalityName: text,
    start: stated(period),
    end: stated(period),
    sources: list(source),
  }),
  now: state,
  before: state,
  cards: list(z.strictObject({ action: text, askedOn: day, promisedEnd: stated(period) })),
  updates: list(update),
  answers: list(
    z.strictObject({
      unit: text,
      account: stated(account),
      answers: list(z.strictObject({ question: text, text })),
    }),
  ),
};

const training = z.strictObject({ amount: number, measure: z.enum(effortMeasures) });
const unitId = z.custom<UnitId>((value) => typeof value === "string");

/** The input of a report on a round by its first rules, as it stands in editions of then. */
export const firstRoundReportShape: z.ZodType<FirstRoundReportInput> = z.strictObject(first);

const second = {
  ...first,
  scope: stated(z.strictObject({ unit: unitId, name: text })),
  efforts: list(z.strictObject({ unit: text, planned: stated(number), told: stated(training) })),
  decisions: list(decision),
};

/** The input of a report on a round by its second rules, as it stands in editions of then. */
export const secondRoundReportShape: z.ZodType<SecondRoundReportInput> = z.strictObject(second);

const count = z.union([number, z.literal("hidden")]);

/** The input of a report on a round as it stands in an edition: exactly this, nothing beside it. */
export const roundReportShape: z.ZodType<RoundReportInput> = z.strictObject({
  ...second,
  staff: list(
    z.strictObject({
      unit: text,
      release: number,
      referenceDate: day,
      threshold: number,
      tables: list(text),
      people: count,
      women: count,
      wholePeople: count,
      wholeWomen: count,
      ages: list(z.strictObject({ ages: text, people: count })),
    }),
  ),
});
