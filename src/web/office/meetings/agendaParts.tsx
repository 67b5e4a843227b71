import type { AgendaItem } from "../../../domain/governance/index.ts";
import type { OneMeeting } from "../../../usecases/governance/readMeetings.ts";
import type { Fact } from "../../components/facts.tsx";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import { inMeeting } from "./meetingPlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: OneMeeting };
type Item = Shown & { readonly item: AgendaItem };

function Papers({ visit, found, item }: Item) {
  const { programme, documents, dossiers } = found;
  const papers = item.documents.flatMap((key) => documents.get(key)?.document ?? []); // the reader finds them all
  return (
    <ul class="eb-plain-list">
      {papers.map(({ key, title, type }) => (
        <li>
          <Link
            href={within(visit, programme, paths.document, { document: key })}
          >{`${title} (${type})`}</Link>
        </li>
      ))}
      {item.dossier !== null && (
        <li>
          <Link href={within(visit, programme, paths.dossier, { dossier: item.dossier })}>
            {`${visit.texts.dossiers.one}: ${dossiers.get(item.dossier)}`}
          </Link>
        </li>
      )}
    </ul>
  );
}

function factsOf({ visit, found, item }: Item): readonly Fact[] {
  const { item: words } = visit.texts.meetings;
  const hasPapers = item.documents.length > 0 || item.dossier !== null;
  const isHeld = found.meeting.state.kind === "held";
  return [
    ...(item.kind === null ? [] : [{ term: words.kind, value: words.kindName[item.kind] }]),
    ...(hasPapers
      ? [{ term: words.documents, value: <Papers visit={visit} found={found} item={item} /> }]
      : []),
    ...(isHeld ? [{ term: words.decision, value: item.decision ?? words.noDecision }] : []),
  ];
}

function ItemLinks({ visit, found, item }: Item) {
  const { item: words } = visit.texts.meetings;
  if (!mayStill(visit, found.programme, "changeMeeting")) return null;
  const to = (path: string) => inMeeting(visit, found, path, { item: item.key });
  const links = [
    { href: to(paths.changeAgendaItem), word: words.change },
    ...(found.meeting.state.kind === "held" ? [{ href: to(paths.meetingDecision), word: words.record }] : []),
  ];
  return (
    <ul class="eb-plain-list">
      {links.map(({ href, word }) => (
        <li>
          <Link href={href} apart>
            {word}
            <span class="eb-visually-hidden">{`: ${item.subject}`}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The agenda as its reader may read it: each item with what is asked, its papers and what was decided. */
export function AgendaSection({ visit, found }: Shown) {
  const { meetings: words } = visit.texts;
  const { agenda } = found.meeting;
  return (
    <Section id="agenda" title={words.agenda}>
      {agenda.length === 0 && <Text>{words.noAgenda}</Text>}
      {agenda.map((item, at) => (
        <section id={`punt-${at + 1}`}>
          <h3 class="utrecht-heading-3">{words.item.number(at + 1, item.subject)}</h3>
          <Facts facts={factsOf({ visit, found, item })} />
          <ItemLinks visit={visit} found={found} item={item} />
        </section>
      ))}
    </Section>
  );
}
