import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  closingOf,
  countryOf,
  mayOpen,
  opensByItself,
  type RoundProposal,
  roundProposal,
  roundsAhead,
} from "../../domain/reporting/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, timeZone } from "../perform.ts";
import { closeRound } from "./closeRound.ts";
import { dutyWatches } from "./dutyWatches.ts";
import { openRound } from "./openRound.ts";

/** What the clock does, no person did. */
const clockOf = ({ id }: Municipality): Actor => ({ kind: "command", municipality: id });

/** Returns something of every programme that is running. */
const ofRunning = <Found>(
  house: House,
  municipality: Municipality,
  find: (office: Office, programme: Programme) => Promise<readonly Found[]>,
): Promise<readonly Found[]> =>
  consult(house, clockOf(municipality), "readRounds", async (office) => {
    const found: Found[] = [];
    for (const programme of await listProgrammes(office))
      if (programme.closedOn === null) found.push(...(await find(office, programme)));
    return found;
  });

/**
 * Closes the rounds of a municipality whose last hour has struck and returns how many. One that somebody else closes at the
 * same moment is refused by R143: it is closed once.
 */
export async function closeDueRounds(house: House, municipality: Municipality): Promise<number> {
  const due = await ofRunning(house, municipality, async (office, { key: programme }) =>
    (await roundStore.list(office, programme))
      .filter((round) => round.state.kind === "open" && closingOf(round, timeZone) <= office.at)
      .map((round) => ({ programme, round: round.key })),
  );
  let closed = 0;
  for (const place of due) {
    const done = await closeRound(house, clockOf(municipality), { ...place, by: { kind: "clock" } });
    if (done.ok) closed += 1;
  }
  return closed;
}

/**
 * Opens a round where a report presses, its duty says which report it is and who owes it, and no round is open; returns how
 * many. Two who do so at once are one: the second is refused by R141 or R156. Source: requirement RC-08.
 */
export async function openDueRounds(
  house: House,
  municipality: Municipality,
  nameOf: (proposal: RoundProposal, programme: Programme) => string,
): Promise<number> {
  const country = countryOf(municipality.locale);
  const due = await ofRunning(house, municipality, async (office, programme) => {
    const rounds = await roundStore.list(office, programme.key);
    if (!mayOpen(rounds).ok) return [];
    const { watches, calendar } = await dutyWatches(office, programme.key, country);
    const ahead = roundsAhead(watches, rounds, calendar, office.today).filter(opensByItself);
    const proposal = roundProposal(ahead);
    return proposal === null ? [] : [{ programme, proposal }];
  });
  let opened = 0;
  for (const { programme, proposal } of due) {
    const { kind, serves, closesOn } = proposal;
    if (closesOn === null) continue; // only a person chooses a last day that comes too late
    const values = { name: nameOf(proposal, programme), kind, serves, closesOn };
    const done = await openRound(house, clockOf(municipality), { programme: programme.key, values });
    if (done.ok) opened += 1;
  }
  return opened;
}
