import type { Generated } from "kysely";

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
