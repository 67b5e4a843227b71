import type { Feedback } from "../../../domain/programme/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { answerFeedback } from "../../../usecases/programme/answerFeedback.ts";
import { giveFeedback } from "../../../usecases/programme/giveFeedback.ts";
import { HiddenField } from "../../components/hiddenField.tsx";
import { Text } from "../../components/text.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { carriedNumber } from "../../form.ts";
import { paths } from "../../paths.ts";
import { type ErrorOf, type Filled, said } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";

/** The field of what an employee says about an action. */
export function FeedbackField({
  shown,
  filled,
  errorOf,
}: {
  readonly shown: Shown;
  readonly filled: Filled;
  readonly errorOf: ErrorOf;
}) {
  const { feedback: words } = shown.visit.texts.action;
  return (
    <TextArea
      id="reactie"
      name="reactie"
      label={words.text}
      hint={words.hint}
      value={said(filled, "reactie")}
      error={errorOf("reactie")}
    />
  );
}

export const giveForm: ActionForm = {
  path: paths.giveFeedback,
  may: "giveFeedback",
  event: "feedback-given",
  words: ({ action }) => ({ title: action.feedback.title, button: action.feedback.button }),
  filled: () => ({}),
  fields: (shown, filled, errorOf) => <FeedbackField shown={shown} filled={filled} errorOf={errorOf} />,
  take: ({ visit }, filled, { programme, key }) =>
    giveFeedback(visit.house, visit.actor, { programme, action: key, text: said(filled, "reactie") }),
  labels: ({ action }) => ({ reactie: action.feedback.text }),
  fieldOf: { text: "reactie" },
};

function askedOf({ visit, found }: Shown): Feedback {
  const feedback = found.feedback.find(({ key }) => key === visit.params["feedback"]);
  if (!feedback) throw new NotFound();
  return feedback;
}

export const answerForm: ActionForm = {
  path: paths.answerFeedback,
  may: "answerFeedback",
  event: "feedback-answered",
  words: ({ action }) => ({ title: action.feedback.answerTitle, button: action.feedback.answerButton }),
  filled: (shown) => ({ antwoord: askedOf(shown).answer?.text ?? "" }), // no answer yet: an empty field
  fields: (shown, filled, errorOf) => {
    const feedback = askedOf(shown);
    return (
      <>
        <Text>{feedback.text}</Text>
        <HiddenField name="gezien" value={String(feedback.version)} />
        <TextArea
          id="antwoord"
          name="antwoord"
          label={shown.visit.texts.action.feedback.answer}
          value={said(filled, "antwoord")}
          error={errorOf("antwoord")}
        />
      </>
    );
  },
  take: (shown, filled, { programme }) =>
    answerFeedback(shown.visit.house, shown.visit.actor, {
      programme,
      key: askedOf(shown).key,
      seen: carriedNumber(said(filled, "gezien")),
      text: said(filled, "antwoord"),
    }),
  labels: ({ action }) => ({ antwoord: action.feedback.answer }),
  fieldOf: { text: "antwoord" },
  theirs: (shown) => [askedOf(shown).answer?.text ?? ""], // only shown when somebody answered
};
