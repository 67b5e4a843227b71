import { type MailState, meaningOfAnswer, type OutgoingMail } from "../../../domain/mail/index.ts";
import type { Outbox } from "../../../usecases/mail/readOutgoingMail.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { nameIn } from "../organisation/places.ts";

const markOf = {
  waiting: "notStarted",
  sending: "good",
  sent: "done",
  failed: "late",
  dropped: "lapsed",
} as const satisfies Record<MailState, string>;

/** Returns what the last answer of the mail server means, in words. */
function answerWords({ texts }: OfficeVisit, answer: string): string {
  const words = texts.outgoingMail.answer;
  const meaning = meaningOfAnswer(answer);
  switch (meaning) {
    case "unknown":
    case "refused":
    case "later":
    case "sender":
      return words[meaning](answer.replace(/\D/g, ""));
    case "noAddress":
    case "password":
    case "away":
    case "fault":
      return words[meaning];
  }
}

/** When it ended, or when it is tried again, and what the mail server said. */
function StateCell({ visit, mail }: { readonly visit: OfficeVisit; readonly mail: OutgoingMail }) {
  const { outgoingMail: words } = visit.texts;
  const { state, attempts, nextAt, endedAt, answer } = mail;
  const isPutOff = state === "waiting" && attempts > 0;
  return (
    <>
      <StatusMark kind={markOf[state]} word={words.state[state]} />
      {endedAt !== null && (
        <Text small soft>
          {words.endedAt(visit.formats.moment(endedAt))}
        </Text>
      )}
      {answer !== null && <Text small>{answerWords(visit, answer)}</Text>}
      {isPutOff && visit.mailFrom !== undefined && (
        <Text small soft>
          {words.nextAt(visit.formats.moment(nextAt))}
        </Text>
      )}
    </>
  );
}

/** Mails: to whom, about what, since when, and how it stands. */
export function MailTable({ visit, outbox }: { readonly visit: OfficeVisit; readonly outbox: Outbox }) {
  const { outgoingMail: words } = visit.texts;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "person", head: words.person, kind: "text" },
        { key: "what", head: words.what, kind: "text" },
        { key: "added", head: words.added, kind: "text" },
        { key: "how", head: words.how, kind: "status" },
      ]}
      rows={outbox.mails.map((mail) => ({
        cells: [
          nameIn(visit, outbox.names, mail.person),
          words.kind[mail.about.kind],
          visit.formats.moment(mail.addedAt),
          <StateCell visit={visit} mail={mail} />,
        ],
      }))}
    />
  );
}
