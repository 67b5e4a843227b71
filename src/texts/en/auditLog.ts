import type { auditLog as dutch } from "../nl/auditLog.ts";

export const auditLog: typeof dutch = {
  title: "Audit log",
  lead: "Who did what, and when. That you read this stands in the log too.",
  none: "Nothing stands in the log yet.",
  number: "Entry",
  at: "When",
  event: "Event",
  subject: "About",
  who: "Number of the person",
  expired: "expired",
  older: "Older entries",
  verify: "The operator checks with a command whether the log is whole.",
};
