import type { Actor } from "../../domain/access/index.ts";
import type { Locale } from "../../domain/shared/municipality.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { type Choice, choose } from "./choose.ts";

/** Decides in the manner of which country days, numbers and amounts are written. */
export const changeLocale = (
  house: House,
  actor: Actor,
  { value, seen }: Choice<Locale>,
): Promise<Result<Locale, "V101">> =>
  choose(house, actor, {
    may: "changeSettings",
    event: "locale-changed",
    name: "locale",
    seen,
    settle: async () => ok(value),
  });
