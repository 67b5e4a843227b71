import { mayAct } from "../../../domain/access/index.ts";
import { Form } from "../../components/form.tsx";
import { Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { at, paths } from "../../paths.ts";
import { placeOf, type Shown } from "./actionForm.tsx";
import { FeedbackField } from "./feedbackForms.tsx";
import { FeedbackRow } from "./feedbackRow.tsx";
import { mayStill } from "./programmePlace.ts";

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
            <FeedbackRow
              visit={visit}
              feedback={feedback}
              known={found.known}
              answering={
                mayStill(visit, found.parts.programme, "answerFeedback")
                  ? at(paths.answerFeedback, { ...placeOf(shown), feedback: feedback.key })
                  : null
              }
            />
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
