import { readCardLink, revokeCardLinks } from "../../../usecases/reporting/cardLinks.ts";
import { AsidePart } from "../../components/aside.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { cardAddress, cardIn } from "./cardPlace.ts";

const linkIn = (visit: OfficeVisit) => {
  const { key, ...place } = cardIn(visit);
  return { ...place, action: key };
};

/** Returns that a link from a mail opens this card, with the way to take it back; null where none does. */
export async function linkAside(visit: OfficeVisit) {
  const { cardLink: words } = visit.texts;
  const until = await readCardLink(visit.house, visit.actor, linkIn(visit));
  if (until === null) return null;
  return (
    <AsidePart title={words.asideTitle}>
      <Text small>{words.asideText(visit.formats.moment(until))}</Text>
      <form method="post" action={cardAddress(visit, paths.revokeCardLink)}>
        <button class="eb-button-link" type="submit">
          {words.revoke}
        </button>
      </form>
    </AsidePart>
  );
}

/** Takes the links to a card back: from now on they open nothing. */
export async function takeBackLink(visit: OfficeVisit): Promise<Reply> {
  await revokeCardLinks(visit.house, visit.actor, linkIn(visit));
  return seeOther(cardAddress(visit, paths.card, { gedaan: "linkRevoked" }));
}
