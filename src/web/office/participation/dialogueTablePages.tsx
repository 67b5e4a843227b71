import { type DialogueTable, type FollowUp, isLate } from "../../../domain/governance/index.ts";
import {
  type DialogueTables,
  readDialogueTable,
  readDialogueTables,
} from "../../../usecases/participation/readDialogueTables.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";
import { inTalk, trailToTalks } from "./dialogueTablePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: DialogueTables };

function FollowUpState({
  visit,
  one,
  late,
}: {
  readonly visit: OfficeVisit;
  readonly one: FollowUp;
  readonly late: boolean;
}) {
  const { dialogueTables: words } = visit.texts;
  if (one.doneOn !== null)
    return <StatusMark kind="done" word={words.doneAt(visit.formats.day(one.doneOn))} />;
  return late ? (
    <StatusMark kind="late" word={words.stateName.late} />
  ) : (
    <StatusMark kind="notStarted" word={words.stateName.open} />
  );
}

function TalkTable({ visit, found }: Shown) {
  const { dialogueTables: words } = visit.texts;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "name", head: words.one, kind: "text" },
        { key: "kind", head: words.heads.kind, kind: "text" },
        { key: "on", head: words.heads.on, kind: "text" },
        { key: "follows", head: words.followUps, kind: "number" },
      ]}
      rows={found.tables.map((table) => ({
        id: table.key,
        cells: [
          <Link href={inTalk(visit, { ...found, one: table }, paths.dialogueTable)}>{table.title}</Link>,
          words.kindName[table.kind],
          visit.formats.day(table.on),
          visit.formats.number(table.followUps.length),
        ],
      }))}
    />
  );
}

/** The talks of a programme; what would follow and is late is said. */
export async function showDialogueTables(visit: OfficeVisit): Promise<Reply> {
  const found = await readDialogueTables(visit.house, visit.actor, programmeIn(visit));
  const { dialogueTables: words } = visit.texts;
  const { programme, tables, today } = found;
  const late = tables.flatMap(({ followUps }) => followUps.filter((one) => isLate(one, today))).length;
  const status = [
    words.lead(tables.length),
    late === 0 ? words.noneLate : { text: words.late(late), late: true },
  ];
  const links = mayStill(visit, programme, "answerFeedback")
    ? [{ href: within(visit, programme, paths.newDialogueTable), word: words.add }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={tables.length === 0 ? [words.none] : status} />
      <ActsAside visit={visit} links={links} />
      {tables.length > 0 && (
        <div class="eb-section eb-wide">
          <TalkTable visit={visit} found={found} />
        </div>
      )}
    </>
  );
  const trail = [...trailToRounds(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}

function FollowUps({ visit, found, table }: Shown & { readonly table: DialogueTable }) {
  const { dialogueTables: words, common, consents } = visit.texts;
  const { programme, actions, today } = found;
  const mayChange = mayStill(visit, programme, "answerFeedback");
  const actionOf = (key: string | null) => {
    const action = actions.find((one) => one.key === key);
    if (!action) return words.actionNone;
    return <Link href={within(visit, programme, paths.action, { action: action.key })}>{action.title}</Link>;
  };
  return (
    <DataTable
      caption={consents.tableOf(words.followUps)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "what", head: words.what, kind: "text" },
        { key: "who", head: words.heads.who, kind: "text" },
        { key: "due", head: words.due, kind: "text" },
        { key: "action", head: words.heads.action, kind: "text" },
        { key: "state", head: words.state, kind: "status" },
      ]}
      rows={table.followUps.map((one, at) => ({
        cells: [
          mayChange ? (
            <Link
              href={inTalk(visit, { programme, one: table }, paths.changeFollowUp, {
                follow: String(at + 1),
              })}
            >
              {one.what}
            </Link>
          ) : (
            one.what
          ),
          one.who ?? common.notStated,
          one.due === null ? common.notStated : visit.formats.day(one.due),
          actionOf(one.action),
          <FollowUpState visit={visit} one={one} late={isLate(one, today)} />,
        ],
      }))}
    />
  );
}

/** One talk: what it is about, what was said, and what follows from it. */
export async function showDialogueTable(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), table: String(visit.params["table"]) };
  const found = await readDialogueTable(visit.house, visit.actor, place);
  const { dialogueTables: words, common } = visit.texts;
  const { programme, one: table } = found;
  const link = (path: string, word: string) => ({ href: inTalk(visit, found, path), word });
  const links = [link(paths.newFollowUp, words.addFollowUp), link(paths.changeDialogueTable, words.change)];
  const children = (
    <>
      <Lead kind={words.kindName[table.kind]} title={table.title} status={[visit.formats.day(table.on)]} />
      {mayStill(visit, programme, "answerFeedback") && <ActsAside visit={visit} links={links} />}
      <div class="eb-main eb-section--close">
        {linesOf(table.about).map((line) => (
          <Text>{line}</Text>
        ))}
        <Facts facts={[{ term: words.facilitator, value: table.facilitator ?? common.notStated }]} />
      </div>
      <Section id="gezegd" title={words.notes}>
        {linesOf(table.notes ?? words.notHeld).map((line) => (
          <Text>{line}</Text>
        ))}
      </Section>
      <Section id="vervolg" title={words.followUps} width="wide">
        {table.followUps.length === 0 ? (
          <Text>{words.noFollowUps}</Text>
        ) : (
          <FollowUps visit={visit} found={found} table={table} />
        )}
      </Section>
    </>
  );
  const trail = [...trailToTalks(visit, programme), { word: table.title }];
  return officePage(visit, { title: table.title, here: "programme", trail, children });
}
