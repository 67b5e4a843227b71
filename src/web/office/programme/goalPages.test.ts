import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../../../src/domain/organisation/index.ts";
import { aTarget } from "../../../../test/support/aProgramme.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";
import { summaryEntries } from "../../../../test/support/summaryEntries.ts";
import { periodFrom } from "../../../domain/shared/period.ts";
import { addBenchmark } from "../../../usecases/programme/addBenchmark.ts";
import { addObjective } from "../../../usecases/programme/addObjective.ts";
import { addTarget } from "../../../usecases/programme/addTarget.ts";
import { changeTarget } from "../../../usecases/programme/changeTarget.ts";
import { readTarget } from "../../../usecases/programme/readTarget.ts";

const title = "Meer vrouwen <script>alert(1)</script> in hogere schalen";
const values = { title, theme: null, owner: { kind: "notStated" }, attainable: null } as const;

let site: Awaited<ReturnType<typeof aProgrammeSite>>;
let sara: PersonId;
let fatima: PersonId;
let objective: string;
let target: string;

setUp(async () => {
  site = await aProgrammeSite([{ title: "Vacatureteksten nalopen", status: "done" }]);
  ({ sara, fatima } = site.people);
  const programme = "proefstad-2024";
  const { house, manager } = site;
  objective = allowed(await addObjective(house, manager, { programme, values })).key;
  const { key: _, evidence: __, version: ___, ...aim } = aTarget();
  const made = { ...aim, objective, milestones: [{ value: 15, period: periodFrom("2024") }] };
  target = allowed(await addTarget(house, manager, { programme, values: made })).key;
});

describe("the page of an objective", () => {
  test("[OT-01] an objective shows its owner, how it stands and why, and the five letters with what decides each", async () => {
    const page = await site.open(fatima, `${site.path}/doelen/${objective}`);
    assert.equal(page.status, 200);
    has(page, "Meer vrouwen &lt;script&gt;", "Dit volgt uit de streefcijfers", "nog niemand");
    has(page, "S: specifiek", "Bij elk streefcijfer staat hoe er geteld wordt.");
    has(page, "A: haalbaar", "Nog niemand heeft opgeschreven waarom dit doel haalbaar is.");
    hasNot(page, "<script>alert");
    hasNot(page, "Doel veranderen");
  });

  test("an objective without targets says in words why it cannot be said", async () => {
    const { house, manager } = site;
    const bare = allowed(await addObjective(house, manager, { programme: "proefstad-2024", values }));
    const page = await site.open(fatima, `${site.path}/doelen/${bare.key}`, "en");
    has(page, "There are no targets and no actions under this objective.");
  });

  test("the owner and why it is attainable are filled in; the next reader sees the letter A met", async () => {
    const form = `${site.path}/doelen/${objective}/veranderen`;
    has(await site.open(sara, form), `value="${title.replace(/</g, "&lt;").replace(/>/g, "&gt;")}"`);
    const fields = { titel: title, thema: "", eigenaar: "sara@proefstad.example", versie: "1" };
    const done = await site.post(sara, form, { ...fields, haalbaar: "Het lukte ook in 2024.", reden: "" });
    assert.equal(done.status, 303);
    assert.match(String(done.to), /doelen\/O1\?gedaan=saved$/);
    const page = await site.open(fatima, `${site.path}/doelen/${objective}`);
    has(page, "Het lukte ook in 2024.", "Iemand heeft opgeschreven waarom dit doel haalbaar is.", "Sara");
  });

  test("a second person who was later sees what stands there now and loses nothing typed", async () => {
    const form = `${site.path}/doelen/${objective}/veranderen`;
    const late = { titel: "Mijn titel", thema: "", eigenaar: "", haalbaar: "", reden: "", versie: "1" };
    const answer = await site.post(sara, form, late);
    assert.equal(answer.status, 409);
    has(answer, "Iemand anders was u voor", "Het lukte ook in 2024.", 'value="Mijn titel"');
    has(answer, 'name="versie" value="2"');
  });

  test("without a title it is refused in place and a reader may not change it at all", async () => {
    const form = `${site.path}/doelen/${objective}/veranderen`;
    const empty = { titel: "", thema: "", eigenaar: "bureau", haalbaar: "", reden: "", versie: "2" };
    const answer = await site.post(sara, form, empty);
    assert.equal(answer.status, 422);
    has(answer, "Geef de doelstelling een titel.", 'value="bureau"', 'href="#titel"', 'value="2"');
    assert.equal((await site.post(fatima, form, empty)).status, 403);
    assert.equal((await site.open(fatima, form)).status, 403);
    assert.equal((await site.open(sara, `${site.path}/doelen/O99`)).status, 404);
  });
});

const aim = {
  doel: "O1",
  maat: "aandeel vrouwen",
  "bij-wie": "schaal 12 en hoger",
  definitie: "in dienst op 31 december",
  eenheid: "percentage",
  vergelijking: "atLeast",
  waarde: "30",
  gehaald: "2027",
  nulmeting: "2022: 12,5 (eerste telling)",
  mijlpalen: "2024: 16\n2025: 21",
  breuken: "juli 2023: nieuwe definitie",
  "schaal-van": "12",
  "schaal-tot": "14",
  "hoe-vaak": "FREQ=YEARLY",
};

describe("the page of a target", () => {
  test("[OT-02] [OT-04] [OT-06] [OT-10] a target is added with population, scales, milestones and a break, and all of it is shown", async () => {
    const added = await site.post(sara, `${site.path}/doelen/${objective}/streefcijfers/nieuw`, aim);
    assert.equal(added.status, 303, added.body.match(/eb-errors[\s\S]{0,600}/)?.[0]);
    const page = await site.open(fatima, `${site.path}/streefcijfers/T2`);
    has(page, "minstens 30", "schaal 12 en hoger", "schaal 12 tot en met 14", "in dienst op 31 december");
    has(page, "2022: 12,5", "(eerste telling)", "2024: 16", "juli 2023: nieuwe definitie", "elk jaar");
    has(page, 'class="eb-g-path"');
  });

  test("[OT-03 begins] every unit of a target can be chosen and growth asks the year to compare with", async () => {
    const form = `${site.path}/doelen/${objective}/streefcijfers/nieuw`;
    const page = await site.open(sara, form);
    for (const unit of ["percentage", "headcountPerYear", "fte", "growth", "score"])
      has(page, `value="${unit}"`);
    const answer = await site.post(sara, form, { ...aim, eenheid: "growth" });
    assert.equal(answer.status, 422);
    has(answer, "Noem het jaar waarmee u vergelijkt.");
    assert.equal((await site.post(sara, form, { ...aim, eenheid: "growth", basisjaar: "2022" })).status, 303);
  });

  test("[OT-05] a target that mirrors a population has a benchmark in the place of a value and says there is no line", async () => {
    const { house, manager } = site;
    const figure = { value: 50, valueText: null, unit: "%", population: "beroepsbevolking", source: "CBS" };
    const benchmark = { ...figure, label: "beroepsbevolking", period: periodFrom("2023") };
    const { key } = allowed(
      await addBenchmark(house, manager, { programme: "proefstad-2024", values: benchmark }),
    );
    const mirror = { ...aim, vergelijking: "reflects", waarde: "", vergelijkingscijfer: key };
    const form = `${site.path}/doelen/${objective}/streefcijfers/nieuw`;
    assert.equal((await site.post(sara, form, { ...mirror, vergelijkingscijfer: "" })).status, 422);
    assert.equal((await site.post(sara, form, mirror)).status, 303);
    const page = await site.open(fatima, `${site.path}/streefcijfers/T4`);
    has(page, "spiegelt een bevolking", "beroepsbevolking: 50", "Bron: CBS.", "Er is geen lijn te tekenen");
  });

  test("a new target that is sent empty is told of every open question at once, in the order of the questions", async () => {
    const form = `${site.path}/doelen/${objective}/streefcijfers/nieuw`;
    const answer = await site.post(sara, form, { doel: objective, waarde: "1.250" });
    assert.equal(answer.status, 422);
    const asked = summaryEntries(answer.body).map(({ field }) => field);
    const open = ["maat", "bij-wie", "definitie", "eenheid", "vergelijking", "waarde", "gehaald"];
    assert.deepEqual(asked, open);
  });

  test("a line or period that cannot be read is named, and everything typed stays", async () => {
    const form = `${site.path}/doelen/${objective}/streefcijfers/nieuw`;
    const answer = await site.post(sara, form, { ...aim, mijlpalen: "ooit: 16", gehaald: "eind 2026" });
    assert.equal(answer.status, 422);
    has(
      answer,
      "Deze regel kunnen wij niet lezen: ooit: 16",
      "Deze periode kunnen wij niet lezen",
      "eind 2026",
    );
  });

  test("a change keeps what the form does not touch; who was later is told", async () => {
    const form = `${site.path}/streefcijfers/T2/veranderen`;
    has(
      await site.open(sara, form),
      "2022: 12,5 (eerste telling)",
      "2024: 16\n2025: 21",
      "juli 2023: nieuwe definitie",
    );
    assert.equal((await site.post(sara, form, { ...aim, waarde: "31", versie: "1" })).status, 303);
    has(await site.open(fatima, `${site.path}/streefcijfers/T2`), "minstens 31", "2025: 21");
    assert.equal((await site.post(sara, form, { ...aim, waarde: "32", versie: "1" })).status, 409);
  });
});

describe("a figure that could reveal people is refused in place, with the reason", () => {
  const figure = { waarde: "15,5", periode: "2025", groep: "wholeStaff", bron: "personeelsbestand" };

  test("a figure over the whole staff is taken and stands in the table with its period and source", async () => {
    const form = `${site.path}/streefcijfers/${target}/cijfers/nieuw`;
    const done = await site.post(sara, form, { ...figure, ondergrens: "14", bovengrens: "17" });
    assert.equal(done.status, 303);
    const page = await site.open(fatima, `${site.path}/streefcijfers/${target}`);
    has(page, "15,5", "personeelsbestand", "het hele personeel");
    hasNot(page, "al gepubliceerd");
  });

  test("a part without its number of people, and a group that is too small, are refused at that question", async () => {
    const form = `${site.path}/streefcijfers/${target}/cijfers/nieuw`;
    const unsaid = await site.post(sara, form, { ...figure, groep: "part" });
    assert.equal(unsaid.status, 422);
    has(unsaid, "Geef het aantal mensen waarover dit cijfer gaat, hooguit", 'href="#aantal"', 'value="15,5"');
    const small = await site.post(sara, form, { ...figure, groep: "part", aantal: "30" });
    assert.equal(small.status, 422);
    has(small, "Deze groep is te klein.", 'value="30"');
    assert.equal((await site.post(fatima, form, figure)).status, 403);
  });

  test("an interval without the figure in it, a missing source and a number of two readings are refused", async () => {
    const form = `${site.path}/streefcijfers/${target}/cijfers/nieuw`;
    const wrong = { ...figure, waarde: "1.250", bron: "", ondergrens: "20" };
    const answer = await site.post(sara, form, wrong);
    assert.equal(answer.status, 422);
    has(answer, "Bedoelt u 1250 of 1,2500?", "Vul dit in.", "Geef een ondergrens en een bovengrens");
  });
});

describe("the overview leads to objectives and targets", () => {
  test("the picture of a target and the table of objectives are ways on", async () => {
    const page = await site.open(fatima, site.path);
    has(page, `${site.path}/doelen/${objective}"`, `${site.path}/streefcijfers/${target}"`);
    hasNot(page, "Doel toevoegen");
    has(await site.open(sara, site.path), "Doel toevoegen");
  });

  test("a figure of before, counted in another unit than the target now is, decides on nothing and is not drawn", async () => {
    const { house, manager } = site;
    has(await site.open(fatima, site.path), "15,5");
    const programme = "proefstad-2024";
    const { target: before } = await readTarget(house, manager, programme, target);
    const { key, evidence: _, version: seen, ...rest } = before;
    const values = { ...rest, unit: "headcount" } as const;
    allowed(await changeTarget(house, manager, { programme, key, seen, values, reason: null }));
    const page = await site.open(fatima, site.path);
    assert.equal(page.status, 200);
    hasNot(page, "15,5");
  });
});
