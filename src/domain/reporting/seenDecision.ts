import { type SeenAuthor, type Sight, seenAuthor } from "../programme/index.ts";
import type { ActionDecision } from "./actionDecision.ts";

/** A decision on an action as a reader may read it, with who took it; null where a command on the server did. */
export type SeenDecision = Omit<ActionDecision, "by"> & { readonly by: SeenAuthor | null };

/** Returns a decision with who took it, as the reader may know this one. */
export const seenDecision = (sight: Sight, { by, ...decision }: ActionDecision): SeenDecision => ({
  ...decision,
  by: by === null ? null : seenAuthor(sight, by),
});
