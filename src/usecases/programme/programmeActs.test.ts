import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aTarget } from "../../../test/support/aProgramme.ts";
import { aProgrammeOffice, programme, programmeValues } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { changeSmallestGroup } from "../settings/changeSmallestGroup.ts";
import { addBenchmark } from "./addBenchmark.ts";
import { addObjective } from "./addObjective.ts";
import { addProgramme } from "./addProgramme.ts";
import { addTarget, type TargetValues } from "./addTarget.ts";
import { addTheme } from "./addTheme.ts";
import { changeBenchmark } from "./changeBenchmark.ts";
import { changeObjective } from "./changeObjective.ts";
import { changeProgramme } from "./changeProgramme.ts";
import { changeTarget } from "./changeTarget.ts";
import { changeTheme } from "./changeTheme.ts";
import { readProgramme } from "./readProgramme.ts";
import { readStandings } from "./readStandings.ts";
import { type FigureValues, recordFigure } from "./recordFigure.ts";
import type { Refusal } from "./refusal.ts";

const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const nobody = { kind: "notStated" } as const;
const objective = { theme: null, title: "Meer vrouwen in hogere schalen", owner: nobody, attainable: null };

function targetValues(differing: Partial<TargetValues> = {}): TargetValues {
  const { key: _, evidence: __, version: ___, ...values } = aTarget();
  return { ...values, ...differing };
}
const figure: FigureValues = {
  target: "T1",
  measure: "aandeel vrouwen",
  value: 16,
  unit: "percentage",
  period: periodFrom("2025"),
  interval: null,
  group: "part",
  about: null,
  population: 400,
  instrument: null,
  source: "personeelsbestand, 31 december 2025",
  note: null,
};

for (const kind of bothKinds) {
  describe(`a programme is drawn up (${kind})`, () => {
    test("[MS-01] [MS-02] [MS-03] [MS-05] mandate, period, adoption, predecessor, vision and principles are recorded, each apart", async () => {
      const { house, manager } = await aProgrammeOffice(kind);
      const place = { key: "proefstad-2028", lang: "nl", municipalityName: "Gemeente Proefstad" };
      const values = {
        ...programmeValues,
        start: periodFrom("2028"),
        end: periodFrom("2031"),
        adoptedOn: periodFrom("2027-11-05"),
        adoptedBy: "college",
        predecessor: programme,
        mandate: {
          title: "Bestuursopdracht diversiteit",
          reference: "2027/118",
          body: "college",
          givenOn: periodFrom("2027-03"),
        },
        vision: { text: "Een organisatie waarin iedereen meedoet.", evidence: [] },
        principles: [{ key: "B1", text: "Eerst de drempels, dan de mensen", evidence: [] }],
      };
      const added = allowed(await addProgramme(house, manager, { ...place, values }));
      const { parts } = await readProgramme(house, manager, added.key);
      assert.deepEqual(parts.programme, added);
      assert.deepEqual(parts.programme.mandate, values.mandate);
      assert.deepEqual(parts.programme.vision, values.vision);
      assert.deepEqual(parts.programme.principles, values.principles);
      assert.equal(parts.programme.predecessor, programme);
      assert.deepEqual(codes(await addProgramme(house, manager, { ...place, values })), ["P106 key"]);
    });

    test("the vision is changed over the version seen; who was second gets the programme as it is", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      const values = { ...programmeValues, vision: { text: "Iedereen doet mee.", evidence: [] } };
      const change = { programme, seen: 1, values, reason: "herijking" };
      const changed = allowed(await changeProgramme(house, manager, change));
      assert.deepEqual([changed.version, changed.vision.text], [2, "Iedereen doet mee."]);
      const second = await changeProgramme(house, manager, { ...change, values: programmeValues });
      assert.deepEqual(codes(second), ["V101 version"]);
      assert.deepEqual(second.ok ? null : second.problem.current, changed);
      const backwards = { ...values, start: periodFrom("2027"), end: periodFrom("2026") };
      const refused = await changeProgramme(house, manager, { ...change, seen: 2, values: backwards });
      assert.deepEqual(codes(refused), ["D103 end"]);
      await assert.rejects(changeProgramme(house, actor("employee"), change), NotAllowed);
    });

    test("[MS-04] [OT-01] pillars, themes under and across them, and objectives with owner and SMART check", async () => {
      const { house, manager, person } = await aProgrammeOffice(kind);
      const theme = (name: string, parent: string | null, kindOf: "pillar" | "theme" = "theme") =>
        addTheme(house, manager, { programme, values: { name, parent, kind: kindOf } });
      const pillar = allowed(await theme("Instroom", null, "pillar"));
      const under = allowed(await theme("Werving", pillar.key));
      const across = allowed(await theme("Communicatie", null));
      assert.deepEqual([pillar.key, under.key, across.key], ["TH1", "TH2", "TH3"]);
      assert.deepEqual(codes(await theme("Te diep", under.key)), ["P105 parent"]);
      const moved = { programme, key: across.key, seen: 1, values: { ...across, parent: pillar.key } };
      assert.equal(allowed(await changeTheme(house, manager, moved)).parent, pillar.key);

      const owner = { kind: "person", person: await person("Olga Owner"), asWritten: null } as const;
      const values = { ...objective, theme: under.key, owner };
      const added = allowed(await addObjective(house, manager, { programme, values }));
      const confirmed = { ...values, attainable: "er komen 40 plaatsen vrij" };
      const change = { programme, key: added.key, seen: 1, values: confirmed, reason: null };
      assert.deepEqual(allowed(await changeObjective(house, manager, change)).owner, owner);
      allowed(await addTarget(house, manager, { programme, values: targetValues() }));
      const [view] = await readStandings(house, manager, programme);
      assert.deepEqual(
        view?.smart.map(({ letter, outcome }) => `${letter} ${outcome}`),
        ["S met", "M met", "A met", "R met", "T met"],
      );
    });

    test("[OT-02] a target has measure, population, unit, comparator, value, due date and definition, and stands by its figures", async () => {
      const { house, manager, wait } = await aProgrammeOffice(kind);
      allowed(await addObjective(house, manager, { programme, values: objective }));
      const bare = targetValues({
        measure: "",
        population: "",
        value: null,
        dueDate: null,
        definition: null,
      });
      assert.deepEqual(codes(await addTarget(house, manager, { programme, values: bare })), [
        "T101 measure",
        "T101 population",
        "T102 value",
        "T103 dueDate",
        "T104 definition",
      ]);
      const target = allowed(await addTarget(house, manager, { programme, values: targetValues() }));
      assert.deepEqual(target, aTarget());
      const [before] = await readStandings(house, manager, programme);
      assert.deepEqual(
        [before?.standing.standing, before?.targets[0]?.standing.reason],
        ["cannotSay", "noRecentValue"],
      );
      wait(1);
      allowed(await recordFigure(house, manager, { programme, values: figure }));
      const [after] = await readStandings(house, manager, programme);
      assert.deepEqual([after?.standing.standing, after?.targets[0]?.standing.last?.value], ["behind", 16]);
      const { key: _, evidence: __, version, ...values } = target;
      const broken = { ...values, seriesBreaks: [{ period: periodFrom("2026"), reason: "nieuwe indeling" }] };
      const change = { programme, key: "T1", seen: version, values: broken, reason: "CBS 2026" };
      allowed(await changeTarget(house, manager, change));
      const [last] = await readStandings(house, manager, programme);
      assert.equal(last?.targets[0]?.standing.reason, "seriesBreak");
    });

    test("a target that mirrors a population needs a benchmark, which can be added and brought up to date", async () => {
      const { house, manager } = await aProgrammeOffice(kind);
      allowed(await addObjective(house, manager, { programme, values: objective }));
      const mirror = targetValues({ comparator: "reflects", value: null, benchmark: "B1" });
      assert.deepEqual(codes(await addTarget(house, manager, { programme, values: mirror })), [
        "T102 benchmark",
      ]);
      const values = {
        label: "beroepsbevolking",
        value: 47,
        valueText: null,
        unit: "%",
        population: "beroepsbevolking",
        period: periodFrom("2024"),
        source: "CBS",
      };
      const benchmark = allowed(await addBenchmark(house, manager, { programme, values }));
      allowed(await addTarget(house, manager, { programme, values: mirror }));
      const newer = {
        programme,
        key: benchmark.key,
        seen: 1,
        values: { ...values, value: 48 },
        reason: null,
      };
      assert.equal(allowed(await changeBenchmark(house, manager, newer)).value, 48);
    });

    test("a figure about a group below the smallest group of the municipality is refused, also when a form says it was published before", async () => {
      const { house, manager, unit, actor } = await aProgrammeOffice(kind);
      allowed(await addObjective(house, manager, { programme, values: objective }));
      allowed(await addTarget(house, manager, { programme, values: targetValues() }));
      const about = await unit("zorg");
      const record = (differing: Partial<FigureValues>) =>
        recordFigure(house, manager, { programme, values: { ...figure, ...differing } });
      assert.deepEqual(codes(await record({ about, population: null })), ["T201 population"]);
      assert.deepEqual(codes(await record({ about, population: 9 })), ["T202 population"]);
      assert.deepEqual(codes(await record({ about, population: 50, value: 10 })), ["T202 population"]);
      const claimed = { ...figure, about, population: 9, alreadyPublished: true };
      assert.deepEqual(codes(await recordFigure(house, manager, { programme, values: claimed })), [
        "T202 population",
      ]);
      assert.deepEqual(codes(await record({ unit: "headcount", value: 60 })), ["T204 unit"]);
      assert.deepEqual(codes(await record({ target: "T9" })), ["T204 target"]);
      assert.deepEqual(codes(await record({ about, population: 50, value: 40 })), []);
      const administrator = actor("administrator");
      const fifteen = { value: 15, seen: 0, reason: null };
      allowed(await changeSmallestGroup(house, administrator, fifteen));
      const small = { about, population: 24, value: 50 };
      assert.deepEqual(codes(await record(small)), ["T202 population"]);
      const lower = { value: 5, seen: 1, reason: "een kleine gemeente" };
      allowed(await changeSmallestGroup(house, administrator, lower));
      assert.deepEqual(codes(await record(small)), []);
    });
  });
}
