import { mayAct } from "../../../domain/access/index.ts";
import { type Gate, readGate } from "../../../usecases/governance/readGate.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { decisionIn, staffFileTrail, stateIn } from "./consentWords.ts";

function List({ visit, gate }: { readonly visit: OfficeVisit; readonly gate: Gate }) {
  const { consents: words } = visit.texts;
  const mayWithdraw = mayAct(visit.actor, "recordConsent");
  return (
    <DataTable
      caption={words.tableOf(words.listTitle)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "number", head: words.number, kind: "text" },
        { key: "day", head: words.day, kind: "text" },
        { key: "what", head: words.what, kind: "text" },
        { key: "until", head: words.until, kind: "text" },
        { key: "state", head: words.state, kind: "text" },
      ]}
      rows={gate.consents.toReversed().map((one) => ({
        cells: [
          String(one.number),
          visit.formats.day(one.day),
          decisionIn(visit, gate, one),
          one.endsOn === null ? words.noEnd : visit.formats.day(one.endsOn),
          <>
            {stateIn(visit, gate, one)}
            {mayWithdraw && gate.standing.has(one.number) && (
              <Text small>
                <Link href={to(visit, paths.withdrawConsent, { consent: String(one.number) })} apart>
                  {words.withdrawOf(one.number)}
                </Link>
              </Text>
            )}
          </>,
        ],
      }))}
    />
  );
}

/** Every consent of the works council on record: the gate before staff data. */
export async function showConsents(visit: OfficeVisit): Promise<Reply> {
  const gate = await readGate(visit.house, visit.actor);
  const { consents: words } = visit.texts;
  return officePage(visit, {
    title: words.title,
    here: "figures",
    trail: [...staffFileTrail(visit), { word: words.title }],
    children: (
      <>
        <Lead title={words.title} status={[words.lead]} />
        {mayAct(visit.actor, "recordConsent") && (
          <ActsAside visit={visit} links={[{ href: to(visit, paths.recordConsent), word: words.record }]} />
        )}
        <div class="eb-main eb-section--close">
          <Text>{words.who}</Text>
          <Text small soft>
            {words.notChecked}
          </Text>
        </div>
        <Section id="vastgelegd" title={words.listTitle} width="wide">
          {gate.consents.length === 0 ? <Empty text={words.none} /> : <List visit={visit} gate={gate} />}
        </Section>
      </>
    ),
  });
}
