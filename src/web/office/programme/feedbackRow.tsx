import type { PersonId } from "../../../domain/organisation/index.ts";
import type { Feedback } from "../../../domain/programme/index.ts";
import type { FoundFeedback } from "../../../usecases/programme/readFeedback.ts";
import { Link } from "../../components/link.tsx";
import { Row } from "../../components/rows.tsx";
import { Text } from "../../components/text.tsx";
import { personName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";

type Props = {
  readonly visit: OfficeVisit;
  readonly feedback: Feedback;
  readonly known: FoundFeedback["known"];
  /** Where it is answered; null where this visitor does not. */
  readonly answering: string | null;
};

/** What somebody said with the answer to it, and the way to answer for who may. */
export function FeedbackRow({ visit, feedback, known, answering }: Props) {
  const { feedback: words } = visit.texts.action;
  const name = (id: PersonId) => personName(known.get(id) ?? { kind: "role", role: null }, visit); // who gave or answered is known
  const { answer } = feedback;
  return (
    <Row>
      <Text>{feedback.text}</Text>
      <Text small soft>{`${name(feedback.from)}, ${visit.formats.day(feedback.on)}`}</Text>
      {answer === null ? (
        <Text soft>{words.noAnswer}</Text>
      ) : (
        <>
          <Text>{answer.text}</Text>
          <Text small soft>
            {words.answered(name(answer.from), visit.formats.day(answer.on))}
          </Text>
        </>
      )}
      {answering !== null && (
        <Text>
          <Link href={answering}>{answer === null ? words.answerTitle : words.answerAgain}</Link>
        </Text>
      )}
    </Row>
  );
}
