import type { Generated } from "kysely";
import type { Part } from "./programmeTables.ts";

type Json = unknown;
type CouncilPart = {
  municipality: string;
  programme: string;
  key: string;
  position: number;
  version: Generated<number>;
};

export type LetterRow = CouncilPart & {
  kind: string;
  subject: string;
  dossier: string | null;
  edition: number | null;
  passages: Json;
  duties: Json;
  embargo_at: Date | null;
  embargo_document: string | null;
  unrest: Json | null;
  day_mail_on: string | null;
  registration: string | null;
  registered_by: string | null;
  registered_at: Date | null;
};
export type RedactionRow = CouncilPart & {
  source_kind: string;
  source_key: string;
  title: string;
  text: string;
  removed: Json;
  decided_by: string | null;
  decided_on: string | null;
};
export type ProducedFileRow = {
  municipality: string;
  programme: string;
  /** A letter or a redaction. */
  kind: string;
  key: string;
  format: string;
  language: string;
  bytes: Buffer;
  hash: string;
};

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
