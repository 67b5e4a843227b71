import type { Child } from "hono/jsx";
import { slipOf } from "../../domain/programme/index.ts";
import type { NewsCard, SeenCard } from "../../usecases/reporting/readCard.ts";
import { TimeBar } from "../charts/timeBar.tsx";
import { Aside, AsidePart } from "../components/aside.tsx";
import { Text } from "../components/text.tsx";
import { axisOf, barPlanning } from "../office/programme/planningBar.ts";
import { periodOr } from "../office/programme/words.ts";
import { ownerName } from "../personWords.ts";
import type { Words } from "./cardWords.ts";

type Props = { readonly card: SeenCard | NewsCard; readonly words: Words };

function Planning({ card: { action, today }, words }: Props) {
  const { questionCard: text, action: texts } = words.texts;
  const { start, end } = action.planning;
  if (start === null && end === null) return null;
  const [from, until] = [periodOr(start, words), periodOr(end, words)];
  const later = slipOf(action) === undefined ? "" : ` ${text.plannedLater}`;
  return (
    <AsidePart title={text.planning}>
      <TimeBar
        {...axisOf([action.planning, action.firstPlanning], today)}
        id="kaart-planning"
        today={today}
        plannings={[barPlanning(action, today, words)]}
        title={action.title}
        desc={texts.planning.drawing(action.title, from, until)}
      />
      <Text small soft>{`${text.planned(from, until)}${later} ${text.todayLine}`}</Text>
    </AsidePart>
  );
}

/** What helps to answer: where the action is in time, whose it is, and until when an answer can come in. */
export function CardAside({ card, words, more }: Props & { readonly more?: Child }) {
  const { questionCard: text } = words.texts;
  return (
    <Aside label={text.asideLabel} first>
      <Planning card={card} words={words} />
      <AsidePart title={text.owner}>
        <p>{ownerName(card.action, words)}</p>
      </AsidePart>
      {card.takes && card.round !== null && (
        <AsidePart title={text.round}>
          <p>{text.roundUntil(card.round.name, words.formats.moment(card.closesAt))}</p>
        </AsidePart>
      )}
      {more}
    </Aside>
  );
}
