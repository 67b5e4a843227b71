export type MailRow = {
  municipality: string;
  id: string;
  person: string;
  kind: string;
  about: unknown;
  occasion: string;
  state: string;
  attempts: number;
  added_at: Date;
  next_at: Date;
  lease: string | null;
  message_id: string | null;
  ended_at: Date | null;
  answer: string | null;
};
