import { readTalkArchive, type TalkArchive } from "../../../usecases/governance/readTalks.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { idIn } from "../organisation/places.ts";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { Answers } from "./talkParts.tsx";
import { trailToTalks } from "./talkPlace.ts";
import { talkState } from "./talkWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: TalkArchive };

function OverTime({ visit, found }: Shown) {
  const { resistance: words, on } = visit.texts.talks;
  const { notStated } = visit.texts.common;
  const lines = found.resistance.flatMap(({ talk, on: day, told }) =>
    told.length === 0
      ? [{ talk, day, against: words.none, why: "", helps: "" }]
      : told.map(({ against, why, helps }) => ({ talk, day, against, why, helps: helps ?? notStated })),
  );
  return (
    <Section id="weerstand" title={words.overTime} width="wide" close>
      {lines.length === 0 ? (
        <Text>{words.never}</Text>
      ) : (
        <DataTable
          caption={visit.texts.meetings.table(words.overTime)}
          captionHidden
          narrow="lines"
          columns={[
            { key: "on", head: on, kind: "text" },
            { key: "against", head: words.against(1), kind: "text" },
            { key: "why", head: words.why(1), kind: "text" },
            { key: "helps", head: words.helps(1), kind: "text" },
          ]}
          rows={lines.map(({ talk, day, against, why, helps }) => ({
            cells: [
              <Link href={within(visit, found.programme, paths.talk, { talk })}>
                {visit.formats.day(day)}
              </Link>,
              against,
              why,
              helps,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Agreements({ visit, found }: Shown) {
  const { talks: words } = visit.texts;
  const stateOf = ({ outcomes }: TalkArchive["agreements"][number]) => outcomes.at(-1)?.kind ?? "open"; // nobody said how it ended
  return (
    <Section id="afspraken" title={words.agreements} width="wide" close>
      {found.agreements.length === 0 ? (
        <Text>{words.noAgreements}</Text>
      ) : (
        <DataTable
          caption={visit.texts.meetings.table(words.agreements)}
          captionHidden
          narrow="lines"
          columns={[
            { key: "text", head: words.agreement, kind: "text" },
            { key: "due", head: words.due, kind: "text" },
            { key: "state", head: words.state, kind: "text" },
          ]}
          rows={found.agreements.map((one) => ({
            cells: [
              <Link href={within(visit, found.programme, paths.round, { round: one.round })}>
                {one.text}
              </Link>,
              visit.formats.period(one.due),
              words.agreementState[stateOf(one)],
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** The archive of one unit: what it resisted over time, what it answered talk by talk, and what was agreed with it. */
export async function showTalkArchive(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), unit: idIn<"unit">(visit, "unit") };
  const found = await readTalkArchive(visit.house, visit.actor, place);
  const { talks: words } = visit.texts;
  const title = words.archive(found.unit.name);
  const children = (
    <>
      <Lead kind={found.programme.title} title={title} status={[words.archiveLead(found.talks.length)]} />
      <OverTime visit={visit} found={found} />
      <Agreements visit={visit} found={found} />
      {found.talks.length > 0 && (
        <Section id="gesprekken" title={words.all}>
          <Rows>
            {found.talks.map((talk) => (
              <Row id={talk.key}>
                <h3 class="utrecht-heading-3">
                  {words.onDay(words.kindName[talk.kind], visit.formats.day(talk.on))}
                </h3>
                <Text soft>{talkState(talk, found.today, visit)}</Text>
                <Answers visit={visit} talk={talk} />
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
  const trail = [...trailToTalks(visit, found.programme), { word: title }];
  return officePage(visit, { title, here: "programme", trail, children });
}
