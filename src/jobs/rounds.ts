import { proposedRoundName } from "../texts/roundName.ts";
import { allMunicipalities } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { closeDueRounds, openDueRounds } from "../usecases/reporting/roundsByClock.ts";

/** Closes the rounds whose last hour has struck, in every municipality. */
export async function closeRounds(house: House): Promise<void> {
  for (const municipality of await allMunicipalities(house)) await closeDueRounds(house, municipality);
}

/** Opens the rounds for which a report presses, in every municipality. */
export async function openRounds(house: House): Promise<void> {
  for (const municipality of await allMunicipalities(house))
    await openDueRounds(house, municipality, (proposal, programme) =>
      proposedRoundName(proposal, programme, municipality.locale),
    );
}
