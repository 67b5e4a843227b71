import { readDossiers, type SeenDossier } from "../../../usecases/council/readDossier.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { inDossier } from "./dossierPlace.ts";
import { stateWord } from "./dossierWords.ts";

function DossierTable({
  visit,
  dossiers,
}: {
  readonly visit: OfficeVisit;
  readonly dossiers: readonly SeenDossier[];
}) {
  const { dossiers: words, common } = visit.texts;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "subject", head: words.subject, kind: "text" },
        { key: "meeting", head: words.meetingOn, kind: "text" },
        { key: "agenda", head: words.agendaItem, kind: "text" },
        { key: "documents", head: words.documents, kind: "number" },
        { key: "state", head: words.state, kind: "text" },
      ]}
      rows={dossiers.map((seen) => ({
        id: seen.dossier.key,
        cells: [
          <Link href={inDossier(visit, seen, paths.dossier)}>{seen.dossier.subject}</Link>,
          visit.formats.day(seen.dossier.meetingOn),
          seen.dossier.agendaItem ?? common.notStated,
          visit.formats.number(seen.documents.length),
          stateWord(seen, visit),
        ],
      }))}
    />
  );
}

/** The dossiers of a programme; a secret one stands here only for who may read it. */
export async function showDossiers(visit: OfficeVisit): Promise<Reply> {
  const { programme, dossiers } = await readDossiers(visit.house, visit.actor, programmeIn(visit));
  const { dossiers: words } = visit.texts;
  const links = mayStill(visit, programme, "changeDossier")
    ? [{ href: within(visit, programme, paths.newDossier), word: words.add }]
    : [];
  const children = (
    <>
      <Lead
        kind={programme.title}
        title={words.title}
        status={[dossiers.length === 0 ? words.none : words.lead(dossiers.length)]}
      />
      <ActsAside visit={visit} links={links} />
      {dossiers.length > 0 && (
        <div class="eb-section eb-wide">
          <DossierTable visit={visit} dossiers={dossiers} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
