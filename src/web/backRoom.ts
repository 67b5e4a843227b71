import { type ChildProcess, fork } from "node:child_process";
import type { Sheet } from "../domain/shared/sheet.ts";
import type { Drawing } from "../export/drawing.ts";
import type { ListTable } from "../export/listTable.ts";
import type { Paper } from "../export/paper.ts";
import { type PaperMade, tooLong } from "../export/paperLength.ts";
import type { Template } from "../export/pdf.ts";
import { closed, type Opened } from "../intake/closed.ts";

/** Work of seconds: it is done in a process of its own, so that visitors at the counter are served meanwhile. */
export type HeavyOrder =
  | { readonly kind: "sheet"; readonly bytes: Uint8Array; readonly wanted: string | undefined }
  | { readonly kind: "pdf"; readonly template: Template; readonly paper: Paper; readonly at: Date }
  | { readonly kind: "docx"; readonly paper: Paper; readonly at: Date }
  | { readonly kind: "xlsx"; readonly tables: readonly ListTable[]; readonly tag: string };

/** What comes of an order. */
export type HeavyWork = { readonly sheet: Opened<Sheet> } & Readonly<
  Record<"pdf" | "docx" | "xlsx", PaperMade>
>;

/** How an order is answered. */
export type Outcome =
  | { readonly ok: true; readonly value: HeavyWork[keyof HeavyWork] }
  | { readonly ok: false; readonly error: unknown };

/** The process at work and who waits for what it does now. */
type Room = { readonly process: ChildProcess; tell: ((outcome: Outcome) => void) | undefined };

/** A process takes a third of a second to start: it stays for who comes next, and does not keep the server up. */
const staysMs = 60_000;

class OutOfMemory extends Error {}

/** V8 aborts at the end of its memory and the kernel kills at the end of the machine's. */
const endOf = (code: number | null, signal: string | null): Error => {
  const words = `the back room closed (${signal ?? code})`;
  return signal === "SIGABRT" || signal === "SIGKILL" ? new OutOfMemory(words) : new Error(words);
};

function openRoom(megabytes: number, leave: (room: Room) => void): Room {
  const execArgv = [`--max-old-space-size=${megabytes}`];
  const process = fork(new URL("./backRoomWorker.ts", import.meta.url), {
    execArgv,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const room: Room = { process, tell: undefined };
  const fail = (error: Error) => {
    leave(room);
    room.tell?.({ ok: false, error });
  };
  process.on("message", (outcome: Outcome) => room.tell?.(outcome));
  process.on("error", fail);
  process.on("exit", (code, signal) => fail(endOf(code, signal)));
  return room;
}

/**
 * Returns how orders are done one at a time within this memory. A process that dies takes the order at hand with it and no
 * other: the next one is done in a new process. A thread would not do: one that ends its memory in one step ends the server.
 */
function oneAtATime(megabytes: number): (order: HeavyOrder) => Promise<Outcome> {
  let open: Room | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const leave = (room: Room) => {
    if (open === room) open = undefined;
  };
  const perform = async (order: HeavyOrder): Promise<Outcome> => {
    clearTimeout(idle);
    open ??= openRoom(megabytes, leave);
    const room = open;
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    room.tell = resolve;
    room.process.send(order);
    room.process.ref();
    room.process.channel?.ref();
    const outcome = await promise;
    room.tell = undefined;
    room.process.unref();
    room.process.channel?.unref();
    idle = setTimeout(() => {
      leave(room);
      room.process.kill();
    }, staysMs).unref();
    return outcome;
  };
  return (order) => {
    const next = () => perform(order);
    const mine = last.then(next, next);
    last = mine;
    return mine;
  };
}

/** Opens a room where sheets are read and papers are set within this memory in megabytes, beside the visitors. */
export function backRoom(megabytes: number) {
  const outcomeOf = oneAtATime(megabytes);

  /** R113: what takes more memory than an office needs is too long as well. */
  const drawn = async (order: Exclude<HeavyOrder, { kind: "sheet" }>): Promise<PaperMade> => {
    const outcome = await outcomeOf(order);
    if (outcome.ok) return outcome.value as PaperMade;
    if (!(outcome.error instanceof OutOfMemory)) throw outcome.error;
    return tooLong;
  };
  const drawing: Drawing = {
    pdf: (paper, at) => drawn({ kind: "pdf", template: "paper", paper, at }),
    docx: (paper, at) => drawn({ kind: "docx", paper, at }),
    xlsx: (tables, tag) => drawn({ kind: "xlsx", tables, tag }),
  };

  return {
    /** Draws the files of a report as `drawingHere` does. */
    drawingApart: drawing,

    /** Reads an action list as `readSheet` does. I105: what takes more memory than an office needs is not read. */
    async readSheetApart(bytes: Uint8Array, wanted?: string): Promise<Opened<Sheet>> {
      const outcome = await outcomeOf({ kind: "sheet", bytes, wanted });
      if (outcome.ok) return outcome.value as HeavyWork["sheet"];
      if (!(outcome.error instanceof OutOfMemory)) throw outcome.error;
      return closed("I105", { found: `> ${megabytes} MB`, limit: `${megabytes} MB` });
    },
  };
}

/** The largest list that the limits let in was read within 512 megabytes. */
export const { readSheetApart, drawingApart } = backRoom(768);
