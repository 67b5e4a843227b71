import type { Child } from "hono/jsx";
import { readAction } from "../../../usecases/programme/readAction.ts";
import { readCard, type SeenCard } from "../../../usecases/reporting/readCard.ts";
import { sendUpdate } from "../../../usecases/reporting/sendUpdate.ts";
import { ClosedCard } from "../../card/closedCard.tsx";
import { QuestionCard } from "../../card/questionCard.tsx";
import { cardProblems, startCard, typedCard } from "../../card/typedCard.ts";
import { type Entered, type FormProblem, seenIn, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { trailTo } from "../programme/programmePlace.ts";
import { SomeoneWasFirst } from "../programme/someoneWasFirst.tsx";
import { cardAddress, cardIn } from "./cardPlace.ts";
import { linkAside } from "./linkAside.tsx";

export const loadCard = (visit: OfficeVisit): Promise<SeenCard> =>
  readCard(visit.house, visit.actor, cardIn(visit));

/** Returns the way to the action of a card. */
export const cardTrail = (
  visit: OfficeVisit,
  { programme, action }: Pick<SeenCard, "programme" | "action">,
) => [
  ...trailTo(visit, programme),
  { word: visit.texts.programme.actionKind(action.key), href: cardAddress(visit, paths.action) },
];

type State = {
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
  readonly above?: Child;
};

function pageOf(
  visit: OfficeVisit,
  card: SeenCard,
  status: State["status"],
  children: Child,
): Promise<Reply> {
  const { questionCard: words } = visit.texts;
  const trail = [...cardTrail(visit, card), { word: words.title }];
  const title = words.page(card.action.title);
  return officePage(visit, { title, here: "work", trail, shape: "card", children }, status);
}

async function openPage(visit: OfficeVisit, card: SeenCard, { status, ...form }: State): Promise<Reply> {
  const margin = await linkAside(visit);
  return pageOf(
    visit,
    card,
    status,
    <QuestionCard
      {...form}
      words={visit}
      card={card}
      reader={visit.actor.name}
      address={cardAddress(visit, paths.card)}
      notMe={cardAddress(visit, paths.notMyCard)}
      margin={margin}
      note={visit.texts.questionCard.until(visit.formats.moment(card.closesAt))}
    />,
  );
}

/** R143 on the page, or the action was dropped: nothing comes in any more; what was typed stays in sight, and news goes by the page of the action. */
function closedPage(visit: OfficeVisit, card: SeenCard, entered: Entered, status: 200 | 409): Promise<Reply> {
  const isOver = card.programme.closedOn !== null || card.droppedOn !== null;
  const news = isOver
    ? { href: cardAddress(visit, paths.action), word: visit.texts.questionCard.toAction }
    : { href: cardAddress(visit, paths.actionNews), word: visit.texts.action.news.title };
  const closed = <ClosedCard words={visit} card={card} entered={entered} news={news} />;
  return pageOf(visit, card, status, closed);
}

/** The question card of an action, for who may tell how it goes. */
export async function showCard(visit: OfficeVisit): Promise<Reply> {
  const card = await loadCard(visit);
  if (!card.takes) return closedPage(visit, card, startWith({}), 200);
  return openPage(visit, card, { entered: startCard(card), problems: [], status: 200 });
}

/** Returns what somebody else made of the action and of the card, with everything that was typed. */
async function firstPage(visit: OfficeVisit, entered: Entered): Promise<Reply> {
  const card = await loadCard(visit);
  if (!card.takes) return closedPage(visit, card, entered, 409);
  const { programme, key } = cardIn(visit);
  const found = await readAction(visit.house, visit.actor, programme, key);
  const above = <SomeoneWasFirst shown={{ visit, found }} since={seenIn(entered)} />;
  return openPage(visit, card, { entered, problems: [], status: 409, above });
}

/** Takes an answer to a question card; nothing typed is lost by a refusal. */
export async function takeCard(visit: OfficeVisit): Promise<Reply> {
  const entered = visit.posted.fields;
  const card = await loadCard(visit);
  if (!card.takes) return closedPage(visit, card, entered, 409);
  const typed = typedCard(entered, card, visit.texts);
  const refusedWith = (problems: readonly FormProblem[]) =>
    openPage(visit, card, { entered, problems, status: 422 });
  if (!typed.ok) return refusedWith(typed.problem);
  const answer = { ...cardIn(visit), seen: seenIn(entered), draft: typed.value, byLink: false };
  const sent = await sendUpdate(visit.house, visit.actor, answer);
  if (sent.ok) return seeOther(cardAddress(visit, paths.card, { gedaan: "sent" }));
  const { problems, current } = sent.problem;
  if (current !== null) return firstPage(visit, entered);
  if (problems.some(({ code }) => code === "R143" || code === "P202"))
    return closedPage(visit, await loadCard(visit), entered, 409);
  return refusedWith(cardProblems(problems, visit.texts));
}
