import { type CommitteeRoom, readCommittee } from "../../../usecases/participation/readCommittee.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { AdviceTable } from "./advicePages.tsx";

type Shown = { readonly visit: OfficeVisit; readonly room: CommitteeRoom };

function Papers({ visit, room }: Shown) {
  const { advices: words } = visit.texts;
  if (room.papers.length === 0) return <Text>{words.noPapers}</Text>;
  return (
    <Rows>
      {room.papers.map(({ document }) => (
        <Row>
          <Link href={within(visit, room.programme, paths.document, { document: document.key })}>
            {`${document.title} (${document.type})`}
          </Link>
        </Row>
      ))}
    </Rows>
  );
}

function Room({ visit, room }: Shown) {
  const { advices: words } = visit.texts;
  const { key, title } = room.programme;
  return (
    <>
      <Section id={`adviezen-${key}`} title={words.ofProgramme(title)} width="wide" close>
        {room.advices.length === 0 ? (
          <Text>{words.noneAsked}</Text>
        ) : (
          <AdviceTable
            visit={visit}
            found={room}
            caption={visit.texts.plan.table(words.ofProgramme(title))}
          />
        )}
      </Section>
      <Section id={`stukken-${key}`} title={words.papers(title)}>
        <Papers visit={visit} room={room} />
      </Section>
    </>
  );
}

/** What the expert committees of the reader gave and were given: advice with its answers, and papers. */
export async function showCommittee(visit: OfficeVisit): Promise<Reply> {
  const { committees, rooms } = await readCommittee(visit.house, visit.actor);
  const { advices: words } = visit.texts;
  const waiting = rooms
    .flatMap(({ advices }) => advices)
    .filter(({ advice, stage }) => stage === "toAnswer" && advice.recommendations.length === 0).length;
  const names = committees.map(({ name }) => name).join(", ");
  const status = committees.length === 0 ? [words.inNone] : [words.ask(waiting)];
  const children = (
    <>
      <Lead {...(names === "" ? {} : { kind: names })} title={words.ownTitle} status={status} />
      {rooms.map((room) => (
        <Room visit={visit} room={room} />
      ))}
      {committees.length > 0 && rooms.length === 0 && (
        <div class="eb-section eb-main">
          <Text>{words.noneAsked}</Text>
        </div>
      )}
    </>
  );
  return officePage(visit, { title: words.ownTitle, here: "committee", children });
}
