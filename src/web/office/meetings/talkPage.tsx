import { mayAct } from "../../../domain/access/index.ts";
import { type OneTalk, readTalk } from "../../../usecases/governance/readTalks.ts";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, within } from "../programme/programmePlace.ts";
import { UnitStaff } from "../units/unitStaff.tsx";
import { Answers, ResistanceList } from "./talkParts.tsx";
import { trailToTalks } from "./talkPlace.ts";
import { talkState } from "./talkWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: OneTalk };

function Acts({ visit, found }: Shown) {
  const { talks: words } = visit.texts;
  const { programme, talk, unit, today } = found;
  const to = (path: string) => within(visit, programme, path, { talk: talk.key });
  const mayAnswer =
    programme.closedOn === null && mayAct(visit.actor, "answerTalk", { unit: talk.unit, people: [] });
  const mayChange = mayStill(visit, programme, "changeTalk") && talk.state.kind === "planned";
  const links = [
    ...(mayAnswer && talk.state.kind !== "cancelled"
      ? [{ href: to(paths.answerTalk), word: words.answer }]
      : []),
    ...(mayChange && talk.on <= today ? [{ href: to(paths.holdTalk), word: words.hold }] : []),
    ...(mayChange ? [{ href: to(paths.cancelTalk), word: words.cancel }] : []),
    { href: within(visit, programme, paths.talkArchive, { unit: unit.id }), word: words.archive(unit.name) },
  ];
  return <ActsAside visit={visit} links={links} />;
}

function statusOf({ visit, found: { talk, today } }: Shown): readonly string[] {
  const { talks: words } = visit.texts;
  const isEmpty = talk.answers.length === 0 && talk.state.kind === "planned";
  return [
    `${words.status(talkState(talk, today, visit), visit.formats.day(talk.on))} `,
    ...(talk.state.kind === "cancelled" ? [words.because(talk.state.reason)] : []),
    ...(isEmpty ? [words.prepare] : []),
  ];
}

/** One talk: its answers, what the unit resists, and its released figures where those are on the table. */
export async function showTalk(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), talk: String(visit.params["talk"]) };
  const found = await readTalk(visit.house, visit.actor, place);
  const { talks: words } = visit.texts;
  const { programme, talk, unit, staff } = found;
  const title = words.with(words.kindName[talk.kind], unit.name);
  const shown = { visit, found };
  const children = (
    <>
      <Lead kind={programme.title} title={title} status={statusOf(shown)} />
      <Acts {...shown} />
      <Section id="antwoorden" title={words.answers}>
        <Answers visit={visit} talk={talk} />
      </Section>
      {talk.resistance !== null && (
        <Section id="weerstand" title={words.resistance.title}>
          <ResistanceList visit={visit} told={talk.resistance} />
        </Section>
      )}
      {staff.length > 0 ? (
        <UnitStaff visit={visit} staff={staff} />
      ) : (
        <Section id="cijfers" title={words.figures}>
          <Text>{words.noFigures}</Text>
        </Section>
      )}
    </>
  );
  const trail = [...trailToTalks(visit, programme), { word: title }];
  return officePage(visit, { title, here: "programme", trail, children });
}
