import { before } from "node:test";

let last: Promise<unknown> = Promise.resolve();

/**
 * Sets up what every test of a file needs, after the files before it.
 * Hooks of files that share a process begin all at once. A database in memory can keep that process busy for a minute, and a server
 * takes the place of whoever says nothing for that long in the middle of an act: the set-up of another file, without any fault of its own.
 */
export function setUp(work: () => Promise<unknown>): void {
  before(() => {
    last = last.then(work, work);
    return last;
  });
}
