import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FileForm } from "./importProfile.ts";
import { readImportProfile } from "./readImportProfile.ts";
import { profileRecogniser, recogniseProfile } from "./recogniseProfile.ts";

const form: FileForm = {
  kind: "csv",
  separator: ";",
  encoding: "utf-8",
  skip: 0,
  header: true,
  totals: false,
};
const recognise = (header: string, ...rows: readonly string[]) =>
  recogniseProfile(
    form,
    header.split(";"),
    rows.map((row) => row.split(";")),
  );
const questions = (header: string, ...rows: readonly string[]) =>
  recognise(header, ...rows).questions.map(({ about, why, choices }) => [about, why, choices]);

describe("a profile is recognised from usual names and from values", () => {
  test("a Dutch extract is recognised whole, and its draft is a profile", () => {
    const { draft, questions: open } = recognise(
      "Personeelsnummer;Volgnr;Afdelingscode;Geslacht;Geboortedatum;Schaal;FTE;Soort dienstverband;Leidinggevende;In dienst;Uit dienst;Reden uit dienst",
      "00123;1;E01;1 = Man;31-12-1984;10A;0,89;Onbepaalde tijd;J;01-02-2015;;",
      "00124;1;E02;2 = Vrouw;01-02-1990;9;1;Bepaalde tijd;N;01-02-2020;01-10-2026;Arbeidsongeschikt",
    );
    assert.deepEqual(open, []);
    assert.ok(draft?.kind === "employments");
    assert.deepEqual(draft.key, { person: "Personeelsnummer", employment: "Volgnr", width: 5 });
    assert.deepEqual(
      [draft.date, draft.decimal, draft.hours],
      ["d-m-y", ",", { column: "FTE", as: "fte", fullWeek: 36 }],
    );
    assert.deepEqual(draft.codes.sex, { "1 = Man": "male", "2 = Vrouw": "female" });
    assert.deepEqual(draft.codes.kind, { "Onbepaalde tijd": "permanent", "Bepaalde tijd": "temporary" });
    assert.deepEqual(draft.codes.leavingReason, {});
    assert.ok(readImportProfile({ ...draft, name: "Ours" }).ok);
  });

  test("English names and American dates are recognised", () => {
    const { draft } = recognise(
      "Employee ID;Department;Gender;Date of birth;Hours per week",
      "7;A;F;12/31/1984;28.8",
      "8;A;M;01/02/1990;36",
    );
    assert.ok(draft?.kind === "employments");
    assert.deepEqual([draft.date, draft.decimal, draft.columns.sex], ["m/d/y", ".", "Gender"]);
  });

  test("a file with a count and no persons is a file of counts", () => {
    const { draft } = recognise("Afdeling;Geslacht;Schaal;Aantal", "Zorg;M;10;4");
    assert.ok(draft?.kind === "counts");
    assert.equal(draft.count, "Aantal");
  });

  test("hours above two are no part of a week, whatever the column is called", () => {
    const { draft } = recognise("Afdeling;Deeltijdfactor", "Zorg;88,89");
    assert.ok(draft?.kind === "employments");
    assert.equal(draft.hours?.as, "percentage");
  });

  test("one value that is no part of a week is a fault of its row, and makes no percentages of the others", () => {
    const { draft } = recognise("Afdeling;FTE", "Zorg;0,89", "Zorg;1", "Zorg;2,5");
    assert.equal(draft?.kind === "employments" ? draft.hours?.as : "", "fte");
  });

  test("what somebody said of columns goes before their names, and a column of which nothing was said is not read", () => {
    const recogniser = profileRecogniser(
      ["Kostenplaats", "Aanspreekvorm", "Geslacht"],
      new Map([
        ["Kostenplaats", "unit"],
        ["Aanspreekvorm", "sex"],
      ] as const),
    );
    recogniser.see(["A", "V", "zegt iets anders"]);
    const { draft } = recogniser.proposal(form);
    assert.deepEqual([draft?.columns.unit, draft?.columns.sex], ["Kostenplaats", "Aanspreekvorm"]);
    assert.deepEqual(draft?.codes.sex, { V: "female" });
    const telling = profileRecogniser(["Afdeling", "Herkomst"], new Map([["Herkomst", "unit"]] as const));
    assert.deepEqual(
      telling.proposal(form).refused.map(({ column }) => column),
      ["Herkomst"],
      "a column that may not be read is refused whatever somebody says it is",
    );
  });

  test("of mixed dates the format that reads most is told first", () => {
    const asked = questions(
      "Afdeling;Geboortedatum",
      "Zorg;1990-12-31",
      "Zorg;31-12-1984",
      "Zorg;30-12-1984",
    )[0];
    assert.deepEqual(asked, ["date", "mixed", ["d-m-y", "y-m-d"]]);
    const most = questions(
      "Afdeling;Geboortedatum",
      "Zorg;31-12-1984",
      "Zorg;1990-12-31",
      "Zorg;1991-12-31",
    )[0];
    assert.deepEqual(most, ["date", "mixed", ["y-m-d", "d-m-y"]]);
  });

  test("a refused column is named and takes no part in the draft", () => {
    const { draft, refused } = recognise("Afdeling;Nationaliteit;Geboorteland", "Zorg;NL;6030");
    assert.deepEqual(
      refused.map(({ subject }) => subject),
      ["nationality", "birthCountry"],
    );
    assert.doesNotMatch(JSON.stringify(draft), /Nationaliteit|Geboorteland/);
  });
});

describe("what a file does not say is asked and never guessed", () => {
  test("dates that read two ways in every row are asked; one date decides for all", () => {
    const header = "Afdeling;Geboortedatum;In dienst";
    assert.deepEqual(questions(header, "Zorg;03-04-1984;01-02-2015", "Zorg;12-12-1990;01-01-2020")[0], [
      "date",
      "eitherWay",
      ["d-m-y", "m-d-y"],
    ]);
    const decided = recognise(header, "Zorg;03-04-1984;01-02-2015", "Zorg;12-12-1990;13-01-2020").draft;
    assert.equal(decided?.kind === "employments" ? decided.date : "", "d-m-y");
  });

  test("mixed dates are told with the formats that occur", () => {
    const asked = questions("Afdeling;Geboortedatum", "Zorg;31-12-1984", "Zorg;1990-12-31")[0];
    assert.deepEqual(asked, ["date", "mixed", ["d-m-y", "y-m-d"]]);
  });

  test("a draft with an open date is no profile", () => {
    const { draft } = recognise("Afdeling;Geboortedatum", "Zorg;01-02-1984");
    assert.ok(!readImportProfile({ ...draft, name: "Ours" }).ok);
  });

  test("bare digits for sex, and kinds that say nothing, are asked; long ones are not told", () => {
    const asked = questions("Afdeling;Geslacht;Soort dienstverband", "Zorg;1;AO", "Zorg;2;Banenafspraak");
    assert.deepEqual(
      asked.filter(([, why]) => why === "codes"),
      [
        ["sex", "codes", ["1", "2"]],
        ["kind", "codes", ["AO"]],
      ],
    );
  });

  test("numbers of other widths without leading zeros are asked, because zeros may be lost", () => {
    assert.deepEqual(questions("Personeelsnummer;Afdeling", "123;Zorg", "12345;Zorg")[0], [
      "person",
      "width",
      ["5"],
    ]);
    assert.deepEqual(questions("Personeelsnummer;Afdeling", "0123;Zorg", "12345;Zorg"), []);
  });

  test("two columns for one item are asked, unless one of them is the code", () => {
    assert.deepEqual(questions("Afdeling;Team", "Zorg;A").find(([, why]) => why === "several")?.[0], "unit");
    const { draft } = recognise("Afdeling;Afdelingscode", "Zorg;A1");
    assert.equal(draft?.columns.unit, "Afdelingscode");
  });

  test("without a unit there is no draft", () => {
    const { draft, questions: open } = recognise("Geslacht", "M");
    assert.deepEqual([draft, open[0]?.about], [null, "unit"]);
  });
});
