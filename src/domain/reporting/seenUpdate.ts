import { type Actor, mayAct } from "../access/index.ts";
import { type SeenAuthor, type Sight, seenAuthor } from "../programme/index.ts";
import type { Update } from "./update.ts";

/** An update as a reader may read it, with who gave it; null where a command on the server did. */
export type SeenUpdate = Omit<Update, "by"> & { readonly by: SeenAuthor | null };

/** R152: what somebody needs is read by who keeps the rounds, and in the own update by who gave it. Source: judgement. */
export function readableUpdate(actor: Actor, update: Update): Update {
  const isOwn = actor.kind === "person" && actor.person === update.by;
  return isOwn || mayAct(actor, "changeRound") ? update : { ...update, need: null };
}

/** Returns an update as the reader may read it, with who gave it as the reader may know this one. */
export const seenUpdate = (sight: Sight, update: Update): SeenUpdate => ({
  ...readableUpdate(sight.actor, update),
  by: update.by === null ? null : seenAuthor(sight, update.by),
});
