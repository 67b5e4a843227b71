import type { SeenCard } from "../../usecases/reporting/readCard.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Facts } from "../components/facts.tsx";
import { Lead } from "../components/lead.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import type { Entered } from "../form.ts";
import { CardAside } from "./cardAside.tsx";
import type { CardForm } from "./cardQuestions.tsx";
import { CardTold } from "./cardTold.tsx";
import { cardLead } from "./questionCard.tsx";
import { typedFacts } from "./typedFacts.ts";

type Props = Pick<CardForm, "words"> & {
  readonly card: SeenCard;
  /** What came too late; empty for who only looks. */
  readonly entered: Entered;
  /** The way to tell it still. */
  readonly news: { readonly href: string; readonly word: string };
};

/** Why a card takes no answer: its action was dropped, or its round is over. */
function whyClosed({ words, card }: Props): { readonly title: string; readonly texts: readonly string[] } {
  const { questionCard: text } = words.texts;
  if (card.droppedOn !== null)
    return { title: text.dropped, texts: [text.droppedText(words.formats.day(card.droppedOn))] };
  const news = card.programme.closedOn === null ? [text.closedNews] : [];
  return { title: text.closed, texts: [text.closedText, ...news] };
}

/** A card that takes no answer any more: what stands, and how to tell something still. */
export function ClosedCard(props: Props) {
  const { words, card, entered, news } = props;
  const { questionCard: text } = words.texts;
  const typed = typedFacts(entered, words, card);
  const { title, texts } = whyClosed(props);
  return (
    <>
      <div class="eb-main">
        <Lead kind={card.round.name} title={title} status={cardLead(props)} />
        {texts.map((said) => (
          <Text>{said}</Text>
        ))}
        <p>
          <ButtonLink {...news} primary />
        </p>
        {typed.length > 0 && (
          <Section id="getypt" title={text.closedTyped} close>
            <Text>{card.droppedOn === null ? text.closedTypedText : words.texts.cardLink.typedText}</Text>
            <Facts facts={typed} />
          </Section>
        )}
        {card.answer !== null && (
          <Section id="verteld" title={text.told.title} close>
            <CardTold update={card.answer} values={card.values} words={words} />
          </Section>
        )}
      </div>
      <CardAside card={card} words={words} />
    </>
  );
}
