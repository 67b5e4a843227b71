import type { PartWithoutEvidence } from "./programmeTables.ts";

type Json = unknown;

export type MeetingSeriesRow = PartWithoutEvidence & {
  name: string;
  kind: string;
  body: string;
  rhythm: string;
  first_day: string;
  ends_on: string | null;
  begins: string;
  ends: string;
  place: string | null;
};
export type MeetingRow = PartWithoutEvidence & {
  series: string;
  day: string;
  extra: string | null;
  on_day: string;
  begins: string;
  ends: string;
  place: string | null;
  moved: string | null;
  state: string;
  cancelled_because: string | null;
  restored: string | null;
  theme: string | null;
  facilitator: string | null;
  agenda: Json;
  action_points: Json;
  reflection: string | null;
  turns: number;
};
export type TalkRow = PartWithoutEvidence & {
  unit: string;
  on_day: string;
  kind: string;
  questions: Json;
  answers: Json;
  account: Json;
  resistance: Json;
  state: string;
  cancelled_because: string | null;
  release: number | null;
};
