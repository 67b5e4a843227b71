import { type GivenPapers, peopleGiven } from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { adviceStore } from "../../storage/office/adviceStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { meetingSeriesStore } from "../../storage/office/meetingSeriesStore.ts";
import { meetingStore } from "../../storage/office/meetingStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Returns how to find whom a document of a programme was given: the members of an expert committee. */
export async function papersGiven(
  office: Office,
  programme: string,
): Promise<(document: string) => readonly PersonId[]> {
  const given: GivenPapers = {
    bodies: await listBodies(office),
    advices: await adviceStore.list(office, programme),
    series: await meetingSeriesStore.list(office, programme),
    meetings: await meetingStore.list(office, programme),
  };
  return (document) => peopleGiven(document, given);
}
