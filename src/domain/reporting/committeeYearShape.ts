import { z } from "zod";
import { actionStatuses } from "../programme/index.ts";
import type { CommitteeYearInput } from "./committeeYearInput.ts";
import {
  action,
  benchmark,
  byWord,
  count,
  day,
  figure,
  figureSinceReading,
  list,
  number,
  period,
  source,
  stated,
  status,
  target,
  targetSinceReading,
  text,
  unit,
} from "./shapePieces.ts";

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
  sources: list(source),
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

const first = z.strictObject({
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
  benchmarks: list(benchmark),
  figures: list(figure),
  actions: list(action),
  changes: list(change),
  history: list(z.strictObject({ on: day, counts })),
  before: list(z.strictObject({ key: text, status })),
});

/** The input of the yearly report by its first rules, as it stands in editions of then. */
export const firstCommitteeYearShape: z.ZodType<CommitteeYearInput> = first;

/** The input of the yearly report as it stands in an edition: exactly this, nothing beside it. */
export const committeeYearShape: z.ZodType<CommitteeYearInput> = first.extend({
  targets: list(targetSinceReading),
  figures: list(figureSinceReading),
});
