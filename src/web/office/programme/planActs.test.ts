import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import {
  aBenchmark,
  anAction,
  anObjective,
  aProgramme,
  aTarget,
  someParts,
} from "../../../../test/support/aProgramme.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { withParts } from "../../../../test/support/storedParts.ts";
import { periodFrom } from "../../../domain/shared/period.ts";

const path = "/programma/proefstad-2024";
const evil = "Taal <script>alert(1)</script>";
const theme = { key: "TH1", name: evil, parent: null, kind: "theme", evidence: [], version: 1 } as const;
const pillar = { ...theme, key: "TH2", name: "Instroom", kind: "pillar" } as const;
const ends = (end: string) => ({ start: periodFrom("2026-11"), end: periodFrom(end), note: null });

let site: Awaited<ReturnType<typeof aSite>>;
let sara: PersonId;
let fatima: PersonId;

setUp(async () => {
  site = await aSite();
  ({ sara, fatima } = site.people);
  await withParts(
    site,
    someParts({
      programme: aProgramme(),
      themes: [theme, pillar],
      objectives: [anObjective()],
      benchmarks: [aBenchmark({ label: "wie hier woont" })],
      targets: [aTarget({ comparator: "reflects", value: null, benchmark: "B1" })],
      actions: [
        anAction({ key: "A1", title: "Vacatures nalopen", theme: "TH1", planning: ends("2028") }),
        anAction({ key: "A2", title: "Mentor geven", objective: "O1", status: "done" }),
        anAction({ key: "1/2 & 3", title: "Afspraak maken", measure: "aantal" }),
      ],
    }),
  );
});

describe("pillars and themes", () => {
  test("[MS-04 begins] everybody reads what stands under what; who may change it is led from the theme to its form", async () => {
    const page = await site.open(fatima, `${path}/themas`);
    assert.equal(page.status, 200);
    has(page, "1 pijler en 1 thema.", "Taal &lt;script&gt;", "thema voor alle pijlers", "acties?thema=TH1");
    hasNot(page, "<script>alert", "themas/TH1/veranderen");
    has(await site.open(sara, `${path}/themas`), `${path}/themas/TH1/veranderen"`);
    has(await site.open(sara, path), `${path}/themas"`);
    has(await site.open(fatima, `${path}/themas`, "en"), "Pillars and themes", "1 pillar and 1 theme.");
  });

  test("a theme is renamed and put under a pillar; what breaks a rule is refused at its question and kept", async () => {
    const form = `${path}/themas/TH1/veranderen`;
    has(await site.open(sara, form), 'value="theme" checked', 'name="versie" value="1"');
    const wrong = await site.post(sara, form, { naam: evil, soort: "pillar", onder: "TH2", versie: "1" });
    assert.equal(wrong.status, 422);
    has(wrong, 'href="#onder"', 'value="pillar" checked', "Taal &lt;script&gt;");
    const change = { naam: "Taal", soort: "theme", onder: "TH2", versie: "1" };
    assert.equal((await site.post(sara, form, change)).status, 303);
    has(await site.open(fatima, `${path}/themas`), "thema onder Instroom");
    const late = await site.post(sara, form, { ...change, naam: "Woorden" });
    assert.equal(late.status, 409);
    has(late, "Iemand anders was u voor", "<dd>Taal</dd>", 'value="Woorden"', 'name="versie" value="2"');
    assert.equal((await site.post(fatima, form, change)).status, 403);
    assert.equal((await site.open(sara, `${path}/themas/TH9/veranderen`)).status, 404);
  });
});

describe("benchmarks", () => {
  const figure = { naam: "Beroepsbevolking", waarde: "26,4", eenheid: "%", "bij-wie": "15 tot 75 jaar" };

  test("[OT-05] a benchmark shows its value, source and the targets held against it, and a new one can be chosen for a target", async () => {
    const page = await site.open(fatima, `${path}/vergelijkingscijfers`);
    has(page, "wie hier woont", "50 %", "CBS", `${path}/streefcijfers/T1"`);
    hasNot(page, "toevoegen");
    const form = `${path}/vergelijkingscijfers/nieuw`;
    const empty = await site.post(sara, form, { ...figure, naam: "", waarde: "veel", bron: "" });
    assert.equal(empty.status, 422);
    has(empty, 'href="#naam"', 'href="#waarde"', 'href="#bron"', 'value="veel"');
    has(empty, "Dit getal kunnen wij niet lezen", "Vul dit in.");
    const valueless = await site.post(sara, form, { ...figure, waarde: "", bron: "CBS" });
    assert.equal(valueless.status, 422);
    has(valueless, "Geef het vergelijkingscijfer een naam, een bron en een waarde.");
    const done = await site.post(sara, form, { ...figure, periode: "2025", bron: "CBS <i>StatLine</i>" });
    assert.equal(done.status, 303);
    has(await site.open(sara, `${path}/vergelijkingscijfers`), "CBS &lt;i&gt;StatLine", "26,4 %");
    has(await site.open(sara, `${path}/streefcijfers/T1/veranderen`), ">Beroepsbevolking</option>");
    assert.equal((await site.post(fatima, form, figure)).status, 403);
  });

  test("a change of it keeps what somebody else did before it", async () => {
    const form = `${path}/vergelijkingscijfers/B1/veranderen`;
    has(await site.open(sara, form, "en"), 'value="wie hier woont"', "Change benchmark", 'value="2023"');
    const change = { ...figure, bron: "CBS", versie: "1", reden: "nieuw jaar" };
    assert.equal((await site.post(sara, form, change)).status, 303);
    const late = await site.post(sara, form, { ...change, waarde: "30" });
    assert.equal(late.status, 409);
    has(late, "<dd>26,4</dd>", 'value="30"');
    assert.equal((await site.open(sara, `${path}/vergelijkingscijfers/B9/veranderen`)).status, 404);
  });
});

describe("what actions leave unsaid", () => {
  test("[TC-02] an action without objective and measure is flagged, and the list shows how many there are and which", async () => {
    const all = await site.open(fatima, `${path}/acties`);
    has(all, "3 acties gevonden.", "1 actie heeft geen doelstelling en geen maat.");
    has(all, `${path}/acties?mist=actionObjectiveOrMeasure"`);
    const flagged = await site.open(fatima, `${path}/acties?mist=actionObjectiveOrMeasure`);
    has(flagged, "1 actie gevonden.", "Vacatures nalopen");
    hasNot(flagged, "Mentor geven");
    has(await site.open(fatima, `${path}/nog-niet-gezegd`), "Doel of maat bij de actie: 1 van 3");
    has(await site.open(fatima, `${path}/acties/A1`), "Deze actie heeft geen doelstelling en geen maat.");
    hasNot(await site.open(fatima, `${path}/acties/A2`), "geen doelstelling en geen maat");
    has(await site.open(fatima, `${path}/acties?zoek=bestaatniet`), "Er is geen actie die hierbij past.");
  });
});

test("an action of which the number has a slash and a space is reached by its links", async () => {
  const list = await site.open(fatima, `${path}/acties?zoek=Afspraak`);
  const href = /href="[^"]*(\/acties\/[^"]*)">Afspraak/.exec(list.body)?.[1];
  has(await site.open(fatima, `${path}${href}`), "Afspraak maken");
});

describe("how an action comes back", () => {
  const action = `${path}/acties/A1`;
  const change = { titel: "Vacatures nalopen", thema: "TH1", versie: "1" };
  const yearly = { herhaling: "rule", keer: "FREQ=YEARLY", maand: "11" };

  test("[AC-03] it is chosen in words, shown with its next days before anything is saved, and then stands on the page", async () => {
    has(
      await site.open(sara, `${action}/veranderen`),
      "elk kwartaal",
      "november",
      'value="notStated" checked',
    );
    const shown = await site.post(sara, `${action}/veranderen`, { ...change, ...yearly, toon: "ja" });
    assert.equal(shown.status, 200);
    has(shown, "Nog niets is opgeslagen.", "1 november 2026, 1 november 2027, 1 november 2028");
    has(shown, 'value="rule" checked', 'value="11" selected');
    hasNot(await site.open(sara, action), "elk jaar in november");
    assert.equal((await site.post(sara, `${action}/veranderen`, { ...change, ...yearly })).status, 303);
    const page = await site.open(fatima, action);
    has(page, "elk jaar in november", "Volgende keren", "1 november 2026, 1 november 2027");
    has(await site.open(fatima, action, "en"), "every year in November", "1 November 2027");
    has(await site.open(sara, `${action}/veranderen`), 'value="FREQ=YEARLY" selected', 'value="11" selected');
  });

  test("what does not go together is refused at its question and nothing typed is lost", async () => {
    const form = `${action}/veranderen`;
    const bad = { ...change, versie: "2", herhaling: "rule", keer: "FREQ=MONTHLY", maand: "3" };
    const month = await site.post(sara, form, bad);
    assert.equal(month.status, 422);
    has(month, 'href="#maand"', 'value="FREQ=MONTHLY" selected', 'value="3" selected');
    const raw = await site.post(sara, form, { ...bad, keer: "TEXT:zomaar", maand: "" });
    assert.equal(raw.status, 422);
    for (const [herhaling, field] of [
      ["rule", "keer"],
      ["event", "gebeurtenis"],
      ["words", "eigen-woorden"],
    ] as const)
      for (const extra of [{}, { toon: "ja" }]) {
        const answer = await site.post(sara, form, { ...change, versie: "2", herhaling, ...extra });
        assert.equal(answer.status, 422, herhaling);
        has(answer, `href="#${field}"`);
      }
  });

  test("[AC-04 begins] a new action may come back at each event, and says so", async () => {
    const form = `${path}/acties/nieuw`;
    const typed = { titel: "Uitstroomgesprek", herhaling: "event", gebeurtenis: "elk <b>vertrek</b>" };
    has(await site.post(sara, form, { ...typed, toon: "ja" }), "Bij deze keuze zijn geen dagen te noemen.");
    const added = await site.post(sara, form, typed);
    assert.equal(added.status, 303);
    const page = await site.open(fatima, `${path}/acties/${/acties\/(\w+)\?/.exec(String(added.to))?.[1]}`);
    has(page, "elk &lt;b&gt;vertrek");
  });

  test("who was later is told how it comes back now", async () => {
    const typed = { ...change, ...yearly, versie: "2" };
    const first = { ...typed, keer: "FREQ=MONTHLY;INTERVAL=3", maand: "" };
    assert.equal((await site.post(sara, `${action}/veranderen`, first)).status, 303);
    const late = await site.post(sara, `${action}/veranderen`, typed);
    assert.equal(late.status, 409);
    has(late, "Herhaling: elk kwartaal. Het was: elk jaar in november.", 'value="FREQ=YEARLY" selected');
  });
});

describe("a programme that follows another one", () => {
  const next = {
    titel: "Vervolg <b>2028</b>",
    adres: "vervolg-2028",
    vorig: "proefstad-2024",
    begin: "2028",
  };

  test("[MS-01 begins] it is added with its name in the address, which is no fixed word and nobody else's", async () => {
    for (const [adres, text] of [
      ["nieuw", "Dit woord staat vast in adressen van Evenbeeld."],
      ["Vervolg 2028", "De naam in het adres bestaat uit"],
      ["proefstad-2024", "is al van een ander programma"],
    ] as const) {
      const answer = await site.post(sara, "/programma/nieuw", { ...next, adres });
      assert.equal(answer.status, 422);
      has(answer, text, 'href="#adres"', "Vervolg &lt;b&gt;2028");
    }
    assert.equal((await site.post(sara, "/programma/nieuw", next)).status, 303);
    has(await site.open(fatima, "/programma"), "Vervolg &lt;b&gt;2028", "/programma/vervolg-2028");
    assert.equal((await site.post(fatima, "/programma/nieuw", next)).status, 403);
  });

  test("[AC-07] [MS-06] what is not finished is chosen and taken along in one act; what stays behind says why", async () => {
    const form = "/programma/vervolg-2028/acties/meenemen";
    const page = await site.open(sara, form);
    has(page, "zijn nog niet af", 'value="A1" checked', "Zonder thema.", "Wat achterblijft");
    hasNot(page, 'value="A2"', "Let op:");
    has(await site.open(sara, `${path}/acties/meenemen`), "acties/meenemen?uit=proefstad-2024");
    has(await site.open(sara, `${path}/acties`), `${path}/acties/meenemen"`);
    const back = await site.open(sara, `${path}/acties/meenemen?uit=vervolg-2028`);
    has(back, "Let op: Vervolg &lt;b&gt;2028&lt;/b&gt; begint niet eerder dan dit programma (2024).");
    const none = await site.post(sara, form, { uit: "proefstad-2024" });
    assert.equal(none.status, 422);
    has(none, "Kies ten minste 1 actie.", 'href="#actie"');
    const done = await site.post(sara, form, { uit: "proefstad-2024", actie: ["A1"] });
    assert.equal(done.status, 303);
    assert.match(String(done.to), /acties\?gedaan=carriedOver$/);
    const carried = await site.open(fatima, "/programma/vervolg-2028/acties/A1");
    has(carried, "Meegekomen uit", `${path}/acties/A1"`, "elk kwartaal");
    const after = await site.open(sara, form, "en");
    has(after, "carried over before", "These 2 actions are not finished yet");
    assert.equal((await site.open(fatima, form)).status, 403);
    assert.equal((await site.open(sara, `${form}?uit=nergens`)).status, 404);
  });

  test("an action that came along meanwhile is told, and the other ticks stay", async () => {
    const form = "/programma/vervolg-2028/acties/meenemen";
    const late = await site.post(sara, form, { uit: "proefstad-2024", actie: ["A1", "1/2 & 3"] });
    assert.equal(late.status, 409);
    has(late, "Iemand anders heeft dit intussen veranderd", 'value="1/2 &amp; 3" checked', "al meegenomen");
  });

  test("from a closed programme it still can be done, into a closed one not", async () => {
    const closing = { reden: "af", versie: "1" };
    assert.equal((await site.post(sara, `${path}/afsluiten`, closing)).status, 303);
    const closed = await site.open(sara, `${path}/acties/meenemen`);
    has(closed, "Dit programma is afgesloten.", "meenemen?uit=proefstad-2024");
    hasNot(closed, "Gekozen acties meenemen");
    has(await site.open(sara, `${path}/acties`), `${path}/acties/meenemen"`);
    const into = { uit: "vervolg-2028", actie: ["A1"] };
    const refused = await site.post(sara, `${path}/acties/meenemen`, into);
    assert.equal(refused.status, 422);
    has(refused, "eb-errors", "Dit programma is afgesloten. Er verandert niets meer in.");
    const from = { uit: "proefstad-2024", actie: ["1/2 & 3"] };
    assert.equal((await site.post(sara, "/programma/vervolg-2028/acties/meenemen", from)).status, 303);
    assert.deepEqual(site.faults, []);
  });
});
