import { Aside, AsidePart } from "../../src/web/components/aside.tsx";
import { Checkboxes } from "../../src/web/components/checkboxes.tsx";
import { ErrorSummary } from "../../src/web/components/errorSummary.tsx";
import { Folded } from "../../src/web/components/folded.tsx";
import { Form } from "../../src/web/components/form.tsx";
import { Lead } from "../../src/web/components/lead.tsx";
import { Radios } from "../../src/web/components/radios.tsx";
import { Select } from "../../src/web/components/select.tsx";
import { SubmitRow } from "../../src/web/components/submitRow.tsx";
import { Text } from "../../src/web/components/text.tsx";
import { TextArea } from "../../src/web/components/textArea.tsx";
import { TextField } from "../../src/web/components/textField.tsx";
import { pageText } from "./galleryShell.tsx";

const states = [
  { value: "schema", text: "Op schema", hint: "Het is klaar op de afgesproken datum." },
  { value: "achter", text: "Loopt achter", hint: "Het wordt later, of het dreigt later te worden." },
  { value: "klaar", text: "Klaar" },
];

function Questions({ news }: { readonly news: string }) {
  return (
    <>
      <Radios
        id="stand"
        name="stand"
        label="1. Hoe staat het ervoor?"
        options={states}
        value="achter"
        required
      />
      <TextArea
        id="nieuws"
        name="nieuws"
        label="2. Wat is er gebeurd sinds 21 augustus?"
        hint="1 of 2 zinnen is genoeg. De raad kan dit lezen."
        error="Vertel wat er is gebeurd, in 1 of 2 zinnen."
        value={news}
        required
      />
      <TextField
        id="klaar"
        name="klaar"
        label="3. Wanneer is het klaar?"
        hint="Bijvoorbeeld 31-12-2026."
        error="Deze dag bestaat niet: 31-02-2026. Kies een dag uit de kalender."
        value="31-02-2026"
        short
      />
      <Select
        id="thema"
        name="thema"
        label="4. Bij welk thema hoort het?"
        options={[{ value: "1", text: "Bewust en veilig" }]}
        empty="Kies een thema"
        value=""
      />
      <Checkboxes
        id="wie"
        name="wie"
        label="5. Wie helpt mee?"
        note="(mag leeg)"
        error="Kies ten hoogste 1 groep."
        options={[
          { value: "or", text: "Ondernemingsraad" },
          { value: "netwerk", text: "Netwerk van collega’s" },
        ]}
        value={["or", "netwerk"]}
      />
    </>
  );
}

/** A form that came back with errors, as reached from a mail. */
export function FormGallery({ news = "" }: { readonly news?: string }) {
  return (
    <>
      <div>
        <ErrorSummary
          labels={{}}
          title="Er zijn 3 dingen te verbeteren"
          errors={[
            { field: "nieuws", text: "Vertel wat er is gebeurd, in 1 of 2 zinnen." },
            { field: "klaar", text: "Deze dag bestaat niet: 31-02-2026." },
            { text: "Kies ten hoogste 1 groep." },
          ]}
        />
        <Lead kind="Dag Ruud, dit kost ongeveer 2 minuten" title="Hoe gaat het met het startpakket?" />
        <Form
          action="/meerwijk/bijwerken"
          hidden={{ versie: "7" }}
          keep={{ version: "7", restored: "Wij hebben teruggezet wat u eerder typte." }}
        >
          <Questions news={news} />
          <SubmitRow
            word="Update versturen"
            consequence="Na het sluiten van de ronde kunt u de update niet meer aanpassen."
            note="U kunt uw update aanpassen tot 23 oktober 2026."
            other={{ href: "/meerwijk", word: "Ik ben niet de juiste persoon" }}
          />
        </Form>
      </div>
      <Aside label="Ter herinnering" first>
        <AsidePart title="Dit schreef u op 21 augustus">
          <Text small>De DPIA is klaar. De module komt in november.</Text>
        </AsidePart>
      </Aside>
    </>
  );
}

/** A form as it first comes, without errors. */
export const plainForm = (): Promise<string> =>
  pageText(
    "Bijwerken",
    <Form action="/bijwerken" keep={{ version: "7", restored: "Wij hebben teruggezet wat u eerder typte." }}>
      <TextArea id="nieuws" name="nieuws" label="Wat is er gebeurd?" value="" />
      <Folded title="Afspraken" note="(niet verplicht)" open={false}>
        <TextArea id="afspraak" name="afspraak" label="Wat is er afgesproken?" value="" />
      </Folded>
      <SubmitRow word="Update versturen" />
    </Form>,
  );
