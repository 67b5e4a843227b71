import type { Actor } from "../../domain/access/index.ts";
import { checkSmallestGroup, usualGroup } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { type Choice, choose } from "./choose.ts";

/** Changes the smallest number of people that a figure may be about, for figures entered from now on. */
export const changeSmallestGroup = (
  house: House,
  actor: Actor,
  { value, seen, reason }: Choice<number> & { readonly reason: string | null },
): Promise<Result<number, "T206" | "T207" | "V101">> =>
  choose(house, actor, {
    may: "changeSettings",
    event: "smallest-group-changed",
    name: "smallestGroup",
    seen,
    reason,
    settle: async (_office, now = usualGroup) => checkSmallestGroup({ from: now, to: value, reason }),
  });
