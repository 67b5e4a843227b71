import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type GovernanceBody,
  type Meeting,
  type MeetingSeries,
  peopleOfBody,
  type SeenMeeting,
  seenMeeting,
} from "../../domain/governance/index.ts";
import type { Sight } from "../../domain/programme/index.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { meetingSeriesStore } from "../../storage/office/meetingSeriesStore.ts";
import { meetingStore } from "../../storage/office/meetingStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { type FoundPapers, papersFor } from "../council/readDossier.ts";

/** Everything about the meetings of a programme, before anything of it is looked for: what is hidden takes as long. */
export type MeetingBook = {
  readonly series: readonly MeetingSeries[];
  readonly kept: readonly Meeting[];
  readonly bodies: ReadonlyMap<string, GovernanceBody>;
  readonly papers: FoundPapers;
  readonly sight: Sight;
  /** Returns a meeting as the reader may read it. */
  readonly see: (meeting: Meeting) => SeenMeeting;
};

/** Returns the series of a programme, what is kept of their meetings, and what the reader may see of the papers. */
export async function meetingBook(office: Office, actor: Actor, programme: string): Promise<MeetingBook> {
  const papers = await papersFor(office, actor, programme);
  const sight = await sightOf(office, actor);
  const visible = {
    documents: new Set(papers.documents.map(({ document }) => document.key)),
    dossiers: new Set(papers.dossiers.map(({ dossier }) => dossier.key)),
  };
  return {
    series: await meetingSeriesStore.list(office, programme),
    kept: await meetingStore.list(office, programme),
    bodies: new Map((await listBodies(office)).map((body) => [body.key, body])),
    papers,
    sight,
    see: (meeting) => seenMeeting(meeting, { sight, visible }),
  };
}

/** Returns whether somebody reads the meetings of a series: by the role, or because of sitting in its body. */
export function readsSeries(actor: Actor, { body }: MeetingSeries, { bodies }: MeetingBook): boolean {
  const of = bodies.get(body);
  return mayAct(actor, "readMeetings", { unit: null, people: of ? peopleOfBody(of) : [] });
}
