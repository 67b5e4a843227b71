import type { Generated } from "kysely";
import type { PartWithoutEvidence } from "./programmeTables.ts";

type Json = unknown;

export type ConsentRequestRow = PartWithoutEvidence & {
  title: string;
  asked_right: string;
  item: string | null;
  body: string;
  gate: string | null;
  explanation: string | null;
  actions: Json;
  state: Json;
};
export type WorItemRow = {
  municipality: string;
  key: string;
  words: string | null;
  version: Generated<number>;
};
export type ContributionRoundRow = PartWithoutEvidence & {
  title: string;
  purpose: string;
  question: string;
  draft: string | null;
  document: string | null;
  groups: Json;
  from_day: string;
  until_day: string;
  closed_on: string | null;
};
export type ContributionRow = PartWithoutEvidence & {
  round: string;
  from_person: string | null;
  from_words: string | null;
  asked_group: string;
  together: boolean;
  spoken: boolean;
  text: string;
  given_on: string;
  outcome: Json;
};
export type DialogueTableRow = PartWithoutEvidence & {
  kind: string;
  title: string;
  on_day: string;
  facilitator: string | null;
  about: string;
  notes: string | null;
  follow_ups: Json;
};
export type AdviceRow = PartWithoutEvidence & {
  kind: string;
  title: string;
  committee: string | null;
  maker: string | null;
  received_on: string;
  document: string | null;
  recommendations: Json;
  account: Json;
};
export type ParticipationCheckRow = PartWithoutEvidence & {
  project: string;
  expert: string;
  on_day: string;
  points: Json;
  advice: string | null;
  answer: string | null;
};
export type OpenCallRow = PartWithoutEvidence & {
  title: string;
  text: string;
  from_day: string;
  until_day: string;
  places: number | null;
};
export type CallSignUpRow = {
  municipality: string;
  programme: string;
  call: string;
  person: string;
  on_day: string;
};
