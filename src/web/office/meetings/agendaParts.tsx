import type { AgendaItem } from "../../../domain/governance/index.ts";
import type { OneMeeting } from "../../../usecases/governance/readMeetings.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
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
  const isDecided =
    item.decision !== null ||
    (item.takenOff === undefined && found.meeting.state.kind === "held" && item.kind === "decision");
  return [
    ...(hasPapers
      ? [{ term: words.documents, value: <Papers visit={visit} found={found} item={item} /> }]
      : []),
    ...(isDecided ? [{ term: words.decision, value: item.decision ?? words.noDecision }] : []),
  ];
}

function ItemFacts(props: Item) {
  const facts = factsOf(props);
  return facts.length === 0 ? null : <Facts facts={facts} />;
}

function ItemLinks({ visit, found, item }: Item) {
  const { item: words } = visit.texts.meetings;
  if (!mayStill(visit, found.programme, "changeMeeting")) return null;
  const to = (path: string) => inMeeting(visit, found, path, { item: item.key });
  const { state, on } = found.meeting;
  if (item.takenOff !== undefined) return null;
  const links = [
    { href: to(paths.changeAgendaItem), word: words.change },
    ...(state.kind === "planned" && on >= found.today
      ? [{ href: to(paths.takeItemOff), word: words.takeOff }]
      : []),
    ...(state.kind === "held" ? [{ href: to(paths.meetingDecision), word: words.record }] : []),
  ];
  return (
    <p>
      {links.map(({ href, word }) => (
        <>
          <Link href={href} apart>
            {word}
            <span class="eb-visually-hidden">{`: ${item.subject}`}</span>
          </Link>{" "}
        </>
      ))}
    </p>
  );
}

/** The agenda as its reader may read it: each item with what is asked, its papers and what was decided. */
export function AgendaSection({ visit, found }: Shown) {
  const { meetings: words } = visit.texts;
  const { agenda } = found.meeting;
  return (
    <Section id="agenda" title={words.agenda}>
      {agenda.length === 0 && <Text>{words.noAgenda}</Text>}
      {agenda.length > 0 && (
        <Rows>
          {agenda.map((item, at) => (
            <Row id={`punt-${at + 1}`}>
              <h3 class="utrecht-heading-3">{words.item.number(at + 1, item.subject)}</h3>
              {item.takenOff !== undefined && <Text>{words.item.takenOff(item.takenOff)}</Text>}
              {item.kind !== null && <Text soft>{words.item.kindName[item.kind]}</Text>}
              <ItemFacts visit={visit} found={found} item={item} />
              <ItemLinks visit={visit} found={found} item={item} />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
