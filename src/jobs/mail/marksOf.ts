import { type Batch, type Settling, settleBatch } from "../../usecases/mail/outbox.ts";
import type { House } from "../../usecases/perform.ts";

/** Writes down what came of a mail, and is done when that stands in the database. */
export type Mark = (settling: Settling) => Promise<void>;

/**
 * Returns how the mails of a batch are marked: one write after the other, and marks that come in during a write go together in
 * the next. Each write of the embedded database waits for the disk; so that wait is shared.
 */
export function marksOf(house: House, batch: Batch): Mark {
  let waiting: Settling[] = [];
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const write = () => {
    const together = waiting;
    [waiting, next] = [[], undefined];
    return settleBatch(house, batch, together);
  };
  return (settling) => {
    waiting.push(settling);
    if (next === undefined) {
      next = last.then(write, write); // a write that failed is the matter of the mails it was for
      last = next;
    }
    return next;
  };
}
