import { type ReportingRound, reportedPeriod, unansweredIn } from "../../domain/reporting/index.ts";
import type { Period } from "../../domain/shared/period.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { findPublicPlace } from "../reporting/publicPlace.ts";
import { type PublicEdition, readPublishedList } from "../reporting/readPublished.ts";
import { roundLines } from "../reporting/roundLines.ts";
import { type Reader, type Reading, readAsClient, type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** A round as another system reads it: how many actions it asks about, of how many came news, and its public editions. */
export type ClientRound = {
  readonly round: ReportingRound;
  /** What the first report is about that the round serves; null where that is not stated. */
  readonly period: Stated<Period>;
  readonly asked: number;
  readonly answered: number;
  readonly editions: readonly Pick<PublicEdition, "number" | "kind">[];
};

/** Whose rounds of which programme: the municipality by its word in addresses. */
export type RoundsPlace = { readonly slug: string; readonly programme: string };

/** Which rounds are asked for: those that are open, those that are closed, or all. */
export type RoundsAsked = Slice & { readonly open: boolean | null };

async function countedIn({ office }: Reading, programme: string, round: string) {
  const lines = await roundLines(office, { programme, round });
  return { asked: lines.length, answered: lines.length - unansweredIn(lines) };
}

/** Returns the rounds of a programme, the newest in front. */
async function roundsIn({ office }: Reading, programme: string): Promise<readonly ReportingRound[]> {
  await getProgramme(office, programme);
  return (await roundStore.list(office, programme)).toReversed();
}

type Counted = Omit<ClientRound, "editions">;

/** Returns rounds with what came in of them; nobody is named, and what was told stays behind. */
async function counted(
  reading: Reading,
  programme: string,
  rounds: readonly ReportingRound[],
): Promise<readonly Counted[]> {
  const duties = await reportingDutyStore.list(reading.office, programme);
  const found: Counted[] = [];
  for (const round of rounds) {
    const [first] = round.serves;
    const duty = duties.find((one) => one.key === first?.duty);
    const period = first === undefined || duty === undefined ? null : reportedPeriod(duty, first.stated);
    found.push({ round, period, ...(await countedIn(reading, programme, round.key)) });
  }
  return found;
}

/** Returns rounds with their public editions. */
async function withEditions(
  { house }: Reader,
  { slug, programme }: RoundsPlace,
  rounds: readonly Counted[],
): Promise<readonly ClientRound[]> {
  const shown = await findPublicPlace(house, slug);
  if (shown === undefined) throw new NotFound();
  const editions = (await readPublishedList(house, shown)).filter((one) => one.programme === programme);
  return rounds.map((one) => ({
    ...one,
    editions: editions
      .filter(({ round }) => round === one.round.key)
      .map(({ number, kind }) => ({ number, kind })),
  }));
}

/** Returns the rounds of a programme, the newest in front. */
export async function readRounds(
  reader: Reader,
  place: RoundsPlace,
  { open, ...slice }: RoundsAsked,
): Promise<Sliced<ClientRound>> {
  const { found, total } = await readAsClient(reader, "readAction", async (reading) => {
    const rounds = await roundsIn(reading, place.programme);
    const asked = rounds.filter(({ state }) => open === null || (state.kind === "open") === open);
    const part = sliced(asked, slice);
    return { ...part, found: await counted(reading, place.programme, part.found) };
  });
  return { found: await withEditions(reader, place, found), total };
}

/** Returns one round; what is not there is not found. */
export async function readRound(reader: Reader, place: RoundsPlace, key: string): Promise<ClientRound> {
  const found = await readAsClient(reader, "readAction", async (reading) => {
    const rounds = await roundsIn(reading, place.programme);
    const asked = rounds.filter((round) => round.key === key);
    return counted(reading, place.programme, asked);
  });
  const [one] = await withEditions(reader, place, found);
  if (!one) throw new NotFound();
  return one;
}
