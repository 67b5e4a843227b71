import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Contribution,
  type ContributionOutcome,
  type ContributionRound,
  roundStage,
  type YearlyAsk,
  yearlyAsks,
} from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { type Programme, type SeenPerson, seenPerson } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { findByReceipt, listAnonymous } from "../../storage/office/anonymousStore.ts";
import { contributionRoundStore } from "../../storage/office/contributionRoundStore.ts";
import { contributionStore } from "../../storage/office/contributionStore.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { listDocuments, type SeenDocument } from "../programme/readDocument.ts";
import { hashOfReceipt } from "./giveContribution.ts";

/** A round as its reader may see it. */
export type SeenRound = {
  readonly round: ContributionRound;
  readonly stage: ReturnType<typeof roundStage>;
  /** The draft, where there is one that this reader may open. */
  readonly document: SeenDocument | null;
};

/** The rounds of a programme, and what is asked every year. */
export type ContributionRounds = {
  readonly programme: Programme;
  readonly rounds: readonly SeenRound[];
  readonly yearly: readonly YearlyAsk[];
  /** The documents that this reader may open. */
  readonly documents: readonly SeenDocument[];
  readonly today: Day;
};

function seen(
  { document, ...round }: ContributionRound,
  documents: readonly SeenDocument[],
  today: Day,
): SeenRound {
  const found = documents.find((one) => one.document.key === document) ?? null; // secret, or none named
  // of a draft that this reader may not see not even the key goes out
  const shown = { ...round, document: found === null ? null : document };
  return { round: shown, stage: roundStage(round, today), document: found };
}

/** Returns the rounds of a programme, the last one first, and what is asked every year (requirements PW-02, PW-03 and PW-05). */
export async function readContributionRounds(
  house: House,
  actor: Actor,
  key: string,
): Promise<ContributionRounds> {
  const documents = await listDocuments(house, actor, key);
  return consult(house, actor, "giveFeedback", async (office) => {
    const programme = await getProgramme(office, key);
    const rounds = await contributionRoundStore.list(office, key);
    const versions = await listPlanVersions(office, key);
    const { today } = office;
    return {
      programme,
      rounds: rounds.map((round) => seen(round, documents, today)).toReversed(),
      yearly: yearlyAsks(programme, { rounds, versions, today }),
      documents,
      today,
    };
  });
}

/** A round with what its reader may read of what came in. */
export type FoundRound = SeenRound & {
  readonly programme: Programme;
  readonly today: Day;
  readonly documents: readonly SeenDocument[];
  /** All of it for who answers, the own for others; what has no name only once the round is closed. */
  readonly contributions: readonly Contribution[];
  readonly known: ReadonlyMap<PersonId, SeenPerson>;
  /** How many got which answer, for everybody who was asked; null before the round is closed. */
  readonly tally: ReturnType<typeof tallyOf> | null;
};

function tallyOf(contributions: readonly Contribution[]) {
  const having = (kind: ContributionOutcome["kind"] | undefined) =>
    contributions.filter(({ outcome }) => outcome?.kind === kind).length;
  return {
    takenOver: having("takenOver"),
    partly: having("partly"),
    not: having("not"),
    open: having(undefined),
  };
}

/** Everything that came in; what has no name only once the round is closed. */
async function cameIn(office: Office, programme: string, round: ContributionRound) {
  const named = (await contributionStore.list(office, programme)).filter((one) => one.round === round.key);
  if (round.closedOn === null) return named;
  return [...named, ...(await listAnonymous(office, { programme, round: round.key }))];
}

/** Returns one round. While it is open, nothing says whether anything came in without a name. */
export async function readContributionRound(
  house: House,
  actor: Actor,
  { programme: key, round: one }: { readonly programme: string; readonly round: string },
): Promise<FoundRound> {
  const { programme, rounds, documents, today } = await readContributionRounds(house, actor, key);
  const found = rounds.find(({ round }) => round.key === one);
  if (!found) throw new NotFound();
  return consult(house, actor, "giveFeedback", async (office) => {
    const all = await cameIn(office, key, found.round);
    const isOwn = ({ by }: Contribution) => by.kind === "person" && by.person === office.person;
    const contributions = mayAct(actor, "answerFeedback") ? all : all.filter(isOwn);
    const sight = await sightOf(office, actor);
    const people = contributions.flatMap(({ by }) => (by.kind === "person" ? [by.person] : []));
    const known = new Map(people.map((person) => [person, seenPerson(sight, person)]));
    const tally = found.round.closedOn === null ? null : tallyOf(all);
    return { ...found, programme, today, documents, contributions, known, tally };
  });
}

/** Returns what was given under a receipt, with what was done with it; undefined where there is no such one. */
export const readByReceipt = (
  house: House,
  actor: Actor,
  { programme, receipt }: { readonly programme: string; readonly receipt: string },
): Promise<Contribution | undefined> =>
  consult(house, actor, "giveFeedback", (office) => findByReceipt(office, programme, hashOfReceipt(receipt)));
