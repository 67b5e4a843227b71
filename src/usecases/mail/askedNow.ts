import { type Holding, holdingsOn, mayAct } from "../../domain/access/index.ts";
import type { MailAbout, MailMatter, OutgoingMail } from "../../domain/mail/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { cardLinkEnd, isLinkOfOwner, takesUpdates } from "../../domain/reporting/index.ts";
import { listOpenCards, type OpenCard } from "../../storage/office/openCardStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { roleBookOf } from "../access/findActor.ts";
import { timeZone } from "../perform.ts";

/** The cards that wait for an answer now, and what the roles of today let somebody do. */
export type AskedNow = {
  readonly office: Office;
  readonly cards: readonly OpenCard[];
  readonly holdingsOf: (person: PersonId) => readonly Holding[];
};

/** Returns the cards that these mails are about and that wait for an answer now, read once for all of them. */
export async function askedNow(
  office: Office,
  mails: readonly Pick<OutgoingMail, "about">[],
): Promise<AskedNow> {
  const book = await roleBookOf(office);
  const actions = new Set(
    mails.flatMap(({ about }) => (about.kind === "questionCards" ? about.actions : [])),
  );
  const cards = (await listOpenCards(office, { actions: [...actions] })).filter(
    ({ round, answered }) => !answered && takesUpdates(round, office.at, timeZone).ok,
  );
  return { office, cards, holdingsOf: (person) => holdingsOn(book, person, office.today) };
}

/** Returns whether somebody still owns the action of a card and may tell how it goes. */
export function isAnsweredBy(
  { office, holdingsOf }: Pick<AskedNow, "office" | "holdingsOf">,
  action: OpenCard["action"],
  person: PersonId,
): boolean {
  const actor = {
    ...({ kind: "person", municipality: office.municipality, person, name: "" } as const),
    ...{ holdings: holdingsOf(person), standsInFor: [] },
  };
  const subject = { unit: action.unit, people: [person] };
  return isLinkOfOwner(action, person) && mayAct(actor, "reportProgress", subject);
}

type About = Extract<MailAbout, { readonly kind: "questionCards" }>;

/**
 * Returns what a mail about question cards tells now: those that still wait for this owner. Undefined when none does: answered,
 * given to another owner, or of a round that takes no answers any more.
 */
export function cardsMatter(
  { person }: Pick<OutgoingMail, "person">,
  about: About,
  now: AskedNow,
): Extract<MailMatter, { readonly kind: "questionCards" }> | undefined {
  const mine = now.cards.filter(
    ({ programme, round, action }) =>
      programme.key === about.programme &&
      round.key === about.round &&
      about.actions.includes(action.key) &&
      isAnsweredBy(now, action, person),
  );
  const [first] = mine;
  if (first === undefined) return undefined;
  return {
    kind: "questionCards",
    reminder: about.reminder,
    programme: first.programme,
    round: { key: first.round.key, name: first.round.name },
    until: cardLinkEnd(first.round, now.office.at, timeZone),
    cards: mine.map(({ action }) => ({ action: action.key, title: action.title })),
  };
}
