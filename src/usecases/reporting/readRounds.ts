import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type Programme, type SeenAuthor, seenAuthor, subjectOf } from "../../domain/programme/index.ts";
import {
  type Country,
  type DutyWatch,
  type ReportingDuty,
  type ReportingRound,
  type RoundProposal,
  roundProposal,
  roundServing,
  roundsAhead,
  type WatchedDue,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listClosers, roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { dutyWatches } from "./dutyWatches.ts";
import { roundStand } from "./roundLines.ts";

/** What came in in a round, of the units in reach of a reader. */
export type RoundCount = {
  readonly asked: number;
  readonly answered: number;
  readonly silent: number;
  readonly slipped: number;
};

/** A round in the list, with who closed it; null where it is open or the clock did. */
export type ListedRound = {
  readonly round: ReportingRound;
  readonly count: RoundCount;
  readonly closedBy: SeenAuthor | null;
};

/** A report that is not delivered and that no round serves. */
export type OpenDue = { readonly duty: ReportingDuty; readonly due: WatchedDue };

/** So many reports can be chosen from; later ones come into reach in time. */
const mostDues = 12;

const openDues = (watches: readonly DutyWatch[], rounds: readonly ReportingRound[]): readonly OpenDue[] =>
  watches
    .flatMap(({ duty, dues }) => dues.map((due) => ({ duty, due })))
    .filter(
      ({ duty, due }) =>
        due.delivery === null && roundServing(rounds, { duty: duty.key, stated: due.stated }) === undefined,
    )
    .toSorted((one, other) => one.due.day.localeCompare(other.due.day))
    .slice(0, mostDues);

/** The rounds of a programme. */
export type RoundList = {
  readonly programme: Programme;
  readonly today: Day;
  /** The newest in front. */
  readonly rounds: readonly ListedRound[];
  /** The reports for which a round can be opened, the first due in front. */
  readonly dues: readonly OpenDue[];
  /** The round that is to be opened now; null where no report presses without one. */
  readonly proposal: RoundProposal | null;
};

async function countOf(
  office: Office,
  actor: Actor,
  place: { readonly programme: string; readonly round: string },
): Promise<RoundCount> {
  const lines = (await roundStand(office, place)).lines.filter(({ action }) =>
    mayAct(actor, "readRounds", { unit: subjectOf(action).unit, people: [] }),
  );
  return {
    asked: lines.length,
    answered: lines.filter(({ state }) => state === "answered").length,
    silent: lines.filter(({ state }) => state === "silent").length,
    slipped: lines.filter(({ slip }) => slip !== null).length,
  };
}

/** Returns the rounds of a programme with what came in, and the round that is to be opened. */
export const readRounds = (
  house: House,
  actor: Actor,
  { programme: key, country }: { readonly programme: string; readonly country: Country },
): Promise<RoundList> =>
  consult(house, actor, "readRounds", async (office) => {
    const programme = await getProgramme(office, key);
    const rounds = await roundStore.list(office, key);
    const closers = await listClosers(office, key);
    const sight = await sightWithRoles(office, actor);
    const listed: ListedRound[] = [];
    for (const round of rounds.toReversed()) {
      const closer = closers.get(round.key) ?? null; // it is open
      const closedBy = closer === null ? null : seenAuthor(sight, closer);
      listed.push({
        round,
        closedBy,
        count: await countOf(office, actor, { programme: key, round: round.key }),
      });
    }
    const { watches, calendar } = await dutyWatches(office, key, country);
    const ahead = programme.closedOn === null ? roundsAhead(watches, rounds, calendar, office.today) : [];
    return {
      programme,
      today: office.today,
      rounds: listed,
      dues: openDues(watches, rounds),
      proposal: roundProposal(ahead),
    };
  });
