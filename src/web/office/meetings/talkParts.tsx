import type { Resistance, Talk } from "../../../domain/governance/index.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { outcomeWords } from "../units/outcomeValues.ts";
import { askedIn } from "./talkWords.ts";

/** What a unit answered in a talk, question by question. */
export function Answers({ visit, talk }: { readonly visit: OfficeVisit; readonly talk: Talk }) {
  const { talks: words } = visit.texts;
  const answered = new Map(talk.answers.map(({ question, text }) => [question, text]));
  const account = talk.account && {
    term: words.account,
    value: `${words[talk.account.kind]}: ${outcomeWords(talk.account)}`,
  };
  const facts: readonly Fact[] = [
    ...askedIn(talk, visit).map(({ key, text }) => ({
      term: text,
      value: answered.get(key) ?? words.noAnswer,
    })), // nothing yet
    ...(account ? [account] : []),
  ];
  return <Facts facts={facts} />;
}

/** What a unit resists, why, and what helps. */
export function ResistanceList({
  visit,
  told,
}: {
  readonly visit: OfficeVisit;
  readonly told: readonly Resistance[];
}) {
  const { resistance: words } = visit.texts.talks;
  if (told.length === 0) return <Text>{words.none}</Text>;
  return (
    <>
      {told.map(({ against, why, helps }) => (
        <Facts
          facts={[
            { term: words.against(1), value: against },
            { term: words.why(1), value: why },
            { term: words.helps(1), value: helps ?? visit.texts.common.notStated },
          ]}
        />
      ))}
    </>
  );
}
