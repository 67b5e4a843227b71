import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Protector } from "../../domain/disclosure/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { type DeclaredTable, mostAttempts, type ReleaseProgress } from "../../domain/workforce/index.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import {
  endRefused,
  endReleased,
  noteProgress,
  type TakenOrder,
  takeOrder,
} from "../../storage/figures/releaseOrderStore.ts";
import { findActor } from "../access/findActor.ts";
import { type House, perform } from "../perform.ts";
import { nearestTables } from "./nearestTables.ts";
import { makeRelease } from "./releaseFigures.ts";

/** For so long a process holds a request without a sign of life; in milliseconds. */
const lease = 5 * 60_000;
/** Progress is written down so often at most; in milliseconds. */
const apart = 1_000;

type At = { readonly house: House; readonly municipality: Municipality };
type Place = { readonly transaction: DatabaseTransaction; readonly municipality: Municipality["id"] };

async function inFigures<Value>({ house, municipality }: At, work: (place: Place) => Promise<Value>) {
  const done = await house.database.inRole("evenbeeld_figures", municipality.id, async (transaction) =>
    ok(await work({ transaction, municipality: municipality.id })),
  );
  if (!done.ok) throw new Error("a request was refused");
  return done.value;
}

const untilFrom = (at: Date): Date => new Date(at.getTime() + lease);

/** Returns how it is written down how far a release is, not too often; a new stage always is. */
function notesOf(at: At, order: TakenOrder): (progress: ReleaseProgress) => Promise<void> {
  let written = 0;
  let stage = "";
  return async (progress) => {
    const now = at.house.now();
    if (progress.stage === stage && now.getTime() - written < apart) return;
    written = now.getTime();
    stage = progress.stage;
    await inFigures(at, (place) => noteProgress(place, order, progress, untilFrom(now)));
  };
}

/** The clock works for a command that was given on the server; a person's request is done as that person may today. */
const actorOf = ({ house, municipality }: At, { askedBy }: TakenOrder): Promise<Actor> =>
  askedBy === null
    ? Promise.resolve({ kind: "command", municipality: municipality.id })
    : findActor(house, municipality, askedBy);

/** Ends a request without a release. The house does so by itself, so it stands in the log as done by a command. */
async function refuse(at: At, order: TakenOrder, code: string, nearest: readonly DeclaredTable[] | null) {
  const { house, municipality } = at;
  const actor = { kind: "command", municipality: municipality.id } as const;
  const act = { may: "makeFigures", event: "release-refused", role: "evenbeeld_figures" } as const;
  await perform<null, "taken over">(house, actor, act, async (office) => {
    if (!(await endRefused(office, order, { code, nearest }))) return refused("taken over");
    const details = { code, referenceDate: order.referenceDate };
    return ok({ value: null, trace: { subject: `cijfers/vragen/${order.number}`, details } });
  });
}

async function work(at: At, order: TakenOrder, protect: Protector): Promise<void> {
  const { house } = at;
  const { referenceDate } = order;
  const actor = await actorOf(at, order);
  if (!mayAct(actor, "makeFigures")) return refuse(at, order, "W184", null);
  const told = notesOf(at, order);
  const made = await makeRelease(house, actor, {
    referenceDate,
    protect,
    told,
    settle: (office, release) => endReleased(office, order, release),
  });
  if (made.ok) return;
  const { code } = made.problem;
  const nearest = await nearestTables(house, actor, { referenceDate, protect, told }, code);
  await refuse(at, order, code, nearest);
}

/**
 * Makes the release that a municipality asked for, if one waits, and returns whether it did. A process that dies with it leaves
 * it to the next one; what it made is kept together with the end of the request, so that one release comes of it. W183: a request
 * with which processes died three times is given up. W184: who asked must still be allowed to. Requirement PL-02.
 */
export async function makeAskedRelease(
  house: House,
  municipality: Municipality,
  protect: Protector,
): Promise<boolean> {
  const at = { house, municipality };
  const now = house.now();
  const order = await inFigures(at, (place) =>
    takeOrder(place, { lease: house.newId(), at: now, until: untilFrom(now) }),
  );
  if (order === undefined) return false;
  if (order.attempts > mostAttempts) await refuse(at, order, "W183", null);
  else await work(at, order, protect);
  return true;
}
