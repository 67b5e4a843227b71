import { Aside, AsidePart } from "../../src/web/components/aside.tsx";
import { ButtonLink } from "../../src/web/components/buttonLink.tsx";
import { Column } from "../../src/web/components/column.tsx";
import { Contents } from "../../src/web/components/contents.tsx";
import { DataTable } from "../../src/web/components/dataTable.tsx";
import { Empty } from "../../src/web/components/empty.tsx";
import { Facts } from "../../src/web/components/facts.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Link } from "../../src/web/components/link.tsx";
import { Log } from "../../src/web/components/log.tsx";
import { Row, Rows } from "../../src/web/components/rows.tsx";
import { Section } from "../../src/web/components/section.tsx";
import { StatusMark } from "../../src/web/components/statusMark.tsx";
import { Term } from "../../src/web/components/term.tsx";
import { Text } from "../../src/web/components/text.tsx";
import { statuses } from "./galleryWork.tsx";

export const actionTrail = [
  { word: "Programma", href: "/meerwijk/programma" },
  { word: "Behoud en doorstroom", href: "/meerwijk/thema/3" },
  { word: "Actie 21" },
];

function Opening() {
  return (
    <Lead
      kind="Actie 21, Bedrijfsvoering"
      title="Startpakket voor collega’s met een beperking"
      status={[
        { text: "Loopt achter.", late: true },
        " Klaar eind december 2026, dat is ",
        { text: "7 maanden later", href: "#updates" },
        " dan eerst gepland.",
      ]}
    />
  );
}

function Margin() {
  return (
    <Aside label="Over deze actie" first>
      <AsidePart title="Over deze actie">
        <Facts
          facts={[
            { term: "Actiehouder", value: <Link href="/persoon">Ruud Terpstra</Link> },
            { term: "Klaar", value: "eind december 2026" },
            { term: "Bron", value: <Link href="https://www.overheid.nl">overheid.nl</Link> },
          ]}
        />
      </AsidePart>
      <Contents
        title="Op deze pagina"
        items={[
          { href: "#resultaat", word: "Wat er straks is" },
          { href: "#updates", word: "Updates" },
        ]}
      />
    </Aside>
  );
}

const rasci = ["R Uitvoerend", "A Eindverantwoordelijk", "I Geïnformeerd"];

function Updates() {
  return (
    <Log
      entries={[
        {
          when: "21 augustus 2026",
          day: "2026-08-21",
          status: { kind: "late", word: "Loopt achter" },
          text: "De DPIA is klaar. 3 van de 5 formulieren zijn getest met 8 collega’s.",
          by: "Ruud Terpstra",
        },
        { when: "Toezegging 25-114", text: "Een startpakket vóór juni 2026." },
      ]}
    />
  );
}

/** One object: its opening, its margin, its parts. */
export function ActionGallery() {
  return (
    <>
      <Column>
        <Opening />
        <Section id="resultaat" title="Wat er straks is">
          <Text>Nieuwe collega’s met een beperking vragen hun voorzieningen 1 keer aan.</Text>
          <Term question="Wat is een voorziening?">Een hulpmiddel waarmee iemand goed kan werken.</Term>
          <p>
            <ButtonLink href="/bijwerken" word="Actie bijwerken" primary />
          </p>
        </Section>
        <Section id="updates" title="Updates">
          <Updates />
        </Section>
        <Section id="wie" title="Wie doet wat">
          <DataTable
            caption="Rollen bij actie 21"
            captionHidden
            columns={[
              { key: "rol", head: "Rol", kind: "text" },
              { key: "wie", head: "Wie", kind: "text" },
              { key: "uren", head: "Uren", kind: "number" },
            ]}
            rows={[
              ...rasci.map((role) => ({ cells: [role, "Ruud Terpstra", "12"] })),
              { cells: ["Samen", "", "36"], total: true },
            ]}
          />
        </Section>
        <Section id="standen" title="Alle standen">
          <Rows>
            {statuses.map(([kind, word]) => (
              <Row>
                <StatusMark kind={kind} word={word} />
              </Row>
            ))}
          </Rows>
        </Section>
        <Section id="risico" title="Risico’s">
          <Empty
            text="Hier staan straks de risico’s van deze actie en wat u eraan doet."
            step={{ href: "/risico", word: "Eerste risico toevoegen" }}
          />
        </Section>
      </Column>
      <Margin />
    </>
  );
}
