import { type MailState, mailStates } from "../../../domain/mail/index.ts";
import { type MailCount, type Outbox, readOutgoingMail } from "../../../usecases/mail/readOutgoingMail.ts";
import { sendTestMail } from "../../../usecases/mail/sendTestMail.ts";
import { Empty } from "../../components/empty.tsx";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Paging } from "../../components/paging.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { pageAsked } from "../../pageAsked.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { MailTable } from "./mailTable.tsx";
import { settingsCrumb } from "./settingsNow.ts";

const pageLength = 50;

/** Returns the state that is asked for; a word that is no state asks for all. */
const stateAsked = ({ query }: OfficeVisit): MailState | null =>
  mailStates.find((state) => state === query.get("stand")) ?? null;

const countOf = (counts: MailCount, ...states: readonly MailState[]): number =>
  states.reduce((sum, state) => sum + (counts[state] ?? 0), 0); // a state without mail has no count

function connection({ texts, mailFrom, demo }: OfficeVisit): string {
  const { outgoingMail: words } = texts;
  if (mailFrom !== undefined) return words.connected(mailFrom);
  return demo ? words.demo : words.notConnected;
}

/** Returns how it is with the mail in one line: whether it can go, what waits, what failed. */
function statusOf(visit: OfficeVisit, counts: MailCount) {
  const { outgoingMail: words } = visit.texts;
  const [waiting, failed] = [countOf(counts, "waiting", "sending"), countOf(counts, "failed")];
  return [
    connection(visit),
    ` ${waiting === 0 ? words.nothingWaits : words.waitingCount(waiting)}`,
    ...(failed === 0
      ? []
      : [" ", { text: words.failedCount(failed), href: `${visit.path}?stand=failed`, late: true }]),
  ];
}

function Mails({ visit, outbox }: { readonly visit: OfficeVisit; readonly outbox: Outbox }) {
  const { outgoingMail: words, common } = visit.texts;
  const asked = stateAsked(visit);
  const total = asked === null ? countOf(outbox.counts, ...mailStates) : countOf(outbox.counts, asked);
  const address = visit.query.size === 0 ? visit.path : `${visit.path}?${visit.query}`;
  if (total === 0 && asked === null) return <Empty text={words.none} />;
  return (
    <>
      <ListTools
        address={address}
        label={words.tools}
        filters={[
          {
            name: "stand",
            label: words.stateFilter,
            value: asked ?? "" /* nothing chosen */,
            options: mailStates.map((state) => ({ value: state, text: words.state[state] })),
            empty: words.allStates,
          },
        ]}
        words={{ show: common.filter, clear: common.clearFilter }}
      />
      {outbox.mails.length === 0 ? (
        <Empty text={words.noneFound} />
      ) : (
        <MailTable visit={visit} outbox={outbox} />
      )}
      <Paging
        address={address}
        page={pageAsked(visit.query)}
        pages={Math.max(1, Math.ceil(total / pageLength))}
        words={common.paging}
      />
    </>
  );
}

/** What mail waits, was sent and failed, and a mail to oneself that shows whether mail arrives. */
async function show(visit: OfficeVisit): Promise<Reply> {
  const { outgoingMail: words } = visit.texts;
  const offset = (pageAsked(visit.query) - 1) * pageLength;
  const asked = { state: stateAsked(visit), limit: pageLength, offset };
  const outbox = await readOutgoingMail(visit.house, visit.actor, asked);
  return officePage(visit, {
    title: words.title,
    here: "settings",
    trail: [settingsCrumb(visit), { word: words.title }],
    children: (
      <>
        <Lead title={words.title} status={statusOf(visit, outbox.counts)} />
        <div class="eb-section eb-wide">
          <Mails visit={visit} outbox={outbox} />
        </div>
        <Section id="proefmail" title={words.test}>
          <Text>{visit.mailFrom === undefined ? words.testWaits : words.testText}</Text>
          <Form action={visit.path}>
            <SubmitRow word={words.testButton} />
          </Form>
        </Section>
      </>
    ),
  });
}

async function take(visit: OfficeVisit): Promise<Reply> {
  await sendTestMail(visit.house, visit.actor, visit.language);
  return seeOther(`${to(visit, paths.outgoingMail)}?gedaan=mailAdded`);
}

export const outgoingMailPage = { show, take } as const;
