import { once } from "node:events";
import type { Writable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";

/** The part of a connection of `pg` by which lines are copied in: its own name for the messages of the protocol. */
type CopyConnection = {
  readonly stream: Writable;
  readonly query: (text: string) => void;
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly endCopyFrom: () => void;
  readonly sendCopyFail: (reason: string) => void;
};

/** What a copy carries beside its SQL: its lines, in the text form of COPY. */
export type CopyLines = AsyncIterable<string>;

/**
 * `COPY ... FROM STDIN` on a connection that a transaction holds. It has the shape of a cursor, because that is how kysely
 * hands a connection of its own to something that streams; here the lines go the other way.
 */
export class CopyIn<Row> {
  readonly #text: string;
  readonly #lines: CopyLines;
  readonly #ended = Promise.withResolvers<void>();
  #hasFailed = false;

  constructor(text: string, [lines]: unknown[]) {
    this.#text = text;
    this.#lines = lines as CopyLines;
  }

  /** Waits until everything is in, or throws what stopped it; there are no rows to read. */
  async read(): Promise<Row[]> {
    await this.#ended.promise;
    return [];
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  submit(connection: CopyConnection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    void this.#send(connection);
  }

  /** The server refused: it throws away what is still under way, so nothing more is sent. */
  handleError(error: Error): void {
    this.#hasFailed = true;
    this.#ended.reject(error);
  }

  handleReadyForQuery(): void {
    this.#ended.resolve();
  }

  handleCommandComplete(): void {
    // how many rows came in is asked of the table itself
  }

  async #send(connection: CopyConnection): Promise<void> {
    try {
      for await (const lines of this.#lines) {
        // a source that never waits would else hold up every page, and the news that the server is gone
        await nextTurn();
        if (this.#hasFailed) return;
        connection.sendCopyFromChunk(Buffer.from(lines));
        // a slow server slows the reader down: no more than one portion waits in memory; one that is gone never drains
        if (connection.stream.writableNeedDrain)
          await Promise.race([once(connection.stream, "drain"), this.#ended.promise]);
      }
      if (!this.#hasFailed) connection.endCopyFrom();
    } catch (error) {
      // the source of the lines, or the connection, gave up: the server is told, and who waits hears the first reason
      this.#ended.reject(error);
      if (!this.#hasFailed) connection.sendCopyFail("the source of the rows stopped");
    }
  }
}
