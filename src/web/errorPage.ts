import { randomUUID } from "node:crypto";
import { AlreadyDone, DiskFull, NotAllowed, NotFound, TryAgain } from "../domain/shared/thrown.ts";
import type { Texts } from "../texts/index.ts";

export type ErrorPage = {
  readonly status: 403 | 404 | 409 | 500 | 503;
  readonly title: string;
  readonly text: string;
  /** Under which number a fault was written down; null for what is no fault. */
  readonly number: string | null;
};

/** Where a fault is written down, under the number the page shows; never with what somebody typed. */
export type FaultLog = (number: string, error: unknown) => void;

function errorPageOf(error: unknown, { entry }: Texts, log: FaultLog): ErrorPage {
  const known = { number: null };
  if (error instanceof NotFound)
    return { ...known, status: 404, title: entry.notFoundTitle, text: entry.notFoundText };
  if (error instanceof NotAllowed)
    return { ...known, status: 403, title: entry.notAllowedTitle, text: entry.notAllowedText };
  if (error instanceof AlreadyDone)
    return { ...known, status: 409, title: entry.alreadyDoneTitle, text: entry.alreadyDoneText };
  if (error instanceof TryAgain)
    return { ...known, status: 503, title: entry.tryAgainTitle, text: entry.tryAgainText };
  const number = randomUUID().slice(0, 8);
  log(number, error);
  // a full disk is no fault of the program, and whoever looks after it must read of it all the same
  if (error instanceof DiskFull)
    return { status: 503, title: entry.diskFullTitle, text: entry.diskFullText, number };
  return { status: 500, title: entry.faultTitle, text: entry.faultText(number), number };
}

/** Runs a page and turns what was thrown into the page that says so: the one place where the web catches. */
export async function orErrorPage<Value>(
  work: () => Promise<Value>,
  texts: Texts,
  log: FaultLog,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly page: ErrorPage }> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, page: errorPageOf(error, texts, log) };
  }
}
