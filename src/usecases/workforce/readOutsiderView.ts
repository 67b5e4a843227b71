import type { Actor } from "../../domain/access/index.ts";
import type { OutsiderView } from "../../domain/disclosure/index.ts";
import { findOutsiderView } from "../../storage/figures/outsiderViewStore.ts";
import { consult, type House } from "../perform.ts";
import { type ReleaseRead, readOneRelease } from "./readReleases.ts";

/** A release, and what an outsider can compute of it, table by table; undefined where that was not computed. */
export type OutsiderRead = Pick<ReleaseRead, "release" | "figures"> & {
  readonly view: OutsiderView | undefined;
};

/**
 * Returns what somebody who reads a release can compute of what it hides; not found where there is no such release. It was computed of
 * released tables alone when the release was made. Requirement PL-02.
 */
export async function readOutsiderView(house: House, actor: Actor, number: number): Promise<OutsiderRead> {
  const { release, figures } = await readOneRelease(house, actor, number);
  const reading = { may: "makeFigures", role: "evenbeeld_figures" } as const;
  const view = await consult(house, actor, reading, (office) => findOutsiderView(office, number));
  return { release, figures, view };
}
