import type { Contribution } from "../../../domain/governance/index.ts";
import type { FoundRound } from "../../../usecases/participation/readContributionRounds.ts";
import { Link } from "../../components/link.tsx";
import { Row } from "../../components/rows.tsx";
import { Text } from "../../components/text.tsx";
import { personName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";

type Props = {
  readonly visit: OfficeVisit;
  readonly contribution: Contribution;
  readonly known: FoundRound["known"];
  /** Where it is answered; null where this visitor does not. */
  readonly answering: string | null;
};

function giverOf({ by }: Contribution, visit: OfficeVisit, known: FoundRound["known"]): string {
  switch (by.kind) {
    case "person":
      return personName(known.get(by.person) ?? { kind: "role", role: null }, visit); // who gave it is known
    case "onBehalf":
      return by.who;
    case "anonymous":
      return visit.texts.contributions.nameless;
  }
}

/** Returns how a contribution came in, in words. */
export function wayOf(contribution: Contribution, visit: OfficeVisit, known: FoundRound["known"]): string {
  const { contributions: words } = visit.texts;
  const { group, together, spoken, facility, on } = contribution;
  return [
    giverOf(contribution, visit, known),
    ...(group === null ? [] : [words.groupName[group]]),
    ...(facility === null ? [] : [words.facilityName[facility]]),
    ...(together ? [words.inGroup] : []),
    ...(spoken ? [words.told] : []),
    ...(on === null ? [] : [visit.formats.day(on)]),
  ].join(", ");
}

/** What was done with a contribution, or that nobody said so yet. */
export function OutcomeText({ visit, contribution: { outcome } }: Pick<Props, "visit" | "contribution">) {
  const { contributions: words } = visit.texts;
  if (outcome === null) return <Text soft>{words.noOutcome}</Text>;
  return (
    <>
      <Text>{words.outcomeOn(words.outcomeName[outcome.kind], visit.formats.day(outcome.on))}</Text>
      {linesOf(outcome.reason ?? "").map(
        (
          line, // taken over without a reason
        ) => (
          <Text>{line}</Text>
        ),
      )}
    </>
  );
}

/** What somebody gave, how, and what was done with it. */
export function ContributionRow({ visit, contribution, known, answering }: Props) {
  const { contributions: words } = visit.texts;
  return (
    <Row id={contribution.key}>
      {linesOf(contribution.text).map((line) => (
        <Text>{line}</Text>
      ))}
      <Text small soft>
        {wayOf(contribution, visit, known)}
      </Text>
      <OutcomeText visit={visit} contribution={contribution} />
      {answering !== null && (
        <Text>
          <Link href={answering} apart>
            {contribution.outcome === null ? words.answer : words.answerAgain}
          </Link>
        </Text>
      )}
    </Row>
  );
}
