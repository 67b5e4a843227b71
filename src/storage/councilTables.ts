import type { Part } from "./programmeTables.ts";

export type CouncilEntryRow = Part & {
  kind: string;
  number: string | null;
  text: string;
  giver: string | null;
  receiver: string | null;
  made_on: string | null;
  meeting: string | null;
  due: string | null;
  inform_on: string | null;
  portfolio: string | null;
  owner_person: string | null;
  owner_as_written: string | null;
  motion: string | null;
  made_in: string | null;
  link: string | null;
  actions: unknown;
  state: string;
  state_on: string | null;
  state_document: string | null;
  state_words: string | null;
  late: unknown;
  as_written: string | null;
  source_row: number | null;
};
export type CouncilPublicationRow = {
  municipality: string;
  programme: string;
  subject: string;
  number: number;
  content: unknown;
  made_by: string | null;
  at: Date;
};
