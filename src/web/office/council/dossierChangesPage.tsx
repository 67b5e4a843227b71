import { type ChangedDossier, readDossierChanges } from "../../../usecases/council/readDossierChanges.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { carriedNumber } from "../../form.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { anchorOf, dossierIn, inDossier, trailToDossiers } from "./dossierPlace.ts";
import { placeText } from "./findingWords.ts";

function Change({
  visit,
  change,
}: {
  readonly visit: OfficeVisit;
  readonly change: ChangedDossier["changes"][number];
}) {
  const { dossiers: words } = visit.texts;
  return (
    <Section id={anchorOf(change.place)} title={placeText(change.place, visit)}>
      <Rows>
        {change.removed.map((sentence) => (
          <Row>
            <Text>{words.removed(sentence)}</Text>
          </Row>
        ))}
        {change.added.map((sentence) => (
          <Row>
            <Text>{words.added(sentence)}</Text>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** The versions before this one: since which the changes are told. */
function Versions({ visit, found }: { readonly visit: OfficeVisit; readonly found: ChangedDossier }) {
  const { dossiers: words } = visit.texts;
  const earlier = Array.from({ length: found.dossier.version - 1 }, (_, at) => at + 1);
  const at = inDossier(visit, found, paths.dossierChanges);
  return (
    <Section id="versies" title={words.otherVersions}>
      <ul class="eb-plain-list">
        {earlier.map((number) => (
          <li>
            <Link href={`${at}?sinds=${number}`} apart>
              {words.sinceVersion(number)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What changed in the words of a dossier since a version of it, listed by place. */
export async function showDossierChanges(visit: OfficeVisit): Promise<Reply> {
  const asked = visit.query.get("sinds");
  const since = asked === null ? null : carriedNumber(asked);
  const found = await readDossierChanges(visit.house, visit.actor, { ...dossierIn(visit), since });
  const { dossiers: words } = visit.texts;
  const { dossier, changes, programme } = found;
  const status = found.since === 0 ? words.noVersions : words.changedSince(found.since, changes.length);
  const children = (
    <>
      <Lead kind={dossier.subject} title={words.changes} status={[status]} />
      {changes.map((change) => (
        <Change visit={visit} change={change} />
      ))}
      {dossier.version > 1 && <Versions visit={visit} found={found} />}
    </>
  );
  const back = { word: dossier.subject, href: inDossier(visit, found, paths.dossier) };
  const trail = [...trailToDossiers(visit, programme), back, { word: words.changes }];
  return officePage(visit, { title: words.changes, here: "programme", trail, children });
}
