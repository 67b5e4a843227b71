import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openHighs } from "../../solver/highsSolver.ts";
import type { UnitId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { idFrom } from "../shared/id.ts";
import { periodFrom } from "../shared/period.ts";
import type { SheetCell, SheetRow } from "../shared/sheet.ts";
import { wholeOrganisation } from "../workforce/index.ts";
import {
  type ApplicantCounting,
  type ApplicantNumbers,
  changedMethods,
  checkVacancy,
  countApplicants,
  methodUseOverTime,
  methodUses,
  otherUnits,
  passRates,
  readApplicantFile,
  readVacancyFile,
  usualMethods,
  type Vacancy,
} from "./index.ts";

const solver = await openHighs();
const unit = (code: string): UnitId => idFrom<"unit">(code);
const [care, team, desk] = [unit("care"), unit("team"), unit("desk")];
const units = [
  { id: care, parent: null },
  { id: team, parent: care },
  { id: desk, parent: null },
];
const period = periodFrom("2026-H1");
const tools = { threshold: 10, solver, clock: () => 0 };

const sheet = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line
      .split(";")
      .map((text): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  }));
const head = "vacature;stap;geslacht;aantal";
const said = (problems: readonly { code: string; row: number | null; column: string | null }[]) =>
  problems.map(({ code, row, column }) => `${code} ${row} ${column}`);

/** Ten vacancies: eight of a team of care, two of the desk. Women are invited less often. */
const vacancies = Array.from({ length: 10 }, (_, at) => ({ key: `V-${at + 1}`, unit: at < 8 ? team : desk }));
const numbers: readonly ApplicantNumbers[] = vacancies.flatMap(({ key }, at) => [
  { vacancy: key, sex: "women", applied: 20, invited: 3, hired: at % 2 },
  { vacancy: key, sex: "menAndOthers", applied: 20, invited: 6, hired: (at + 1) % 2 },
]);
const counting: ApplicantCounting = {
  period,
  numbers,
  vacancies,
  units,
  earlier: [],
  today: dayFrom("2026-07-10"),
};
const counted = (change: Partial<ApplicantCounting> = {}) => {
  const count = countApplicants({ ...counting, ...change }, tools);
  assert.ok(count.ok, JSON.stringify(count));
  return count.value;
};
const valueIn = ({ table }: ReturnType<typeof counted>, ...codes: readonly string[]) => {
  const figure = table.cells.find((cell) => cell.codes.join() === codes.join())?.figure;
  return figure?.kind === "shown" ? figure.value : figure?.kind;
};

describe("applications of a half-year", () => {
  test("[WM-03] they are counted over all vacancies by highest unit, sex and step", () => {
    const count = counted();
    assert.deepEqual([count.closed, count.counted], [10, 10]);
    const whole = (sex: string, step: string) => valueIn(count, wholeOrganisation, sex, step);
    assert.deepEqual([whole("everybody", "applied"), whole("everybody", "invited")], [400, 90]);
    assert.deepEqual([whole("women", "applied"), whole("women", "invited")], [200, 30]);
    assert.deepEqual([whole("menAndOthers", "invited"), whole("everybody", "hired")], [60, 10]);
    assert.equal(whole("women", "hired"), "hidden", "five women were hired");
    assert.equal(whole("menAndOthers", "hired"), "hidden");
  });

  test("[WM-03] a unit stands by itself from five vacancies on; the others stand together, and no vacancy by itself", () => {
    const codes = new Set(counted().table.cells.map(({ codes: [first] }) => first));
    assert.deepEqual([...codes], [wholeOrganisation, care, otherUnits]);
  });

  test("[WM-03] hired and invited and not hired add up to invited, and those with the not invited to applied", () => {
    const count = counted();
    for (const sex of ["everybody", "women", "menAndOthers"]) {
      const [applied, invited, not] = ["applied", "invited", "notInvited"].map((step) =>
        valueIn(count, wholeOrganisation, sex, step),
      );
      assert.equal(Number(invited) + Number(not), applied);
    }
  });

  test("[WM-03] whoever did not tell the sex is one number, and is in no other; a few of them are hidden", () => {
    const untold = (applied: number): ApplicantNumbers => ({
      ...{ vacancy: "V-1", sex: "notStated", invited: 2, hired: 1 },
      applied,
    });
    const count = counted({ numbers: [...numbers, untold(14)] });
    assert.deepEqual([count.untold, valueIn(count, wholeOrganisation, "everybody", "applied")], [14, 400]);
    assert.equal(counted({ numbers: [...numbers, untold(9)] }).untold, null);
    assert.equal(counted().untold, null, "nobody is hidden as a few are");
  });

  test("[WM-03] that nobody of a small group was invited is not to be seen, and of a large one it is shown", () => {
    const nobody = (applied: number) =>
      counted({
        numbers: numbers.map((one) =>
          one.sex === "women" && Number(one.vacancy.slice(2)) <= 8
            ? { ...one, applied, invited: 0, hired: 0 }
            : { ...one, invited: 12, hired: 0 },
        ),
      });
    const few = nobody(2);
    assert.equal(
      valueIn(few, care, "women", "applied"),
      undefined,
      "a unit where few women applied stands with others",
    );
    assert.equal(valueIn(few, wholeOrganisation, "women", "invited"), 24);
    assert.equal(valueIn(nobody(3), care, "women", "invited"), 0);
  });

  test("[WM-03] what cannot be protected by unit is counted for the whole organisation alone", () => {
    const change = (one: ApplicantNumbers): ApplicantNumbers => {
      if (one.sex === "menAndOthers") return { ...one, invited: 6 };
      const isOther = Number(one.vacancy.slice(2)) > 8;
      return isOther
        ? { ...one, applied: 8, invited: 0, hired: 0 }
        : { ...one, invited: 1, hired: one.vacancy === "V-1" ? 1 : 0 };
    };
    const count = counted({ numbers: numbers.map(change) });
    assert.deepEqual([...new Set(count.table.cells.map(({ codes: [first] }) => first))], [wholeOrganisation]);
  });

  test("R197: a half-year is over, is a half-year, and is counted once", () => {
    const refusedFor = (change: Partial<ApplicantCounting>) => {
      const count = countApplicants({ ...counting, ...change }, tools);
      return count.ok ? "" : count.problem.code;
    };
    assert.equal(refusedFor({ today: dayFrom("2026-06-30") }), "R197");
    assert.equal(refusedFor({ period: periodFrom("2026") }), "R197");
    assert.equal(refusedFor({ earlier: [period] }), "R197");
    assert.equal(refusedFor({ earlier: [periodFrom("2025-H2")] }), "");
    assert.equal(refusedFor({ numbers: numbers.slice(0, 1).map((one) => ({ ...one, applied: 8 })) }), "S101");
  });

  test("[WM-03] what the steps say: shares, four fifths, Fisher and Koopman, or that there are too few", () => {
    const [invited, afterTalk, hired] = passRates(counted().table, wholeOrganisation);
    assert.ok(invited?.women.kind === "shown" && invited.menAndOthers.kind === "shown");
    assert.deepEqual([invited.women.share, invited.menAndOthers.share], [0.15, 0.3]);
    const { comparison } = invited;
    assert.ok(comparison.kind === "compared");
    assert.deepEqual([comparison.ratio, comparison.lowest, comparison.isAdverse], [0.5, 0.5, true]);
    assert.equal(comparison.says, "fewerWomen");
    assert.ok(comparison.chance < 0.001);
    const { interval } = comparison;
    assert.ok(interval && interval.lower > 0.33 && interval.lower < 0.35, JSON.stringify(interval));
    assert.ok(interval.upper > 0.73 && interval.upper < 0.75, JSON.stringify(interval));
    assert.deepEqual([afterTalk?.comparison.kind, hired?.comparison.kind], ["tooFew", "tooFew"]);
    assert.equal(hired?.women.kind, "hidden");
  });

  test("[WM-03] exactly four fifths is not adverse, and alike shares may be chance", () => {
    const alike = numbers.map((one) => ({ ...one, invited: one.sex === "women" ? 8 : 10, hired: 0 }));
    const [invited] = passRates(counted({ numbers: alike }).table, wholeOrganisation);
    assert.ok(invited?.comparison.kind === "compared");
    assert.deepEqual([invited.comparison.isAdverse, invited.comparison.lowest], [false, 0.8]);
  });
});

describe("the file of applications", () => {
  const known = new Set(["V-1", "V-2"]);

  test("[WM-03] rows of vacancy, step, sex and count become numbers; a step that is not named has nobody", () => {
    const read = readApplicantFile(
      sheet(head, "V-1;gesolliciteerd;vrouw;12", "V-1;Uitgenodigd;V;3", "V-2;applied;unknown;4"),
      known,
    );
    assert.ok(read.ok);
    assert.deepEqual(read.value, [
      { vacancy: "V-1", sex: "women", applied: 12, invited: 3, hired: 0 },
      { vacancy: "V-2", sex: "notStated", applied: 4, invited: 0, hired: 0 },
    ]);
  });

  test("W187: another column, such as a name, and one that is missing or stands there twice, refuse the file", () => {
    const refusedFor = (...lines: readonly string[]) => {
      const read = readApplicantFile(sheet(...lines), known);
      return read.ok ? [] : said(read.problem);
    };
    assert.deepEqual(refusedFor(`${head};naam`, "V-1;aangenomen;vrouw;1;Jansen"), ["W187 1 E", "W187 2 E"]);
    assert.deepEqual(refusedFor(`${head};herkomst`), ["W187 1 E"]);
    assert.deepEqual(refusedFor("vacature;stap;aantal"), ["W187 1 null"]);
    assert.deepEqual(refusedFor(`${head};aantal`), ["W187 1 E"]);
    assert.deepEqual(refusedFor(), ["W187 null null"]);
    assert.deepEqual(refusedFor(head, "V-1;aangenomen;vrouw;1;Jansen"), ["W187 2 E"]);
  });

  test("W188: every wrong value is told by row and column, and what stands there is not", () => {
    const read = readApplicantFile(
      sheet(
        head,
        "V-9;gesolliciteerd;vrouw;1",
        "V-1;gebeld;vrouw;1",
        "V-1;gesolliciteerd;beide;1",
        "V-1;gesolliciteerd;man;1,5",
        "V-1;gesolliciteerd;man;-2",
        "V-2;gesolliciteerd;man;7",
        "V-2;gesolliciteerd;man;8",
      ),
      known,
    );
    assert.ok(!read.ok);
    assert.deepEqual(said(read.problem), [
      "W188 2 A",
      "W188 3 B",
      "W188 4 C",
      "W188 5 D",
      "W188 6 D",
      "W188 8 B",
    ]);
    assert.ok(!JSON.stringify(read.problem).includes("gebeld"));
  });

  test("W189: nobody is invited who did not apply, or hired who was not invited", () => {
    const read = readApplicantFile(
      sheet(
        head,
        "V-1;gesolliciteerd;vrouw;3",
        "V-1;uitgenodigd;vrouw;4",
        "V-2;gesolliciteerd;man;9",
        "V-2;aangenomen;man;1",
      ),
      known,
    );
    assert.ok(!read.ok);
    assert.deepEqual(said(read.problem), ["W189 3 D", "W189 5 D"]);
  });
});

const vacancy: Vacancy = {
  key: "V-1",
  title: "Medewerker groen",
  unit: team,
  grade: "5",
  isHiredIn: false,
  opened: dayFrom("2026-02-02"),
  closed: dayFrom("2026-04-01"),
  methods: ["structuredInterview", "diversePanel"],
};
const office = {
  units: new Set([team, desk]),
  methods: new Set(usualMethods.map(({ key }) => key)),
  today: dayFrom("2026-07-10"),
  countedIn: new Map([["V-8", periodFrom("2025-H2")]]),
};

describe("vacancies and the methods that were used at them", () => {
  test("W186: a vacancy has its number, title, unit and days, and methods of the list", () => {
    assert.deepEqual(checkVacancy(vacancy, office), []);
    const wrong = (change: Partial<Vacancy>) =>
      checkVacancy({ ...vacancy, ...change }, office).map(({ at }) => at);
    assert.deepEqual(wrong({ key: "a/b", title: " ", unit: care, grade: "" }), [
      "key",
      "title",
      "unit",
      "grade",
    ]);
    assert.deepEqual(wrong({ opened: dayFrom("2026-08-01"), closed: null }), ["opened"]);
    assert.deepEqual(wrong({ closed: dayFrom("2026-02-01") }), ["closed"]);
    assert.deepEqual(wrong({ closed: dayFrom("2026-07-11") }), ["closed"]);
    assert.deepEqual(wrong({ methods: ["voorkeursbeleid"] }), ["methods"]);
  });

  test("W186: a vacancy whose applications were counted stays in its half-year", () => {
    const moved = (closed: string | null) =>
      checkVacancy(
        {
          ...vacancy,
          key: "V-8",
          opened: dayFrom("2025-08-01"),
          closed: closed === null ? null : dayFrom(closed),
        },
        office,
      ).map(({ at }) => at);
    assert.deepEqual(moved("2025-12-31"), []);
    assert.deepEqual(moved("2026-01-01"), ["closed"]);
    assert.deepEqual(moved(null), ["closed"]);
  });

  const lists = {
    ...office,
    unitOfCode: new Map([["SB-1", team]]),
    methodOfName: new Map([
      ["gesprek met vaste vragen", "structuredInterview"],
      ["divers samengestelde commissie", "diversePanel"],
    ]),
  };
  const columns = "Vacature;Functie;Onderdeel;Schaal;Inhuur;Geopend;Gesloten;Methoden";

  test("[WM-08] a list of vacancies is read with its methods by their names", () => {
    const line =
      "V-1;Medewerker groen;SB-1;5;;2-2-2026;1-4-2026;Gesprek met vaste vragen, Divers samengestelde commissie";
    const read = readVacancyFile(sheet(columns, line), lists);
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(read.value, [vacancy]);
  });

  test("W186, W187: every problem of a list by row and column, and a column about applicants refuses it", () => {
    const read = readVacancyFile(
      sheet(
        columns,
        "V-1;Groen;XX;5;;2-2-2026;;",
        "V-2;Groen;SB-1;5;misschien;morgen;;",
        "V-3;Groen;SB-1;5;;2-2-2026;1-1-2026;handlezen",
        "V-3;Groen;SB-1;;;2-2-2026;;",
      ),
      lists,
    );
    assert.ok(!read.ok);
    assert.deepEqual(said(read.problem).toSorted(), [
      "W186 2 C",
      "W186 3 E",
      "W186 3 F",
      "W186 4 G",
      "W186 4 H",
      "W186 5 A",
    ]);
    const stray = readVacancyFile(sheet(`${columns};aangenomen kandidaat`), lists);
    assert.deepEqual(stray.ok ? [] : said(stray.problem), ["W187 1 I"]);
  });

  test("[WM-08] in how many of the closed vacancies a method was used, by half-year and within a unit", () => {
    const all: readonly Vacancy[] = [
      vacancy,
      { ...vacancy, key: "V-2", methods: ["structuredInterview"], closed: dayFrom("2026-06-30") },
      { ...vacancy, key: "V-3", methods: [], unit: desk },
      { ...vacancy, key: "V-4", closed: dayFrom("2025-12-31"), opened: dayFrom("2025-11-01") },
      { ...vacancy, key: "V-5", closed: null },
    ];
    const of = (within: Parameters<typeof methodUseOverTime>[2]) =>
      methodUseOverTime(all, usualMethods, within).map(({ period: when, uses }) => {
        const use = uses.find(({ method }) => method.key === "structuredInterview");
        return `${when} ${use?.used}/${use?.of}`;
      });
    assert.deepEqual(of(null), ["2025-H2 1/1", "2026-H1 2/3"]);
    const topOf = (one: UnitId) => (one === team ? care : one);
    assert.deepEqual(of({ unit: care, topOf }), ["2025-H2 1/1", "2026-H1 2/2"]);
    assert.deepEqual(of({ unit: desk, topOf }), ["2025-H2 0/0", "2026-H1 0/1"]);
  });

  test("[WM-08] the list of methods is the municipality's own: one left out stays with older vacancies", () => {
    const first = changedMethods(
      { used: ["structuredInterview"], own: [{ phase: "selection", name: "Meeloopdag" }] },
      usualMethods,
    );
    assert.ok(first.ok);
    assert.deepEqual(first.value.at(-1), {
      key: "own-1",
      phase: "selection",
      name: "Meeloopdag",
      isUsed: true,
    });
    const next = changedMethods(
      { used: ["diversePanel"], own: [{ phase: "text", name: "Filmpje" }] },
      first.value,
    );
    assert.ok(next.ok);
    assert.deepEqual(
      next.value.filter(({ name }) => name !== null).map(({ key, isUsed }) => `${key} ${isUsed}`),
      ["own-1 false", "own-2 true"],
    );
    const shown = methodUses([{ ...vacancy, methods: ["own-1"] }], next.value).map(
      ({ method }) => method.key,
    );
    assert.deepEqual(shown, ["diversePanel", "own-1", "own-2"]);
    const again = changedMethods(
      { used: ["diversePanel"], own: [{ phase: "selection", name: "meeloopdag " }] },
      next.value,
    );
    assert.ok(again.ok && again.value.find(({ key }) => key === "own-1")?.isUsed === true);
  });

  test("R199: at least one method, and own ones with a name of their own", () => {
    const refusedFor = (own: readonly string[], used: readonly string[]) => {
      const draft = { used, own: own.map((name) => ({ phase: "text" as const, name })) };
      return !changedMethods(draft, usualMethods).ok;
    };
    assert.ok(refusedFor([], []));
    assert.ok(refusedFor([" "], ["diversePanel"]));
    assert.ok(refusedFor(["Meeloopdag", "meeloopdag"], []));
    assert.ok(refusedFor(["x".repeat(81)], []));
    assert.ok(!refusedFor(["Meeloopdag"], []));
  });
});
