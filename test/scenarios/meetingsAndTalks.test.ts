import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { UnitId } from "../../src/domain/organisation/index.ts";
import type { QuestionSetKind } from "../../src/domain/reporting/index.ts";
import { parseRhythm } from "../../src/domain/shared/rhythm.ts";
import { addMeetingSeries } from "../../src/usecases/governance/addMeetingSeries.ts";
import {
  addActionPoint,
  addAgendaItem,
  holdMeeting,
  prepareMeeting,
  recordMeetingDecision,
} from "../../src/usecases/governance/changeMeeting.ts";
import { answerTalk, holdTalk } from "../../src/usecases/governance/changeTalk.ts";
import { planTalks } from "../../src/usecases/governance/planTalks.ts";
import { readMeeting, readSeries } from "../../src/usecases/governance/readMeetings.ts";
import { readTalkArchive } from "../../src/usecases/governance/readTalks.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
import { addUnit } from "../../src/usecases/organisation/addUnit.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { changeQuestionSet } from "../../src/usecases/reporting/changeQuestionSet.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { aDraft, allowed, day } from "../support/aUnit.ts";

type Governance = {
  readonly body: string;
  readonly role: string;
  readonly members: readonly string[];
  readonly meetsEvery: string | null;
  readonly mandate: string | null;
};
type Published = { readonly id: string; readonly governance: readonly Governance[] };

/** A municipality with its published programme, and a body of its governance as the file has it. */
async function published(file: string) {
  const house = await aHouse("embedded");
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const administrator = anActor(municipality, "administrator");
  const content: Published = JSON.parse(readFileSync(`examples/programmes/${file}.json`, "utf8"));
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const body = async (name: string, key: string, kind: "steeringGroup" | "other") => {
    const found = content.governance.find((one) => one.body === name);
    assert.ok(found, `${name} stands in the programme`);
    const rhythm = found.meetsEvery === null ? null : allowed(parseRhythm(found.meetsEvery));
    const members = found.members.map((text) => ({ kind: "asWritten", text }) as const);
    const { role, mandate } = found;
    const values = { key, name, kind, role, mandate, rhythm, members, chair: null, secretary: null };
    allowed(await addBody(house, administrator, values));
  };
  const unit = async (code: string): Promise<UnitId> => {
    const begun = { draft: aDraft(code), day: day("2024-01-01"), reason: null };
    return allowed(await addUnit(house, administrator, begun))[0] ?? assert.fail("no unit");
  };
  const questions = async (kind: QuestionSetKind, texts: readonly string[]) => {
    const set = texts.map((text, at) => ({ key: `Q${at + 1}`, text, required: true }));
    allowed(await changeQuestionSet(house, manager, { kind, questions: set, version: 0 }));
  };
  const secretary = anActor(municipality, "secretary");
  return { house, municipality, manager, secretary, programme: content.id, body, unit, questions };
}

const times = { from: "09:30", until: "11:00", place: null } as const;

/** The questions of the source as they stand there, by quarter (004:775-787). */
const rotterdam = {
  steeringQ1: ["Welke van de 11 doorbraken binnen de cluster zijn geprioriteerd en waarom?"],
  steeringQ2: [
    "Welke concrete en meetbare resultaten heeft de focus op DEI in jouw cluster tot nu toe opgeleverd?",
    "Beschrijf welke doorbraken het meest hebben bijgedragen, hoe deze zijn ingebed en welke volgende stappen nodig zijn.",
  ],
} as const;

describe("bodies and talks as the programmes of Rotterdam and Utrecht have them", () => {
  test("[GV-03] [RI-06] Rotterdam: the secretary and the directors every four months, questions per quarter, resistance and what helps (004:771-791)", async () => {
    const office = await published("rotterdam-2023");
    const { house, programme, manager, secretary } = office;
    await office.body("gemeentesecretaris", "sturingsgesprek", "other");
    house.clock.now = new Date("2027-02-01T07:00:00Z");
    const draft = { kind: "body", name: "Sturingsgesprek", body: "sturingsgesprek", rhythm: null } as const;
    const when = { ...times, firstDay: day("2027-02-01"), endsOn: null };
    const series = allowed(
      await addMeetingSeries(house, manager, { programme, draft: { ...draft, ...when } }),
    );
    const { ahead } = await readSeries(house, manager, { programme, series: series.key });
    assert.deepEqual(
      ahead.slice(0, 3).map(({ on }) => on),
      ["2027-02-01", "2027-06-07", "2027-10-04"],
    );
    for (const set of ["steeringQ1", "steeringQ2"] as const) await office.questions(set, rotterdam[set]);
    const cluster = await office.unit("SB");
    const director = anActor(office.municipality, "unitOwner", [cluster]);
    const talk = async (
      on: string,
      resistance: readonly { against: string; why: string; helps: string | null }[],
    ) => {
      house.clock.now = new Date(`${on}T07:00:00Z`);
      const planned = { programme, kind: "steering", on: day(on), units: [cluster] } as const;
      const [made] = allowed(await planTalks(house, secretary, planned));
      assert.ok(made);
      const answers = ["inclusion", ...made.questions.map(({ key }) => key)].map((question) => ({
        question,
        text: "antwoord",
      }));
      const values = {
        answers,
        account: { kind: "explain", reason: "nog geen vacatures" },
        resistance,
      } as const;
      allowed(await answerTalk(house, director, { programme, key: made.key, seen: 1, values }));
      allowed(await holdTalk(house, secretary, { programme, key: made.key, seen: 2 }));
      return made.questions.map(({ text }) => text);
    };
    const against = {
      against: "Divers zoals Rotterdam",
      why: "Er is geen doorstroom.",
      helps: "Samen werven.",
    };
    assert.deepEqual(await talk("2027-02-01", [against]), rotterdam.steeringQ1);
    assert.deepEqual(await talk("2027-06-07", []), rotterdam.steeringQ2);
    const archive = await readTalkArchive(house, director, { programme, unit: cluster });
    assert.equal(archive.nextBy.steering, "2027-10-07");
    assert.deepEqual(
      archive.resistance.map(({ on, told }) => [on, told.map(({ helps }) => helps)]),
      [
        ["2027-06-07", []],
        ["2027-02-01", ["Samen werven."]],
      ],
    );
    assert.deepEqual(archive.talks[0]?.account, { kind: "explain", reason: "nog geen vacatures" });
  });

  test("[GV-01] [GV-02] [GV-04] Utrecht: a steering group with its mandate, a decision and who does what, and a review talk with a unit (001:1036-1052, 1125-1128)", async () => {
    const { house, programme, manager, secretary, body, unit } = await published("utrecht-2023");
    await body("Stuurgroep I&D", "stuurgroep", "steeringGroup");
    const monthly = { kind: "rule", rule: "FREQ=MONTHLY" } as const;
    const draft = { kind: "body", name: "Stuurgroep I&D", body: "stuurgroep" } as const;
    const when = { ...times, firstDay: day("2026-10-12"), endsOn: null };
    const unknown = await addMeetingSeries(house, manager, {
      programme,
      draft: { ...draft, ...when, rhythm: null },
    });
    assert.ok(
      !unknown.ok && unknown.problem.problems[0]?.code === "G105",
      "the source does not say how often",
    );
    const { key: series } = allowed(
      await addMeetingSeries(house, manager, { programme, draft: { ...draft, ...when, rhythm: monthly } }),
    );
    let seen = 0;
    const at = () => ({ programme, series, day: "2026-10-12", seen: seen++ });
    const values = {
      subject: "Randvoorwaarden voor de uitvoering",
      kind: "decision",
      documents: [],
      dossier: null,
    } as const;
    const item = String(allowed(await addAgendaItem(house, manager, { ...at(), values })).agenda[0]?.key);
    allowed(await holdMeeting(house, manager, { ...at(), report: { facilitator: null, reflection: null } }));
    allowed(
      await recordMeetingDecision(house, manager, { ...at(), item, decision: "De stuurgroep stemt in." }),
    );
    const owner = { kind: "asWritten", text: "directeur Mens & Organisatie" } as const;
    const asked = { item, text: "Formatie regelen", owner, due: day("2026-11-01") };
    allowed(await addActionPoint(house, manager, { ...at(), values: asked }));
    const next = await readMeeting(house, secretary, { programme, series, day: "2026-11-09" });
    assert.deepEqual(
      next.earlier.map(({ actionPoint }) => [actionPoint.text, actionPoint.owner]),
      [["Formatie regelen", owner]],
    );
    assert.equal(
      next.body?.mandate,
      "besluitvorming voorbereiden, strategie, voortgang en randvoorwaarden bewaken, boegbeeld",
    );
    const zorg = await unit("zorg");
    const planned = { programme, kind: "review", on: day("2026-10-12"), units: [zorg] } as const;
    const [review] = allowed(await planTalks(house, secretary, planned));
    const answers = [
      { question: "reached", text: "De instroom is meer divers." },
      { question: "meaning", text: "Werving werkt, behoud nog niet." },
    ];
    const talk = { programme, key: String(review?.key) };
    allowed(
      await answerTalk(house, secretary, {
        ...talk,
        seen: 1,
        values: { answers, account: null, resistance: null },
      }),
    );
    allowed(await holdTalk(house, secretary, { ...talk, seen: 2 }));
    assert.equal(
      (await readTalkArchive(house, secretary, { programme, unit: zorg })).nextBy.review,
      "2027-10-12",
    );
  });

  test("[GV-08] [GV-09] Amsterdam: every month with the alderman on a theme (003:189); Rotterdam: the directors look in a mirror (004:697)", async () => {
    const { house, programme, manager, body } = await published("amsterdam-2024");
    await body("Stuurgroep inclusie en diversiteit", "stuurgroep", "steeringGroup");
    const monthly = { kind: "rule", rule: "FREQ=MONTHLY" } as const;
    const when = { ...times, firstDay: day("2026-10-12"), endsOn: null };
    const begin = async (kind: "conversation" | "mirror", name: string) => {
      const draft = { kind, name, body: "stuurgroep", rhythm: monthly, ...when };
      return allowed(await addMeetingSeries(house, manager, { programme, draft })).key;
    };
    const series = await begin("conversation", "In gesprek met de wethouder");
    const themes = [
      ["2026-10-12", "Kansengelijkheid"],
      ["2026-11-09", "Toegankelijkheid"],
    ] as const;
    for (const [on, theme] of themes)
      allowed(
        await prepareMeeting(house, manager, {
          programme,
          series,
          day: on,
          seen: 0,
          values: { theme, facilitator: null },
        }),
      );
    const { ahead } = await readSeries(house, manager, { programme, series });
    assert.deepEqual(
      ahead.slice(0, 3).map(({ on, theme }) => [on, theme]),
      [...themes, ["2026-12-14", null]],
    );
    const mirror = { programme, series: await begin("mirror", "Spiegel"), day: "2026-10-12" };
    const report = { facilitator: "Extern procesbegeleider", reflection: "Wij horen elkaar niet." };
    allowed(await holdMeeting(house, manager, { ...mirror, seen: 0, report }));
    const { meeting } = await readMeeting(house, manager, mirror);
    assert.deepEqual([meeting.facilitator, meeting.reflection], [report.facilitator, report.reflection]);
  });
});
