import type { Child } from "hono/jsx";
import { ErrorSummary } from "../components/errorSummary.tsx";
import { Form } from "../components/form.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { SubmitRow } from "../components/submitRow.tsx";
import { Text } from "../components/text.tsx";
import { ownerName } from "../personWords.ts";
import { CardAside } from "./cardAside.tsx";
import { type CardForm, CardQuestions, cardLabels } from "./cardQuestions.tsx";
import { CardTold } from "./cardTold.tsx";
import { indicatorLabels } from "./indicatorQuestions.tsx";

export type CardProps = CardForm & {
  /** Who answers, by name. */
  readonly reader: string;
  /** Where the answer is sent. */
  readonly address: string;
  /** Where somebody says not to be the right person; null for who did not sign in, and outside a round, where nobody was asked. */
  readonly notMe: string | null;
  /** Until when something can be sent or changed, under the button. */
  readonly note: string;
  /** What else stands in the margin. */
  readonly margin?: Child;
  /** What must be read before the questions, such as what somebody else made of the action. */
  readonly above?: Child;
};

/** Returns the action and its promised end, under the title. */
export const cardLead = ({ words, card }: Pick<CardProps, "words" | "card">): readonly string[] => {
  const { questionCard: text } = words.texts;
  const { title, planning } = card.action;
  const due = planning.end === null ? text.noDue : text.due(words.formats.period(planning.end));
  return [`${title}. ${due}`];
};

/** For whom somebody answers, where that is not for oneself. */
function ForWhom({ words, card }: CardProps) {
  const { questionCard: text } = words.texts;
  const { action, via } = card;
  if (via === "self" || via === "link") return null;
  const owner = ownerName(action, words);
  if (action.owner.kind === "notStated") return <Text>{text.ofNobody}</Text>;
  return <Text>{via === "deputy" ? text.deputy(owner) : text.onBehalf(owner)}</Text>;
}

function Questions(props: CardProps) {
  const { words, card, address, notMe, note, above } = props;
  const { questionCard: text, action } = words.texts;
  const version = String(card.action.version);
  return (
    <>
      {above}
      <Form action={address} hidden={{ versie: version }} keep={{ version, restored: action.restored }}>
        <CardQuestions {...props} />
        <SubmitRow word={text.send} note={note} />
      </Form>
      {notMe !== null && (
        <Text small>
          <Link href={notMe} apart>
            {text.notMe}
          </Link>
        </Text>
      )}
    </>
  );
}

/** The answer that stands, with the questions folded under it until somebody wants to change it. */
function Answered(props: CardProps) {
  const { words, card, problems, note, above } = props;
  const { questionCard: text } = words.texts;
  if (card.answer === null) return null;
  return (
    <>
      <Text>{note}</Text>
      <Section id="verteld" title={text.told.title} close>
        <CardTold update={card.answer} values={card.values} words={words} />
      </Section>
      <div class="eb-section eb-section--close">
        <details class="eb-folded" open={problems.length > 0 || above !== undefined}>
          <summary>
            <span class="eb-folded__title">{text.change}</span>
          </summary>
          <Questions {...props} />
        </details>
      </div>
    </>
  );
}

/**
 * The question card: how an action goes, on one page. It is drawn from what the reader may know and an address, so that it
 * is the same card whichever way somebody came to it.
 */
export function QuestionCard(props: CardProps) {
  const { words, card, problems, reader } = props;
  const { questionCard: text, common } = words.texts;
  const received = card.own ? text.received : text.receivedOther;
  return (
    <>
      <div class="eb-main">
        <ErrorSummary
          title={common.errorSummary}
          errors={problems}
          labels={{ ...cardLabels(props), ...indicatorLabels(props) }}
        />
        <Lead
          kind={card.answer === null ? text.greeting(reader) : card.round.name}
          title={card.answer === null ? text.title : received}
          status={cardLead(props)}
        />
        <ForWhom {...props} />
        {card.answer === null ? <Questions {...props} /> : <Answered {...props} />}
      </div>
      <CardAside card={card} words={words} more={props.margin} />
    </>
  );
}
