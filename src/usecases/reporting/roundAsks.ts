import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Unit, UnitId } from "../../domain/organisation/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  type Country,
  type ReportingRound,
  type RoundProposal,
  roundProposal,
  roundsAhead,
} from "../../domain/reporting/index.ts";
import { type Day, daysBetween } from "../../domain/shared/day.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { listUnitAnswers } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { dutyWatches } from "./dutyWatches.ts";
import { roundStand } from "./roundLines.ts";
import { roundUnits } from "./roundUnits.ts";

type Round = Pick<ReportingRound, "key" | "name">;

/** What a round asks: to be opened, to be kept moving, or to be answered for a unit. */
export type RoundAsk = { readonly programme: Programme } & (
  | { readonly kind: "openRound"; readonly proposal: RoundProposal; readonly due: Day }
  | {
      readonly kind: "silentRound";
      readonly round: Round;
      readonly asked: number;
      readonly answered: number;
      readonly silent: number;
    }
  | {
      readonly kind: "unitAnswer";
      readonly round: Round;
      readonly unit: Pick<Unit, "id" | "name">;
      readonly daysLeft: number;
    }
);
type Asks = readonly RoundAsk[];
type Place = { readonly office: Office; readonly programme: Programme };

/** Returns the units that somebody leads. */
export const ledBy = (actor: Actor): ReadonlySet<UnitId> =>
  new Set(
    actor.kind === "person"
      ? actor.holdings.filter(({ role }) => role === "unitOwner").flatMap(({ units }) => [...units])
      : [],
  );

/** The units of a unit owner that are asked in an open round and have not answered. */
async function unitsAsked(
  { office, programme }: Place,
  round: ReportingRound,
  led: ReadonlySet<UnitId>,
): Promise<Asks> {
  const place = { programme: programme.key, round: round.key };
  const { expected } = await roundUnits(office, await roundStand(office, place), () => true);
  const answered = new Set((await listUnitAnswers(office, place)).map(({ unit }) => unit));
  const daysLeft = daysBetween(office.today, round.closesOn);
  return expected
    .filter(({ id }) => led.has(id) && !answered.has(id))
    .map((unit) => ({ programme, kind: "unitAnswer", round, unit, daysLeft }));
}

async function keptMoving({ office, programme }: Place, round: ReportingRound): Promise<Asks> {
  const { lines } = await roundStand(office, { programme: programme.key, round: round.key });
  const count = (state: string) => lines.filter((line) => line.state === state).length;
  const silent = count("silent");
  if (silent === 0) return [];
  return [
    { programme, kind: "silentRound", round, asked: lines.length, answered: count("answered"), silent },
  ];
}

async function toOpen(
  { office, programme }: Place,
  rounds: readonly ReportingRound[],
  country: Country,
): Promise<Asks> {
  const { watches, calendar } = await dutyWatches(office, programme.key, country);
  const proposal = roundProposal(roundsAhead(watches, rounds, calendar, office.today));
  return proposal === null ? [] : [{ programme, kind: "openRound", proposal, due: proposal.first.due.day }];
}

/** Returns what the rounds of a running programme ask of this person. */
export async function roundAsks(place: Place, actor: Actor, country: Country): Promise<Asks> {
  const led = ledBy(actor);
  const keeps = mayAct(actor, "changeRound");
  if (!keeps && led.size === 0) return [];
  const rounds = await roundStore.list(place.office, place.programme.key);
  const open = rounds.find(({ state }) => state.kind === "open");
  if (open === undefined) return keeps ? toOpen(place, rounds, country) : [];
  const isTaken = place.office.today > open.closesOn;
  return [
    ...(led.size > 0 && !isTaken ? await unitsAsked(place, open, led) : []),
    ...(keeps ? await keptMoving(place, open) : []),
  ];
}
