import { type Actor, mayAct } from "../../domain/access/index.ts";
import { expertCommittees, type GovernanceBody, peopleOfBody } from "../../domain/governance/index.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { hidingOf, type SeenDocument, seenDocument } from "../programme/readDocument.ts";
import { papersGiven } from "./papersGiven.ts";
import { type Advices, shelfOf } from "./readAdvices.ts";

/** What an expert committee gave and was given in one programme. */
export type CommitteeRoom = Advices & { readonly papers: readonly SeenDocument[] };

/** The expert committees in which the reader sits, with their advice and papers. */
export type OwnCommittees = {
  readonly committees: readonly GovernanceBody[];
  readonly rooms: readonly CommitteeRoom[];
};

type Own = { readonly actor: Actor; readonly committees: readonly GovernanceBody[] };

async function roomOf(office: Office, { actor, committees }: Own, programme: string): Promise<CommitteeRoom> {
  const given = await papersGiven(office, programme);
  const hiding = await hidingOf(office, programme);
  const papers = (await documentStore.list(office, programme))
    .map((one) => seenDocument(one, hiding, office))
    .filter(({ isSecret }) => !isSecret)
    .filter(({ document: { key } }) => mayAct(actor, "readCommittee", { unit: null, people: given(key) }))
    .toSorted((one, other) => one.document.title.localeCompare(other.document.title, "nl"));
  const shelf = await shelfOf(office, actor, programme);
  // who has another role beside this one reads all advice, and here that of the own committees alone
  const advices = shelf.advices.filter(({ advice }) =>
    committees.some(({ key }) => key === advice.committee),
  );
  return { ...shelf, advices, papers };
}

/** Returns what the expert committees of the reader gave and were given, by programme (requirement EC-01, docs/decisions/0051). */
export const readCommittee = (house: House, actor: Actor): Promise<OwnCommittees> =>
  consult(house, actor, "readCommittee", async (office) => {
    const committees = expertCommittees(await listBodies(office)).filter((body) =>
      mayAct(actor, "readCommittee", { unit: null, people: peopleOfBody(body) }),
    );
    const rooms: CommitteeRoom[] = [];
    for (const { key } of await listProgrammes(office))
      rooms.push(await roomOf(office, { actor, committees }, key));
    return {
      committees,
      rooms: rooms.filter(({ advices, papers }) => advices.length + papers.length > 0),
    };
  });
