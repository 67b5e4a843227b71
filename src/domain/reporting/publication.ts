import type { PersonId } from "../organisation/index.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";

/** That an edition was published or taken back: when, by whom, for whom and by which way (requirement RC-10). */
export type EditionPublication = {
  readonly act: "published" | "withdrawn";
  readonly at: Date;
  readonly by: PersonId | null;
  /** For whom, in words; null for a withdrawal. */
  readonly audience: string | null;
  /** The way by which it reaches them, in words; null for a withdrawal. */
  readonly channel: string | null;
  /** Why it was taken back, or what the publisher says with it. */
  readonly reason: string | null;
};

export type PublicationProblem = "R136" | "R137" | "R138";

/** Returns the publication that stands now, or undefined where the edition is not public. */
export function standingPublication<Act extends Pick<EditionPublication, "act">>(
  publications: readonly Act[],
): Act | undefined {
  const last = publications.at(-1);
  return last?.act === "published" ? last : undefined;
}

/** R136: who publishes says for whom and by which way. R137: what is public already is not published again, what is not public is not taken back. R138: who takes back says why. Source: requirement RC-10. */
export function checkPublication(
  before: readonly EditionPublication[],
  next: EditionPublication,
): Result<EditionPublication, PublicationProblem> {
  const isPublic = standingPublication(before) !== undefined;
  if (isPublic === (next.act === "published")) return refused("R137");
  if (next.act === "withdrawn") return isGiven(next.reason) ? ok(next) : refused("R138");
  return isGiven(next.audience) && isGiven(next.channel) ? ok(next) : refused("R136");
}
