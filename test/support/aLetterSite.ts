import assert from "node:assert/strict";
import { extractText } from "unpdf";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { editionRenderer } from "../../src/export/edition/editionRenderer.ts";
import { tooLong } from "../../src/export/paperLength.ts";
import { addObjective } from "../../src/usecases/programme/addObjective.ts";
import { addTarget } from "../../src/usecases/programme/addTarget.ts";
import { recordFigure } from "../../src/usecases/programme/recordFigure.ts";
import { freezeReport } from "../../src/usecases/reporting/freezeReport.ts";
import { aTarget } from "./aProgramme.ts";
import { dutch } from "./aReport.ts";
import { aProgrammeSite } from "./aSite.ts";
import { allowed } from "./aUnit.ts";

// too long for a PDF, as far as this typesetter goes: the content is enough here
const notHere = async () => tooLong;

/** A site with two actions, a target with its value, and the report on 2026 frozen as edition 1. */
export async function aLetterSite() {
  const site = await aProgrammeSite([{ status: "ongoing" }, { status: "ongoing" }]);
  const { house, manager, municipality } = site;
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const goal = {
    theme: null,
    title: "Meer vrouwen",
    owner: { kind: "notStated" },
    attainable: null,
  } as const;
  allowed(await addObjective(house, manager, { programme, values: goal }));
  const { key: _, reads: __, evidence: ___, version: ____, ...target } = aTarget();
  const { key } = allowed(await addTarget(house, manager, { programme, values: target }));
  allowed(
    await recordFigure(house, manager, {
      programme,
      values: {
        target: key,
        measure: target.measure,
        value: 17.5,
        unit: "percentage",
        period: periodFrom("2025"),
        interval: null,
        group: "part",
        about: null,
        population: 1200,
        instrument: null,
        source: "Personeelssysteem",
        note: null,
      },
    }),
  );
  const render = editionRenderer(dutch, { pdf: notHere, docx: notHere, xlsx: notHere });
  const about = { kind: "committeeYear", year: 2026 } as const;
  const order = { programme, about, municipality: municipality.name, words: (role: string) => role, render };
  allowed(await freezeReport(house, manager, order));
  const bytes = async (person: PersonId, path: string): Promise<Buffer> => {
    const cookie = `evenbeeld_sessie=${await site.secretOf(person)}`;
    const answer = await site.site.request(`http://localhost:3000/${municipality.slug}${path}`, {
      headers: { cookie, "sec-fetch-site": "same-origin" },
    });
    assert.equal(answer.status, 200, path);
    return Buffer.from(await answer.arrayBuffer());
  };
  return { ...site, programme, list: `${site.path}/brieven`, bytes };
}

type Begun = Record<string, string | string[]>;

/** Begins a council letter about edition 1 and returns its address. */
export async function begun(
  { people, post, open, list }: Awaited<ReturnType<typeof aLetterSite>>,
  differing: Begun = {},
): Promise<string> {
  const before = [...(await open(people.sara, list)).body.matchAll(/brieven\/(BR[0-9a-f]{8})"/g)];
  const asked = {
    soort: "councilLetter",
    onderwerp: "Voortgang",
    dossier: "",
    editie: "1",
    grondslag: ["2"],
  };
  const answer = await post(people.sara, `${list}/nieuw`, { ...asked, ...differing });
  assert.equal(answer.status, 303, answer.body);
  const known = new Set(before.map(([, key]) => key));
  const found = [...(await open(people.sara, list)).body.matchAll(/brieven\/(BR[0-9a-f]{8})"/g)];
  const key = found.map(([, one]) => one).find((one) => !known.has(one));
  return `${list}/${key ?? assert.fail("no letter")}`;
}

/** Returns the words of a PDF with one space for any white space. */
export async function plainOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replaceAll("\u200b", "").replace(/\s+/g, " ");
}

/** How the page of communication is filled in when nothing holds a letter and no unrest is expected. */
export const noPlan = {
  embargo: "none",
  dag: "",
  tijd: "",
  stuk: "",
  onrust: "notExpected",
  risico: "",
  aanpak: "",
};
