import type { Generated } from "kysely";

type Place = { municipality: string; programme: string; number: number };

export type EditionRow = Place & {
  kind: string;
  as_of: string;
  made_at: Date;
  made_by: string | null;
  corrects: number | null;
  reason: string | null;
  content: string;
  hash: string;
  scope: unknown;
};
export type EditionFileRow = Place & { format: string; language: string; bytes: Buffer; hash: string };
export type EditionPublicationRow = Place & {
  position: number;
  act: string;
  at: Date;
  made_by: string | null;
  audience: string | null;
  channel: string | null;
  reason: string | null;
};
export type WithdrawnRow = Place & {
  kind: string;
  as_of: string;
  corrects: number | null;
  published_at: Date;
  withdrawn_at: Date;
};
export type NarrativeRow = {
  municipality: string;
  programme: string;
  report: string;
  about: string;
  place: string;
  text: string | null;
  written_on: string;
  version: Generated<number>;
};
export type ReportOrderRow = {
  municipality: string;
  key: string;
  parts: unknown;
  version: Generated<number>;
};
