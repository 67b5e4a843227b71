import { type RoundList, readRounds } from "../../../usecases/reporting/readRounds.ts";
import { countryIn } from "../../countryIn.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";

export type ShownRounds = { readonly visit: OfficeVisit; readonly list: RoundList };

export const loadRounds = (visit: OfficeVisit): Promise<RoundList> =>
  readRounds(visit.house, visit.actor, { programme: programmeIn(visit), country: countryIn(visit) });

/** Returns the round that is open, if one is. */
export const openIn = ({ rounds }: RoundList) => rounds.find(({ round }) => round.state.kind === "open");
