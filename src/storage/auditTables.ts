import type { LoggedAct, ProcessedSet, ProcessingActivity } from "../domain/access/index.ts";

/** One entry of the chain of acts. */
export type AuditEntryRow = {
  municipality: string;
  number: number;
  at: Date;
  event: string;
  subject: string;
  content_digest: Buffer;
  previous_hash: Buffer;
  hash: Buffer;
};

/** A record of the processing of personal data. */
export type ProcessingRow = {
  municipality: string;
  trace: Buffer;
  span: Buffer;
  parent: Buffer | null;
  activity: ProcessingActivity;
  act: LoggedAct;
  begun_at: Date;
  ended_at: Date;
  subject: Buffer | null;
  people: ProcessedSet | null;
};

/** Who did an act, and details; apart from the chain. */
export type AuditContentRow = {
  municipality: string;
  number: number;
  salt: Buffer;
  actor: string;
  details: string;
};
