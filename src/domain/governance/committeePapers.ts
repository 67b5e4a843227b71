import type { PersonId } from "../organisation/index.ts";
import { found, type RuleProblem } from "../programme/index.ts";
import type { Advice } from "./advice.ts";
import { type GovernanceBody, peopleOfBody } from "./governanceBody.ts";
import type { Meeting } from "./meeting.ts";
import type { MeetingSeries } from "./meetingSeries.ts";

/** Returns the expert committees among the bodies. Source: requirement EC-01. */
export const expertCommittees = (bodies: readonly GovernanceBody[]): readonly GovernanceBody[] =>
  bodies.filter(({ kind }) => kind === "expertCommittee");

/** Returns who sits in the expert committee that gives an advice; of a study nobody. Source: requirement EC-01. */
export const peopleOfAdvice = (
  { committee }: Pick<Advice, "committee">,
  bodies: readonly GovernanceBody[],
): readonly PersonId[] =>
  expertCommittees(bodies)
    .filter(({ key }) => key === committee)
    .flatMap(peopleOfBody);

/** How papers of a programme come to an expert committee: with its own advice, or on the agenda of a meeting. */
export type GivenPapers = {
  readonly bodies: readonly GovernanceBody[];
  readonly advices: readonly Pick<Advice, "committee" | "document">[];
  readonly series: readonly Pick<MeetingSeries, "key" | "body">[];
  readonly meetings: readonly Pick<Meeting, "series" | "state" | "agenda">[];
};

const standsIn = (document: string, { state, agenda }: Pick<Meeting, "state" | "agenda">): boolean =>
  state.kind !== "cancelled" && agenda.some(({ documents }) => documents.includes(document));

/**
 * Returns who was given a document: everybody who sits in an expert committee of whose advice it is the document, or on whose agenda
 * it stands, as long as that meeting was not cancelled. Other bodies are given nothing this way. Source: requirement EC-01;
 * docs/decisions/0051.
 */
export function peopleGiven(
  document: string,
  { bodies, advices, series, meetings }: GivenPapers,
): readonly PersonId[] {
  const inSeries = new Set(meetings.filter((one) => standsIn(document, one)).map((one) => one.series));
  const given = new Set([
    ...series.filter(({ key }) => inSeries.has(key)).map(({ body }) => body),
    ...advices.filter((one) => one.document === document).map(({ committee }) => committee),
  ]);
  return expertCommittees(bodies)
    .filter(({ key }) => given.has(key))
    .flatMap(peopleOfBody);
}

/** G171: who sits in the committee adds nothing to an advice that was accounted for to the executive. Source: requirement EC-02. */
export const checkStillAdvising = ({
  account,
}: Pick<Advice, "account">): readonly RuleProblem<"G171", keyof Advice>[] =>
  found(account === null, "G171", "recommendations");
