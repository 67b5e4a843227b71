import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aRecord, day, personId, refusal, unitId } from "../../../test/support/aUnit.ts";
import type { Day } from "../shared/day.ts";
import {
  type Coordinator,
  type CoordinatorId,
  checkBureau,
  checkCoordinatorOnce,
  checkMail,
  checkOneHolder,
  checkPerson,
  checkTerm,
  checkUnit,
  endedOn,
  handedOver,
  type OfficeHolding,
  type OfficeHoldingId,
  type Person,
  type ProgrammeBureau,
  type ProgrammeBureauId,
} from "./index.ts";

const term = (from: string, until: string | null): { fromDay: Day; untilDay: Day | null } => ({
  fromDay: day(from),
  untilDay: until === null ? null : day(until),
});
const held = (from: string, until: string | null) => ({
  person: personId("Sara"),
  version: 1,
  ...term(from, until),
});

describe("O204: the last day of a term is not before its first", () => {
  test("one day is a term, and so is one without a last day", () => {
    assert.equal(refusal(checkTerm(term("2026-10-12", "2026-10-12"))), "allowed");
    assert.equal(refusal(checkTerm(term("2026-10-12", null))), "allowed");
    assert.equal(refusal(checkTerm(term("2026-10-12", "2026-10-11"))), "O204");
    assert.equal(refusal(endedOn(held("2026-10-12", null), day("2026-10-11"))), "O204");
  });
});

describe("O209: only what runs on the day and the day before is handed over, and to somebody else", () => {
  test("what has ended, is still to begin or begins that day is not handed over", () => {
    const handOver = (from: string, until: string | null) =>
      refusal(handedOver(held(from, until), personId("Joost"), day("2026-10-12")));
    assert.equal(handOver("2026-01-01", "2026-10-10"), "O209");
    assert.equal(handOver("2026-10-12", null), "O209");
    assert.equal(handOver("2026-10-11", null), "allowed");
    assert.equal(handOver("2026-01-01", "2026-10-11"), "O209");
    assert.equal(handOver("2026-01-01", "2026-10-12"), "allowed");
    assert.equal(refusal(handedOver(held("2026-01-01", null), personId("Sara"), day("2026-10-12"))), "O209");
  });

  test("the one has it until the day before, the other from the day on until what was agreed", () => {
    const passed = handedOver(held("2026-01-01", "2027-12-31"), personId("Joost"), day("2026-10-12"));
    assert.ok(passed.ok);
    assert.deepEqual(passed.value.ended, held("2026-01-01", "2026-10-11"));
    assert.deepEqual(passed.value.begun, {
      ...held("2026-10-12", "2027-12-31"),
      person: personId("Joost"),
    });
  });
});

describe("O211: a term ends on or before the last day agreed", () => {
  test("longer than agreed is a new term", () => {
    assert.equal(refusal(endedOn(held("2026-01-01", "2026-06-30"), day("2026-07-01"))), "O211");
    assert.equal(refusal(endedOn(held("2026-01-01", "2026-06-30"), day("2026-06-30"))), "allowed");
  });
});

describe("O301: an office has one holder at a time", () => {
  test("the next holder begins the day after the last day of the one before", () => {
    const holding = (id: string, from: string, until: string | null, office: OfficeHolding["office"]) => ({
      id: id as OfficeHoldingId,
      office,
      mandateText: null,
      ...held(from, until),
    });
    const known = [holding("one", "2026-01-01", "2026-10-11", "administrativeSponsor")];
    const check = (from: string, office: OfficeHolding["office"]) =>
      refusal(checkOneHolder(known, holding("two", from, null, office)));
    assert.equal(check("2026-10-11", "administrativeSponsor"), "O301");
    assert.equal(check("2026-10-12", "administrativeSponsor"), "allowed");
    assert.equal(check("2026-10-11", "politicalSponsor"), "allowed");
  });
});

describe("O302: somebody is coordinator of the same unit only once at a time", () => {
  test("two people may share a unit, one person does not double", () => {
    const coordinator = (id: string, person: string): Coordinator => ({
      id: id as CoordinatorId,
      unit: unitId("A"),
      ...held("2026-01-01", null),
      person: personId(person),
    });
    const known = [coordinator("one", "Sara")];
    assert.equal(refusal(checkCoordinatorOnce(known, coordinator("two", "Sara"))), "O302");
    assert.equal(refusal(checkCoordinatorOnce(known, coordinator("two", "Joost"))), "allowed");
    assert.equal(refusal(checkCoordinatorOnce(known, coordinator("one", "Sara"))), "allowed");
  });
});

describe("O303: a bureau has a name, and its size in fte, where stated, is zero or more", () => {
  test("a size that is not stated is allowed, a negative one is not", () => {
    const bureau = (name: string, fte: number | null): ProgrammeBureau => ({
      id: "bureau" as ProgrammeBureauId,
      name,
      fte,
      hierarchicalLine: "M&O Expertisecentrum",
      functionalLine: "stuurgroep",
      ...term("2026-01-01", null),
      version: 1,
    });
    assert.equal(refusal(checkBureau(bureau("Bureau Inclusie", 4.2))), "allowed");
    assert.equal(refusal(checkBureau(bureau("Bureau Inclusie", null))), "allowed");
    assert.equal(refusal(checkBureau(bureau("Bureau Inclusie", -0.1))), "O303");
    assert.equal(refusal(checkBureau(bureau("Bureau Inclusie", Number.NaN))), "O303");
    assert.equal(refusal(checkBureau(bureau(" ", 4.2))), "O303");
  });
});

const aPerson = (name: string, mail: string): Person => ({
  id: personId(name),
  name,
  mail,
  unit: null,
  version: 1,
});

describe("O201: a mail address belongs to one person of the municipality", () => {
  test("capitals make no difference, and one's own address is no double", () => {
    const known = [aPerson("Sara", "sara@stad.example")];
    assert.equal(refusal(checkMail(known, aPerson("Joost", "Sara@Stad.example"))), "O201");
    assert.equal(refusal(checkMail(known, aPerson("Sara", "Sara@Stad.example"))), "allowed");
    assert.equal(refusal(checkMail(known, aPerson("Joost", "joost@stad.example"))), "allowed");
  });
});

describe("O202, O216: a person has a name and a mail address of the form name@domain", () => {
  test("blanks are no name and words are no address", () => {
    assert.equal(refusal(checkPerson({ name: "Sara", mail: "sara@stad.example" })), "allowed");
    for (const name of [" ", "2026-09-01", "4711"])
      assert.equal(refusal(checkPerson({ name, mail: "sara@stad.example" })), "O216", name);
    assert.equal(refusal(checkPerson({ name: "李娜", mail: "li.na@stad.example" })), "allowed");
    for (const mail of ["sara", "sara@stad", "sara @stad.example", "@stad.example", "a@b@stad.example"])
      assert.equal(refusal(checkPerson({ name: "Sara", mail })), "O202", mail);
  });
});

describe("O210: the unit of a person, role or coordinator exists on the first day", () => {
  test("nobody begins in a unit that is not there yet; without a unit is allowed", () => {
    const record = aRecord(["A", null]);
    assert.equal(refusal(checkUnit(record, unitId("A"), day("2024-01-01"))), "allowed");
    assert.equal(refusal(checkUnit(record, unitId("A"), day("2023-12-31"))), "O210");
    assert.equal(refusal(checkUnit(record, unitId("B"), day("2024-01-01"))), "O210");
    assert.equal(refusal(checkUnit(record, null, day("2024-01-01"))), "allowed");
  });
});
