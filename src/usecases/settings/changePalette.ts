import type { Actor } from "../../domain/access/index.ts";
import { checkPalette, type Palette, type PaletteProblem } from "../../domain/organisation/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { type Choice, choose } from "./choose.ts";

/** Gives the municipality other colours; colours that people could not read are refused (H101). */
export const changePalette = (
  house: House,
  actor: Actor,
  { value, seen }: Choice<Palette>,
): Promise<Result<Palette, PaletteProblem | "V101">> =>
  choose(house, actor, {
    may: "changeHouseStyle",
    event: "palette-changed",
    name: "palette",
    seen,
    settle: async () => checkPalette(value),
  });
