import type { Generated } from "kysely";

type Json = unknown;
type Place = { municipality: string; programme: string };

export type ReportingRoundRow = Place & {
  key: string;
  position: number;
  name: string;
  kind: string | null;
  serves: Json;
  opens_on: string;
  closes_on: string;
  questions: Json;
  state: string;
  closed_at: Date | null;
  closed_by: string | null;
  unanswered: number | null;
  version: Generated<number>;
};
export type QuestionSetRow = {
  municipality: string;
  key: string;
  questions: Json;
  version: Generated<number>;
};
export type QuestionCardRow = Place & {
  round: string;
  action: string;
  asked_on: string;
  promised_end: string | null;
};
export type ProgressUpdateRow = Place & {
  action: string;
  number: number;
  round: string | null;
  course: string;
  happened: string;
  next: string | null;
  obstacle: string | null;
  need: string | null;
  reason: string | null;
  status_before: string | null;
  status_after: string | null;
  end_before: string | null;
  end_after: string | null;
  made_by: string | null;
  via: string;
  at: Date;
};
export type IndicatorValueRow = Place & {
  action: string;
  update_number: number;
  indicator: string;
  name: string;
  unit: string;
  value: number;
  period: string;
  population: number | null;
};
export type ActionDecisionRow = Place & {
  action: string;
  number: number;
  round: string | null;
  kind: string;
  reason: string;
  effect: Json;
  status_before: string | null;
  status_after: string | null;
  made_by: string | null;
  at: Date;
};
export type AgreementRow = Place & {
  number: number;
  round: string;
  unit: string;
  text: string;
  due: string;
  made_by: string | null;
  at: Date;
};
export type AgreementOutcomeRow = Place & {
  agreement: number;
  number: number;
  kind: string;
  reason: string | null;
  made_by: string | null;
  at: Date;
};
export type UnitAnswerRow = Place & {
  round: string;
  unit: string;
  number: number;
  account: Json;
  answers: Json;
  training: Json;
  made_by: string | null;
  via: string;
  at: Date;
};
