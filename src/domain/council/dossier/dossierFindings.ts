import type { Day } from "../../shared/day.ts";
import { sameValue } from "../../shared/sameValue.ts";
import { annexMentions } from "./annexMention.ts";
import { dateMentions } from "./dateMention.ts";
import { conflictingDays, missedPromises, wrongWeekdays } from "./dates.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierFinding, DossierPlace, ListedDocument, Passage } from "./finding.ts";
import {
  meantBy,
  notDecided,
  notListed,
  sharedNumbers,
  skippedRegistrations,
  withoutRegistration,
  wronglyCalledSecret,
} from "./numbering.ts";
import { missedEntries, type RegisteredEntry, unregisteredNumbers } from "./registerMentions.ts";

const passage = (place: DossierPlace, text: string | null): readonly Passage[] =>
  text === null ? [] : [{ place, text }];

const passagesOf = ({ subject, points, urgency, explanation }: Dossier): readonly Passage[] => [
  ...passage({ kind: "subject" }, subject),
  ...points.flatMap(({ text, reasoning }, at) => [
    ...passage({ kind: "point", number: at + 1 }, text),
    ...passage({ kind: "reasoning", number: at + 1 }, reasoning),
  ]),
  ...passage({ kind: "urgency" }, urgency),
  ...passage({ kind: "explanation" }, explanation),
];

/** V216: where a point puts everything under secrecy, every document carries the mark. */
function unmarked({ points }: Dossier, documents: readonly ListedDocument[]): readonly DossierFinding[] {
  const at = points.findIndex(({ imposesSecrecy }) => imposesSecrecy);
  if (at < 0) return [];
  return documents
    .filter(({ isMarked }) => !isMarked)
    .map(({ key, title }) => ({ code: "V216", place: { kind: "document", key }, title, point: at + 1 }));
}

/** V224: after the meeting each point has its outcome. */
const undecided = ({ points, meetingOn }: Dossier, today: Day): readonly DossierFinding[] =>
  today <= meetingOn
    ? []
    : points.flatMap(({ outcome }, at) =>
        outcome === null ? [{ code: "V224", place: { kind: "point", number: at + 1 } } as const] : [],
      );

/** The register tells more of a promise than the paper does: what it knows is not told twice. */
const tellsMore = (known: DossierFinding, told: DossierFinding): boolean =>
  known.code === "V242" &&
  told.code === "V223" &&
  known.due === told.due &&
  sameValue(known.place, told.place);

/**
 * Returns what does not fit in a dossier on a day: numbers of annexes, marks, registration numbers, days, promises and
 * outcomes, with what the register of commitments and motions knows. It reads the texts as Dutch papers are written; it finds contradictions, and proves no paper right. Judge it
 * over all documents of the dossier: over less, what is left out would be told of as missing. Source: requirement CI-12.
 */
export function dossierFindings(
  dossier: Dossier,
  documents: readonly ListedDocument[],
  today: Day,
  register: readonly RegisteredEntry[] = [], // a paper can be checked without it
): readonly DossierFinding[] {
  const { meetingOn } = dossier;
  const passages = passagesOf(dossier);
  const { meant, findings } = meantBy(passages.flatMap(annexMentions), documents);
  const days = passages.flatMap((one) => dateMentions(one, meetingOn));
  const missed = missedEntries(register, { dossier, passages, days });
  return [
    ...findings,
    ...notListed(meant, documents),
    ...notDecided(meant, documents),
    ...unmarked(dossier, documents),
    ...wronglyCalledSecret(meant),
    ...withoutRegistration(documents),
    ...skippedRegistrations(documents),
    ...sharedNumbers(documents),
    ...conflictingDays(days, meetingOn),
    ...wrongWeekdays(days),
    ...missedPromises(days, meetingOn).filter((one) => !missed.some((other) => tellsMore(other, one))),
    ...missed,
    ...unregisteredNumbers(register, passages),
    ...undecided(dossier, today),
  ];
}
