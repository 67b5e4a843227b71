import { z } from "zod";
import { budgetYear, evidence, instant, period, rhythm, stated, text, wholeEuros } from "./pieces.ts";

/** The lists of a plan that are kept as the source gives them; the same in both formats. */
export const sourceLists = {
  governance: z.array(
    z.strictObject({
      body: text,
      role: text,
      members: z.array(text),
      meetsEvery: stated(rhythm),
      mandate: stated(text),
      evidence,
    }),
  ),
  reportingDuties: z.array(
    z.strictObject({
      from: stated(text),
      to: stated(text),
      frequency: stated(rhythm),
      due: stated(text),
      content: text,
      legalBasis: stated(text),
      evidence,
    }),
  ),
  commitments: z.array(
    z.strictObject({
      ref: stated(text),
      text,
      by: stated(text),
      to: stated(text),
      due: stated(text),
      status: stated(text),
      viaMotion: stated(text),
      evidence,
    }),
  ),
  motions: z.array(
    z.strictObject({
      ref: stated(text),
      subject: text,
      date: stated(period),
      note: text.optional(),
      commitment: stated(text).optional(),
      evidence,
    }),
  ),
  monitoringInstruments: z.array(
    z.strictObject({
      name: text,
      measures: text,
      frequency: stated(rhythm),
      owner: stated(text),
      level: stated(text),
      evidence,
    }),
  ),
  documents: z.array(
    z.strictObject({
      ref: stated(text),
      title: text,
      kind: text,
      date: stated(period),
      annex: stated(text),
      confidentiality: stated(text),
      liftedAt: stated(instant),
      note: stated(text),
      evidence,
    }),
  ),
  participation: z.array(z.strictObject({ group: text, how: text, when: stated(text), evidence })),
  decisions: z.array(
    z.strictObject({
      key: text,
      text,
      body: text,
      date: stated(period),
      outcome: text,
      legalBasis: stated(text).optional(),
      evidence,
    }),
  ),
  /** The totals a year that the source states beside its lines; a file without them states none. */
  budgetTotals: z.array(z.strictObject({ year: budgetYear, amountEUR: wholeEuros, evidence })).default([]),
  sourceIssues: z.array(z.strictObject({ text, evidence })),
};
