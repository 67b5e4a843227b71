import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { type NarrativePlace, narrativePlaces } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type KeptNarrative,
  keepNarrative,
  listNarratives,
  type NarratedReport,
} from "../../storage/office/narrativeStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";
import { yearsWithReport } from "./yearsWithReport.ts";

/** Where in which report somebody writes. */
export type NarrativeSpot = NarratedReport & { readonly place: NarrativePlace };

/** A place in a report with what stands there now; version 0 where nobody wrote yet. */
export type SpotInReport = {
  readonly programme: Programme;
  readonly narrative: Pick<KeptNarrative, "text" | "version">;
};

const nothingYet = { text: null, version: 0 } as const;

async function narrativeAt(office: Office, { place, ...narrated }: NarrativeSpot) {
  const kept = await listNarratives(office, narrated);
  return kept.find((one) => one.place === place) ?? nothingYet; // nobody wrote there
}

/** Returns the programme; throws where the report has no such place, or there is no report to write in. R114: of an open round there is none yet. */
async function assertReport(office: Office, spot: NarrativeSpot): Promise<Result<Programme, Refusal>> {
  const programme = await getProgramme(office, spot.programme);
  if (!narrativePlaces(spot.report).includes(spot.place)) throw new NotFound();
  if (spot.report === "committeeYear") {
    if ((await yearsWithReport(office, programme)).includes(Number(spot.about))) return ok(programme);
    throw new NotFound();
  }
  const { state } = await roundStore.get(office, spot.programme, spot.about);
  return state.kind === "open" ? refusedFor([{ code: "R114", at: "round" }]) : ok(programme);
}

/** Returns what stands at a place of a report, to be changed. */
export const readNarrative = (house: House, actor: Actor, spot: NarrativeSpot): Promise<SpotInReport> =>
  consult(house, actor, "writeNarrative", async (office) => {
    const programme = await assertReport(office, spot);
    if (!programme.ok) throw new NotFound();
    return { programme: programme.value, narrative: await narrativeAt(office, spot) };
  });

/**
 * Writes at a place of a report, or takes away what stood there (null); `seen` is the version the form showed. An edition that
 * was frozen before keeps what it was frozen with.
 */
export const writeNarrative = (
  house: House,
  actor: Actor,
  { spot, text, seen }: { readonly spot: NarrativeSpot; readonly text: string | null; readonly seen: number },
): Promise<Result<true, Refusal<SpotInReport>>> =>
  perform<true, Refusal<SpotInReport>>(
    house,
    actor,
    { may: "writeNarrative", event: "narrative-written" },
    async (office) => {
      const programme = await assertReport(office, spot);
      if (!programme.ok) return programme;
      if (!(await keepNarrative(office, spot, { place: spot.place, text, seen })))
        return someoneWasFirst({ programme: programme.value, narrative: await narrativeAt(office, spot) });
      const subject = `programma/${spot.programme}/toelichtingen/${spot.report}/${spot.about}/${spot.place}`;
      return ok({ value: true, trace: { subject } });
    },
  );
