import type { Actor } from "../../domain/access/index.ts";
import { checkMunicipalityName } from "../../domain/shared/municipality.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { type Choice, choose } from "./choose.ts";

/** Gives the municipality another name; its name in the address stays, because mails lead to it. */
export const renameMunicipality = (
  house: House,
  actor: Actor,
  { value, seen }: Choice<string>,
): Promise<Result<string, "M103" | "V101">> =>
  choose(house, actor, {
    may: "changeSettings",
    event: "municipality-renamed",
    name: "name",
    seen,
    settle: async () => checkMunicipalityName(value),
  });
