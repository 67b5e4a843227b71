import { Aside, AsideDates, AsidePart } from "../../src/web/components/aside.tsx";
import { DataTable } from "../../src/web/components/dataTable.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Link } from "../../src/web/components/link.tsx";
import { ListTools } from "../../src/web/components/listTools.tsx";
import { Notice } from "../../src/web/components/notice.tsx";
import { Paging } from "../../src/web/components/paging.tsx";
import { AskRow, Rows } from "../../src/web/components/rows.tsx";
import { Section } from "../../src/web/components/section.tsx";
import { StatusMark } from "../../src/web/components/statusMark.tsx";
export const listAddress = "/meerwijk/acties?sorteer=klaar&richting=op&stand=laat";

export const statuses = [
  ["good", "Op schema"],
  ["late", "Loopt achter"],
  ["done", "Gereed"],
  ["rest", "Doorlopend"],
  ["notStarted", "Nog niet begonnen"],
  ["postponed", "Uitgesteld"],
  ["lapsed", "Vervallen"],
  ["notStated", "Niet vermeld"],
] as const;

const names = [
  "Startpakket voor collega’s met een beperking",
  "Training selecteren zonder vooroordeel",
  "Talentprogramma richting schaal 12 en hoger",
  "Vaste vragen bij elk sollicitatiegesprek",
  "Exitgesprek met vaste vragen",
  "Beeldbank waarin inwoners zich herkennen",
  "Mentor voor nieuwe medewerkers",
  "Eigen aanpak",
] as const;

function Actions() {
  return (
    <DataTable
      caption="Acties van de directie Bedrijfsvoering"
      captionHidden
      columns={[
        { key: "actie", head: "Actie", kind: "text", sortable: true },
        { key: "stand", head: "Stand", kind: "status" },
        { key: "klaar", head: "Klaar", kind: "text", sortable: true },
        { key: "budget", head: "Budget", kind: "number" },
        { key: "van", head: "Van", kind: "text" },
      ]}
      rows={statuses.map(([kind, word], at) => ({
        cells: [
          <Link href={`/meerwijk/acties/${at}`}>{names[at]}</Link>,
          <StatusMark kind={kind} word={word} />,
          "eind december 2026",
          `€ ${at + 1}.000`,
          "Team Werving",
        ],
      }))}
      sorting={{ address: listAddress, by: "klaar", direction: "op" }}
      narrow="lines"
      source="Stand van 12 oktober 2026."
    />
  );
}

function Tools() {
  const stand = [
    { value: "laat", text: "Loopt achter" },
    { value: "gereed", text: "Gereed" },
  ];
  return (
    <ListTools
      address={listAddress}
      label="Zoek in de acties"
      search={{ label: "Zoek op naam of nummer", value: "" }}
      filters={[{ name: "stand", label: "Stand", value: "laat", options: stand, empty: "Alle" }]}
      words={{ show: "Tonen", clear: "Alles tonen" }}
    />
  );
}

/** What happened after an act. */
export const savedNotice = (
  <Notice
    kind="done"
    text="De update van actie 21 is opgeslagen."
    undo={{ action: "/ongedaan", word: "Maak ongedaan" }}
  />
);

/** My work: what is asked, how it stands. */
export function WorkGallery() {
  return (
    <>
      <Lead
        kind="Directie Bedrijfsvoering, derde kwartaal 2026"
        title="Mijn werk"
        status={[
          "Wij vragen u om ",
          { text: "2 dingen", href: "#gevraagd" },
          " vóór vrijdag 23 oktober 2026. ",
          { text: "1 is te laat", href: "#gevraagd", late: true },
          ".",
        ]}
      />
      <Section id="gevraagd" title="Wat wij u vragen" width="wide" close>
        <Rows>
          <AskRow
            due={{
              text: "12 dagen te laat",
              late: true,
              before: "uiterlijk",
              day: { day: "2026-09-30", text: "30 september" },
            }}
            title="Vertel hoe het gaat met het startpakket"
            text="Het laatste nieuws is van 21 augustus 2026, van Ruud Terpstra."
            action={{ href: "/bijwerken", word: "Actie bijwerken", primary: true }}
          />
          <AskRow
            due={{
              text: "Nog 11 dagen",
              before: "uiterlijk",
              day: { day: "2026-10-23", text: "23 oktober" },
            }}
            title="Leg uit: 3 vacatures zonder gemengde commissie"
            text="De afspraak is: elke vacature. Bij u waren het er 11 van de 14."
            action={{ href: "/uitleg", word: "Uitleg geven" }}
          />
        </Rows>
      </Section>
      <Aside label="Belangrijke datums" first>
        <AsidePart title="Belangrijke datums">
          <AsideDates
            dates={[
              { day: "2026-10-23", when: "23 oktober", text: "Ronde sluit" },
              { day: "2026-11-05", when: "5 november", text: <Link href="/gesprek">Realisatiegesprek</Link> },
            ]}
          />
        </AsidePart>
      </Aside>
      <Section id="acties" title="Zo staan uw 8 acties ervoor" width="wide">
        <Tools />
        <Actions />
        <Paging
          address={listAddress}
          page={3}
          pages={9}
          words={{ label: "Bladeren", previous: "Vorige", next: "Volgende", page: "Pagina" }}
        />
      </Section>
    </>
  );
}
