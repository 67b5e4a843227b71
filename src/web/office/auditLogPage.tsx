import type { AuditEntry } from "../../domain/shared/auditChain.ts";
import { readAuditLog } from "../../usecases/access/readAuditLog.ts";
import { DataTable } from "../components/dataTable.tsx";
import { Empty } from "../components/empty.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Text } from "../components/text.tsx";
import { at, paths } from "../paths.ts";
import { officePage } from "../shell.tsx";
import type { OfficeVisit, Reply } from "../visit.ts";

const pageLength = 50;

/** What happened in words, over the name under which the log itself keeps it. */
function Event({ event, visit }: { readonly event: string; readonly visit: OfficeVisit }) {
  const words = visit.texts.auditLog.events[event];
  if (words === undefined) return <>{event}</>;
  return (
    <>
      {words}
      <span class="eb-mini">
        <br />
        {event}
      </span>
    </>
  );
}

/** A programme or an action leads to its page; the address in the log is that of the page. */
function Subject({ subject, visit }: { readonly subject: string; readonly visit: OfficeVisit }) {
  const hasPage = /^programma\/[\w-]+(\/acties\/[\w-]+)?$/.test(subject);
  return hasPage ? (
    <Link href={`/${visit.municipality.slug}/${subject}`}>{subject}</Link>
  ) : (
    <span>{subject}</span>
  );
}

function rowOf({ number, at: moment, event, subject, content }: AuditEntry, visit: OfficeVisit) {
  const { auditLog: words } = visit.texts;
  const who = content === null ? words.expired : content.actor;
  return {
    cells: [
      visit.formats.number(number),
      visit.formats.moment(moment),
      <Event event={event} visit={visit} />,
      <Subject subject={subject} visit={visit} />,
      who,
    ],
  };
}

/** The log of acts, newest first, for the auditor; that it was read stands in it too. */
export async function showAuditLog(visit: OfficeVisit): Promise<Reply> {
  const { auditLog: words } = visit.texts;
  const asked = Number.parseInt(visit.query.get("voor") ?? "", 10); // the newest entries when nothing is asked
  const before = Number.isSafeInteger(asked) && asked > 1 ? asked : undefined;
  const entries = await readAuditLog(visit.house, visit.actor, { before, limit: pageLength });
  const last = entries.at(-1)?.number;
  const place = { municipality: visit.municipality.slug };
  return officePage(visit, {
    title: words.title,
    here: "auditLog",
    children: (
      <>
        <Lead title={words.title} status={[words.lead]} />
        <div class="eb-section eb-section--close eb-wide">
          {entries.length === 0 ? (
            <Empty text={words.none} />
          ) : (
            <DataTable
              caption={words.title}
              captionHidden
              narrow="lines"
              columns={[
                { key: "number", head: words.number, kind: "text" },
                { key: "at", head: words.at, kind: "text" },
                { key: "event", head: words.event, kind: "text" },
                { key: "subject", head: words.subject, kind: "text" },
                { key: "who", head: words.who, kind: "text" },
              ]}
              rows={entries.map((entry) => rowOf(entry, visit))}
            />
          )}
          {last !== undefined && last > 1 && (
            <p class="eb-section--close">
              <Link href={at(paths.auditLog, place, { voor: String(last) })}>{words.older}</Link>
            </p>
          )}
          <Text small soft>
            {words.verify}
          </Text>
        </div>
      </>
    ),
  });
}
