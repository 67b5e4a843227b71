import { readRedactions, type SeenRedaction } from "../../../usecases/council/readRedaction.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { inRedaction } from "./redactionPlace.ts";

function stateWord({ redaction: { state } }: SeenRedaction, { texts, formats }: OfficeVisit): string {
  const { redactions: words } = texts;
  return state.kind === "draft" ? words.draft : words.decidedOn(formats.day(state.on));
}

/** The redacted texts of a programme; drafts stand here only for who reads what is secret. */
export async function showRedactions(visit: OfficeVisit): Promise<Reply> {
  const { programme, redactions } = await readRedactions(visit.house, visit.actor, programmeIn(visit));
  const { redactions: words } = visit.texts;
  const links = mayStill(visit, programme, "redact")
    ? [{ href: within(visit, programme, paths.newRedaction), word: words.add }]
    : [];
  const children = (
    <>
      <Lead
        kind={programme.title}
        title={words.title}
        status={[redactions.length === 0 ? words.none : words.lead(redactions.length)]}
      />
      <ActsAside visit={visit} links={links} />
      {redactions.length > 0 && (
        <div class="eb-section eb-wide">
          <DataTable
            caption={words.title}
            captionHidden
            narrow="lines"
            columns={[
              { key: "title", head: words.one, kind: "text" },
              { key: "state", head: words.state, kind: "text" },
            ]}
            rows={redactions.map((seen) => ({
              id: seen.redaction.key,
              cells: [
                <Link href={inRedaction(visit, seen, paths.redaction)}>{seen.redaction.title}</Link>,
                stateWord(seen, visit),
              ],
            }))}
          />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
