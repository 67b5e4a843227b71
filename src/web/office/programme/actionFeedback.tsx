import { mayAct } from "../../../domain/access/index.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import type { Feedback } from "../../../domain/programme/index.ts";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { placeOf, type Shown } from "./actionForm.tsx";
import { FeedbackField } from "./feedbackForms.tsx";
import { personName } from "./personWords.ts";

function Given({ shown, feedback }: { readonly shown: Shown; readonly feedback: Feedback }) {
  const { visit, found } = shown;
  const { feedback: words } = visit.texts.action;
  const name = (id: PersonId) => personName(found.known.get(id) ?? { kind: "role", role: null }, visit); // who gave or answered is known
  const { answer } = feedback;
  const answering = at(paths.answerFeedback, { ...placeOf(shown), feedback: feedback.key });
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
      {mayAct(visit.actor, "answerFeedback") && (
        <Text>
          <Link href={answering}>{answer === null ? words.answerTitle : words.answerAgain}</Link>
        </Text>
      )}
    </Row>
  );
}

/** What employees said about the action with the answers, and the way to say something. */
export function ActionFeedback(shown: Shown) {
  const { visit, found } = shown;
  if (!mayAct(visit.actor, "giveFeedback")) return null;
  const { feedback: words } = visit.texts.action;
  return (
    <Section id="inbreng" title={found.feedback.length > 0 ? words.about : words.title}>
      {found.feedback.length > 0 && (
        <Rows>
          {found.feedback.map((feedback) => (
            <Given shown={shown} feedback={feedback} />
          ))}
        </Rows>
      )}
      {found.parts.programme.closedOn === null && (
        <Form
          action={at(paths.giveFeedback, placeOf(shown))}
          keep={{ version: "new", restored: visit.texts.action.restored }}
        >
          <FeedbackField shown={shown} filled={{}} errorOf={() => undefined} />
          <SubmitRow word={words.button} />
        </Form>
      )}
    </Section>
  );
}
