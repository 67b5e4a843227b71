import { type ApiClient, apiClientStatus } from "../../../domain/access/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { readClients } from "../../../usecases/api/readClients.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { settingsCrumb } from "./settingsNow.ts";

type Shown = { readonly visit: OfficeVisit; readonly clients: readonly ApiClient[]; readonly today: Day };

function Acts({ visit, client }: { readonly visit: OfficeVisit; readonly client: ApiClient }) {
  const { clients: words } = visit.texts;
  if (client.revokedOn !== null) return null;
  const place = { client: client.id };
  return (
    <>
      <Link href={to(visit, paths.renewClient, place)} apart>
        {words.renewLink}
      </Link>{" "}
      <Link href={to(visit, paths.revokeClient, place)} apart>
        {words.revokeLink}
      </Link>
    </>
  );
}

function Clients({ visit, clients, today }: Shown) {
  const { clients: words } = visit.texts;
  if (clients.length === 0) return <Empty text={words.none} />;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "naam", head: words.name, kind: "text" },
        { key: "rechten", head: words.rights, kind: "text" },
        { key: "stand", head: words.status, kind: "text" },
        { key: "tot", head: words.expires, kind: "text", whole: true },
        { key: "gebruikt", head: words.used, kind: "text", whole: true },
        { key: "veranderen", head: words.acts, kind: "text" },
      ]}
      rows={clients.map((client) => ({
        id: client.id,
        cells: [
          client.name,
          client.rights.map((right) => words.right[right]).join("; "),
          words.statusWord[apiClientStatus(client, today)],
          visit.formats.day(client.expiresOn),
          client.lastUsedOn === null ? words.never : visit.formats.day(client.lastUsedOn),
          client.revokedOn === null ? <Acts visit={visit} client={client} /> : "",
        ],
      }))}
    />
  );
}

/** The systems that read along, what each may read, until when, and when it last did. */
export async function showClients(visit: OfficeVisit): Promise<Reply> {
  const { clients: words } = visit.texts;
  const found = await readClients(visit.house, visit.actor);
  return officePage(visit, {
    title: words.title,
    here: "settings",
    trail: [settingsCrumb(visit), { word: words.title }],
    children: (
      <>
        <Lead title={words.title} status={[words.lead]} />
        <div class="eb-section eb-wide">
          <Clients visit={visit} {...found} />
          <p class="eb-section--close">
            <ButtonLink href={to(visit, paths.newClient)} word={words.make} primary />
          </p>
        </div>
      </>
    ),
  });
}
