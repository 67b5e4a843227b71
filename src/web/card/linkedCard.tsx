import { type CardByLink, readCardByLink } from "../../usecases/reporting/cardByLink.ts";
import { sendUpdate } from "../../usecases/reporting/sendUpdate.ts";
import { Text } from "../components/text.tsx";
import { type Entered, type FormProblem, seenIn } from "../form.ts";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";
import { answeredPage, deadPage, inMunicipality, type LinkVisit, otherPage } from "./linkedPages.tsx";
import { QuestionCard } from "./questionCard.tsx";
import { cardProblems, startCard, typedCard } from "./typedCard.ts";

type Opened = Extract<CardByLink, { readonly kind: "card" }>;
type State = {
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

const open = ({ house, municipality, params, actor }: LinkVisit): Promise<CardByLink | undefined> =>
  readCardByLink(house, municipality, String(params["secret"]), actor);

/** Whose card this is, before anything else: who holds a link need not be the owner. */
function ForWhom({ visit, owner }: { readonly visit: LinkVisit; readonly owner: string }) {
  const { cardLink: words } = visit.texts;
  return <Text>{`${words.forWhom(owner, visit.municipality.name)} ${words.notYou} ${words.comesBy}`}</Text>;
}

function cardPage(visit: LinkVisit, { card, owner, until }: Opened, state: State): Promise<Reply> {
  const { status, ...form } = state;
  const children = (
    <QuestionCard
      {...form}
      words={visit}
      card={card}
      reader={owner.name}
      address={visit.path}
      notMe={null}
      note={visit.texts.cardLink.until(visit.formats.moment(until))}
      above={<ForWhom visit={visit} owner={owner.name} />}
    />
  );
  const title = visit.texts.questionCard.page(card.action.title);
  return publicPage(visit, { title, shape: "card", children }, status);
}

/** Answers for every link that opens no card now. */
function shut(
  visit: LinkVisit,
  found: Exclude<CardByLink, Opened> | undefined,
  status: 200 | 409,
): Promise<Reply> {
  switch (found?.kind) {
    case undefined:
      return deadPage(visit);
    case "forOther":
      return otherPage(visit);
    case "answered":
      return answeredPage(visit, found, status);
    case "signedIn": {
      const place = { ...found.card, municipality: visit.municipality.slug };
      return Promise.resolve({ kind: "seeOther", to: at(paths.card, place) });
    }
  }
}

/** The card that the link of a mail opens. Looking changes nothing: a mail scanner that follows the link does no harm. */
export async function showLinkedCard(asked: Visit): Promise<Reply> {
  const visit = inMunicipality(asked);
  const found = await open(visit);
  if (found?.kind !== "card") return shut(visit, found, 200);
  return cardPage(visit, found, { entered: startCard(found.card), problems: [], status: 200 });
}

/** Somebody changed the action or the round meanwhile: the card as it is now, with everything that was typed. */
async function openAgain(visit: LinkVisit): Promise<Reply> {
  const found = await open(visit);
  if (found?.kind !== "card") return shut(visit, found, 409);
  const problems = [{ text: visit.texts.cardLink.changed }];
  return cardPage(visit, found, { entered: visit.posted.fields, problems, status: 409 });
}

/** Takes the answer of the owner, who did not sign in; nothing typed is lost by a refusal. */
export async function takeLinkedCard(asked: Visit): Promise<Reply> {
  const visit = inMunicipality(asked);
  const entered = visit.posted.fields;
  const found = await open(visit);
  if (found?.kind !== "card") return shut(visit, found, 409);
  const { card, owner } = found;
  const refusedWith = (problems: readonly FormProblem[]) =>
    cardPage(visit, found, { entered, problems, status: 422 });
  const typed = typedCard(entered, card, visit.texts);
  if (!typed.ok) return refusedWith(typed.problem);
  const place = { programme: card.programme.key, round: card.round.key, key: card.action.key };
  const answer = { ...place, seen: seenIn(entered), draft: typed.value, byLink: true };
  const sent = await sendUpdate(visit.house, owner, answer);
  if (sent.ok) return { kind: "seeOther", to: `${visit.path}?gedaan=sent` };
  const { problems, current } = sent.problem;
  const isElsewhere = problems.some(({ code }) => ["R117", "R143", "P202"].includes(code));
  if (current !== null || isElsewhere) return openAgain(visit);
  return refusedWith(cardProblems(problems, visit.texts));
}
