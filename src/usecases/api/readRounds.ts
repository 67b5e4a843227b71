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

/** Returns the rounds of a programme in their order, the newest in front; nobody is named, and what was told stays behind. */
async function roundsOf(
  reading: Reading,
  programme: string,
): Promise<readonly Omit<ClientRound, "editions">[]> {
  const { key } = await getProgramme(reading.office, programme);
  const duties = await reportingDutyStore.list(reading.office, key);
  const found: Omit<ClientRound, "editions">[] = [];
  for (const round of (await roundStore.list(reading.office, key)).toReversed()) {
    const [first] = round.serves;
    const duty = duties.find((one) => one.key === first?.duty);
    const period = first === undefined || duty === undefined ? null : reportedPeriod(duty, first.stated);
    found.push({ round, period, ...(await countedIn(reading, key, round.key)) });
  }
  return found;
}

async function all(reader: Reader, { slug, programme }: RoundsPlace): Promise<readonly ClientRound[]> {
  const rounds = await readAsClient(reader, "readAction", (reading) => roundsOf(reading, programme));
  const shown = await findPublicPlace(reader.house, slug);
  if (shown === undefined) throw new NotFound();
  const editions = (await readPublishedList(reader.house, shown)).filter(
    (one) => one.programme === programme,
  );
  return rounds.map((one) => ({
    ...one,
    editions: editions
      .filter(({ round }) => round === one.round.key)
      .map(({ number, kind }) => ({ number, kind })),
  }));
}

/** Returns the rounds of a programme, the newest in front. */
export const readRounds = async (
  reader: Reader,
  place: RoundsPlace,
  { open, ...slice }: RoundsAsked,
): Promise<Sliced<ClientRound>> =>
  sliced(
    (await all(reader, place)).filter(({ round }) => open === null || (round.state.kind === "open") === open),
    slice,
  );

/** Returns one round; what is not there is not found. */
export async function readRound(reader: Reader, place: RoundsPlace, key: string): Promise<ClientRound> {
  const found = (await all(reader, place)).find(({ round }) => round.key === key);
  if (!found) throw new NotFound();
  return found;
}
