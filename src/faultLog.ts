import pino from "pino";
import type { HeadComplaint } from "./usecases/installation/auditLog.ts";
import type { RequestLog } from "./web/requestLog.ts";

const logger = pino({ base: null }, pino.destination(2));
let faults = 0;
/** How many faults this process wrote down. */
export const faultsSoFar = (): number => faults;

/** Writes a fault down with its place in the code; the values of a query stay out, they may be somebody's words. */
export function log(number: string, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  faults += 1;
  logger.error({ number, name, message, stack }, "fault");
}

/** A log that does not fit its last head is told at once: something cut or rewrote it. */
export function complain(complaints: readonly HeadComplaint[]): void {
  for (const { slug, finding } of complaints)
    logger.fatal({ slug, ...finding }, "audit log does not fit its head");
}

/** Returns how an answered request is told: one line on standard output, apart from faults, which others read and keep longer. */
export function openRequestLog(): RequestLog {
  const requests = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(1));
  return (line) => requests.info(line, "request");
}
