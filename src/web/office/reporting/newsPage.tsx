import type { Child } from "hono/jsx";
import { NotAllowed } from "../../../domain/shared/thrown.ts";
import { readAction } from "../../../usecases/programme/readAction.ts";
import {
  type NewsCard,
  readCard,
  readNewsCard,
  type SeenCard,
} from "../../../usecases/reporting/readCard.ts";
import { sendUpdate } from "../../../usecases/reporting/sendUpdate.ts";
import { QuestionCard } from "../../card/questionCard.tsx";
import { cardProblems, startCard, typedCard } from "../../card/typedCard.ts";
import { Notice } from "../../components/notice.tsx";
import { type Entered, type FormProblem, seenIn } from "../../form.ts";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { SomeoneWasFirst } from "../programme/someoneWasFirst.tsx";
import { cardTrail } from "./cardPage.tsx";
import { cardAddress } from "./cardPlace.ts";

/** Returns the keys in the address of the news of an action. */
const newsIn = ({ params }: OfficeVisit) => ({
  programme: String(params["programme"]),
  key: String(params["action"]),
});

const loadNews = (visit: OfficeVisit): Promise<NewsCard> =>
  readNewsCard(visit.house, visit.actor, newsIn(visit));

/** Returns the address of the card of a round about the action of this page. */
const cardIn = (visit: OfficeVisit, round: string): string =>
  at(paths.card, { ...visit.params, municipality: visit.municipality.slug, round });

type State = {
  readonly card: SeenCard | NewsCard;
  readonly address: string;
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
  readonly above?: Child;
};

function pageOf(visit: OfficeVisit, { status, ...form }: State): Promise<Reply> {
  const { questionCard: words } = visit.texts;
  const { action } = form.card;
  const trail = [...cardTrail(visit, form.card), { word: words.title }];
  const { closesAt } = form.card;
  const note = closesAt === null ? words.stands : words.until(visit.formats.moment(closesAt));
  const children = (
    <QuestionCard {...form} words={visit} reader={visit.actor.name} notMe={null} note={note} />
  );
  return officePage(
    visit,
    { title: words.page(action.title), here: "programme", trail, shape: "card", children },
    status,
  );
}

/** The same questions outside a round, while the programme is open; a round that asks has its card as the one place to tell. */
export async function showNews(visit: OfficeVisit): Promise<Reply> {
  const card = await loadNews(visit);
  if (!card.takes) throw new NotAllowed();
  if (card.askedIn !== null) return seeOther(cardIn(visit, card.askedIn));
  const address = cardAddress(visit, paths.actionNews);
  return pageOf(visit, { card, address, entered: startCard(card), problems: [], status: 200 });
}

/** A round began while somebody typed: the card of the round, with everything that was typed. */
async function askedMeanwhile(visit: OfficeVisit, round: string, entered: Entered): Promise<Reply> {
  const card = await readCard(visit.house, visit.actor, { ...newsIn(visit), round });
  const above = <Notice kind="note" text={visit.texts.questionCard.askedNow} />;
  return pageOf(visit, { card, address: cardIn(visit, round), entered, problems: [], status: 409, above });
}

/** Takes news outside a round; nothing typed is lost by a refusal. */
export async function takeNews(visit: OfficeVisit): Promise<Reply> {
  const entered = visit.posted.fields;
  const card = await loadNews(visit);
  if (card.askedIn !== null) return askedMeanwhile(visit, card.askedIn, entered);
  const address = cardAddress(visit, paths.actionNews);
  const refusedWith = (problems: readonly FormProblem[]) =>
    pageOf(visit, { card, address, entered, problems, status: 422 });
  const typed = typedCard(entered, card, visit.texts);
  if (!typed.ok) return refusedWith(typed.problem);
  const place = newsIn(visit);
  const news = { ...place, seen: seenIn(entered), round: null, draft: typed.value, byLink: false };
  const sent = await sendUpdate(visit.house, visit.actor, news);
  if (sent.ok) return seeOther(cardAddress(visit, paths.action, { gedaan: "sent" }));
  if (sent.problem.current === null) return refusedWith(cardProblems(sent.problem.problems, visit.texts));
  const found = await readAction(visit.house, visit.actor, place.programme, place.key);
  const above = <SomeoneWasFirst shown={{ visit, found }} since={seenIn(entered)} />;
  return pageOf(visit, { card: await loadNews(visit), address, entered, problems: [], status: 409, above });
}
