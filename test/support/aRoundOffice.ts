import { dayFrom } from "../../src/domain/shared/day.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { closeRound } from "../../src/usecases/reporting/closeRound.ts";
import { openRound } from "../../src/usecases/reporting/openRound.ts";
import { readRounds } from "../../src/usecases/reporting/readRounds.ts";
import { programme } from "./aProgrammeOffice.ts";
import { allowed } from "./aUnit.ts";

/** Returns the key of the round of the programme that is open, opened now when none is. */
export async function theOpenRound(house: House, manager: PersonActor): Promise<string> {
  const { rounds } = await readRounds(house, manager, { programme, country: "NL" });
  const open = rounds.find(({ round }) => round.state.kind === "open");
  if (open) return open.round.key;
  const values = {
    name: `Ronde ${rounds.length + 1}`,
    kind: "councilHalfYear",
    serves: [],
    closesOn: dayFrom("2099-01-30"),
  } as const;
  return allowed(await openRound(house, manager, { programme, values })).key;
}

/** Closes a round as the clock does. */
export const closeTheRound = async (house: House, manager: PersonActor, round: string) =>
  allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
