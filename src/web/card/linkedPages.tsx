import type { Municipality } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { CardByLink } from "../../usecases/reporting/cardByLink.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Facts } from "../components/facts.tsx";
import { Lead } from "../components/lead.tsx";
import { Notice } from "../components/notice.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";
import { typedFacts } from "./typedFacts.ts";

/** A visit by the link of a mail: it is always opened inside a municipality. */
export type LinkVisit = Visit & { readonly municipality: Municipality };

/** Returns the visit inside its municipality; outside any, a link opens nothing. */
export function inMunicipality({ municipality, ...visit }: Visit): LinkVisit {
  if (municipality === null) throw new NotFound();
  return { ...visit, municipality };
}

type Way = { readonly href: string; readonly word: string };
type Plain = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly way: Way;
  /** What came in was kept. */
  readonly kept?: string;
  readonly status: 200 | 404 | 409;
};

/** What somebody typed that was not kept, to take along. */
function Typed({ visit }: { readonly visit: Visit }) {
  const { questionCard: words, cardLink } = visit.texts;
  const facts = typedFacts(visit.posted.fields, visit, null);
  if (facts.length === 0) return null;
  return (
    <Section id="getypt" title={words.closedTyped} close>
      <Text>{cardLink.typedText}</Text>
      <Facts facts={facts} />
    </Section>
  );
}

/** Answers with a page that says how it is with a link, shows nothing of the card, and leads on. */
function plainPage(visit: LinkVisit, { title, texts, way, kept, status }: Plain): Promise<Reply> {
  const children = (
    <div class="eb-main">
      {kept !== undefined && <Notice kind="done" text={kept} />}
      <Lead kind={visit.municipality.name} title={title} />
      {texts.map((text) => (
        <Text>{text}</Text>
      ))}
      <Typed visit={visit} />
      <p class="eb-section--close">
        <ButtonLink {...way} />
      </p>
    </div>
  );
  return publicPage(visit, { title, children }, status);
}

const slugOf = ({ municipality }: LinkVisit) => ({ municipality: municipality.slug });
const signInOf = (visit: LinkVisit): Way => ({
  href: at(paths.signInAt, slugOf(visit)),
  word: visit.texts.cardLink.signIn,
});

/** The same page for every link that opens nothing, so that nobody learns which ones once did. */
export function deadPage(visit: LinkVisit): Promise<Reply> {
  const { cardLink: words } = visit.texts;
  return plainPage(visit, {
    title: words.deadTitle,
    texts: [words.deadText, words.nothingChanged, `${words.deadNewer} ${words.deadSignIn}`],
    way: signInOf(visit),
    status: 404,
  });
}

/** Somebody else is signed in: the card stays shut. */
export function otherPage(visit: LinkVisit): Promise<Reply> {
  const { cardLink: words, common } = visit.texts;
  const { actor } = visit;
  const name = actor?.kind === "person" ? actor.name : visit.texts.entry.operatorTitle;
  return plainPage(visit, {
    title: words.otherTitle,
    texts: [words.otherText(name), words.nothingChanged],
    way: { href: at(paths.work, slugOf(visit)), word: common.menu.work },
    status: 200,
  });
}

/** There is an answer: when it came, and nothing of what it says. */
export function answeredPage(
  visit: LinkVisit,
  { at: moment, own }: Extract<CardByLink, { readonly kind: "answered" }>,
  status: 200 | 409,
): Promise<Reply> {
  const { cardLink: words, common } = visit.texts;
  const when = visit.formats.moment(moment);
  const isSent = visit.query.get("gedaan") === "sent" && own;
  return plainPage(visit, {
    title: own ? words.receivedTitle : words.answeredTitle,
    texts: [own ? words.receivedText(when) : words.answeredText(when), words.again],
    way: signInOf(visit),
    ...(isSent ? { kept: String(common.done["sent"]) } : {}),
    status,
  });
}
