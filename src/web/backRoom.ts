import { Worker } from "node:worker_threads";
import type { Sheet } from "../domain/shared/sheet.ts";
import type { Paper } from "../export/paper.ts";
import type { Template } from "../export/pdf.ts";
import { closed, type Opened } from "../intake/closed.ts";

/** Work of seconds: it is done in a thread of its own, so that visitors at the counter are served meanwhile. */
export type HeavyOrder =
  | { readonly kind: "sheet"; readonly bytes: Uint8Array; readonly wanted: string | undefined }
  | { readonly kind: "pdf"; readonly template: Template; readonly paper: Paper; readonly at: Date };

/** What comes of an order. */
export type HeavyWork = { readonly sheet: Opened<Sheet>; readonly pdf: Uint8Array };

type Outcome =
  | { readonly ok: true; readonly value: HeavyWork[keyof HeavyWork] }
  | { readonly ok: false; readonly error: unknown };

/** How the thread answers an order. */
export type Done = Outcome & { readonly number: number };

type Waiting = (outcome: Outcome) => void;

type Room = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** The memory of the thread in megabytes; the largest list that the limits let in was read within 512. */
const mostMemory = 768;
/** The thread takes a quarter of a second to start: it stays for who comes next, and does not keep the process up. */
const staysMs = 60_000;

let open: Room | undefined;
let number = 0;

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

function leave(room: Room): void {
  if (open === room) open = undefined;
}

function enter(): Room {
  if (open) return open;
  const worker = new Worker(new URL("./backRoomWorker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const room: Room = { worker, waiting: new Map() };
  const fail = (error: unknown) => {
    leave(room);
    for (const tell of room.waiting.values()) tell({ ok: false, error });
    room.waiting.clear();
  };
  let idle: NodeJS.Timeout | undefined;
  worker.on("message", ({ number: of, ...outcome }: Done) => {
    const tell = room.waiting.get(of);
    room.waiting.delete(of);
    if (room.waiting.size === 0) {
      worker.unref();
      clearTimeout(idle);
      idle = setTimeout(() => {
        if (room.waiting.size > 0) return;
        leave(room);
        void worker.terminate();
      }, staysMs).unref();
    }
    tell?.(outcome);
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`the back room closed (${code})`)));
  open = room;
  return room;
}

function outcomeOf(order: HeavyOrder): Promise<Outcome> {
  const room = enter();
  number += 1;
  const mine = number;
  return new Promise((resolve) => {
    room.waiting.set(mine, resolve);
    room.worker.ref();
    room.worker.postMessage({ number: mine, order });
  });
}

/** Reads an action list as `readSheet` does, beside the visitors. I105: what takes more memory than an office needs is not read. */
export async function readSheetApart(bytes: Uint8Array, wanted?: string): Promise<Opened<Sheet>> {
  const outcome = await outcomeOf({ kind: "sheet", bytes, wanted });
  if (outcome.ok) return outcome.value as HeavyWork["sheet"];
  if (!isOutOfMemory(outcome.error)) throw outcome.error;
  return closed("I105", { found: `> ${mostMemory} MB`, limit: `${mostMemory} MB` });
}

/** Sets a paper as `renderPdf` does, beside the visitors. */
export async function renderPdfApart(template: Template, paper: Paper, at: Date): Promise<Uint8Array> {
  const outcome = await outcomeOf({ kind: "pdf", template, paper, at });
  if (!outcome.ok) throw outcome.error;
  return outcome.value as HeavyWork["pdf"];
}
