import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays, dayFrom, daysBetween } from "../shared/day.ts";
import { easterOf, holidaysOf, weekdayOf } from "./holidays.ts";
import {
  type Closure,
  checkClosure,
  dueDay,
  isWorkingDay,
  type OfficeCalendar,
  workingDaysBefore,
} from "./officeCalendar.ts";

const summer: Closure = {
  key: "zomer-2027",
  name: "Zomerreces 2027",
  kind: "recess",
  first: dayFrom("2027-07-10"),
  last: dayFrom("2027-08-22"),
  withdrawn: false,
  version: 1,
};
const bridge: Closure = {
  key: "brug",
  name: "Brugdag",
  kind: "closed",
  first: dayFrom("2027-05-07"),
  last: dayFrom("2027-05-07"),
  withdrawn: false,
  version: 1,
};
const dutch: OfficeCalendar = { country: "NL", closures: [summer, bridge] };
const flemish: OfficeCalendar = { country: "BE", closures: [] };
const due = (day: string, awaitsCouncil = false) => dueDay(dayFrom(day), dutch, { awaitsCouncil });

describe("Holidays are computed", () => {
  test("Easter falls on the days of the published tables", () => {
    const known = {
      1943: "04-25",
      2000: "04-23",
      2024: "03-31",
      2025: "04-20",
      2026: "04-05",
      2027: "03-28",
    };
    for (const [year, day] of Object.entries(known)) assert.equal(easterOf(Number(year)), `${year}-${day}`);
    assert.equal(easterOf(2038), "2038-04-25");
    assert.equal(easterOf(2285), "2285-03-22");
  });

  test("law: Easter is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2400 }), (year) => {
        const day = easterOf(year);
        assert.equal(weekdayOf(day), 0);
        assert.ok(day >= `${year}-03-22` && day <= `${year}-04-25`, day);
      }),
    );
  });

  test("a Dutch year has the holidays of the Algemene termijnenwet", () => {
    assert.deepEqual(
      holidaysOf("NL", 2027).map(({ day, name }) => `${day} ${name}`),
      [
        "2027-01-01 newYear",
        "2027-03-26 goodFriday",
        "2027-03-29 easterMonday",
        "2027-04-27 kingsDay",
        "2027-05-05 liberationDay",
        "2027-05-06 ascensionDay",
        "2027-05-17 whitMonday",
        "2027-12-25 christmasDay",
        "2027-12-26 boxingDay",
      ],
    );
  });

  test("the King's birthday on a Sunday is kept on Saturday", () => {
    assert.ok(holidaysOf("NL", 2031).some(({ day, name }) => day === "2031-04-26" && name === "kingsDay"));
  });

  test("a Flemish year has ten general holidays and 11 July", () => {
    const days = holidaysOf("BE", 2027).map(({ day }) => String(day));
    assert.equal(days.length, 11);
    for (const day of ["2027-05-01", "2027-07-11", "2027-07-21", "2027-08-15", "2027-11-01", "2027-11-11"])
      assert.ok(days.includes(day), day);
    assert.ok(!days.includes("2027-12-26"));
  });
});

describe("R120: a recess or closed days end on or after their first day and last at most 100 days. R128: they have a name", () => {
  test("the summer recess passes", () => assert.deepEqual(checkClosure(summer), []));
  test("without a name, turned around or a year long it is refused in its field", () => {
    const at = (closure: Partial<Closure>) =>
      checkClosure({ ...summer, ...closure }).map((found) => found.at);
    assert.deepEqual(at({ name: " " }), ["name"]);
    assert.deepEqual(at({ last: dayFrom("2027-07-09") }), ["last"]);
    assert.deepEqual(at({ last: dayFrom("2028-07-09") }), ["last"]);
  });
});

describe("R121: a day off moves a due day to the next working day", () => {
  test("a Sunday moves to Monday", () =>
    assert.deepEqual(due("2027-02-28"), { stated: "2027-02-28", day: "2027-03-01", movedBy: "dayOff" }));
  test("Ascension, the closed Friday after it and the weekend move to Monday", () =>
    assert.equal(due("2027-05-06").day, "2027-05-10"));
  test("a working day stays", () =>
    assert.deepEqual(due("2027-03-31"), { stated: "2027-03-31", day: "2027-03-31", movedBy: null }));
  test("11 July is worked on in Arnhem and not in Gent", () => {
    assert.ok(isWorkingDay(dayFrom("2028-07-11"), dutch));
    assert.ok(!isWorkingDay(dayFrom("2028-07-11"), flemish));
  });
});

describe("R122: what the council receives waits until after its recess", () => {
  test("a half-year report that is due in the summer comes on the first working day after it", () =>
    assert.deepEqual(due("2027-07-31", true), {
      stated: "2027-07-31",
      day: "2027-08-23",
      movedBy: "recess",
    }));
  test("a recess that was taken back counts no more", () => {
    const calendar = { ...dutch, closures: [{ ...summer, withdrawn: true }] };
    assert.equal(dueDay(dayFrom("2027-07-31"), calendar, { awaitsCouncil: true }).day, "2027-08-02");
  });
  test("a report inside the organisation does not wait", () =>
    assert.equal(due("2027-07-31").day, "2027-08-02"));
});

describe("Working days", () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(dayFrom("2024-01-01"), count));

  test("law: a due day is a working day, on or after the stated day, and moving it again changes nothing", () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (stated, awaitsCouncil) => {
        const { day } = dueDay(stated, dutch, { awaitsCouncil });
        assert.ok(day >= stated && isWorkingDay(day, dutch));
        assert.equal(dueDay(day, dutch, { awaitsCouncil }).day, day);
      }),
    );
  });

  test("law: exactly so many working days lie between a day and the working day before it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const from = workingDaysBefore(day, count, dutch);
        const between = Array.from({ length: daysBetween(from, day) }, (_, at) => addDays(from, at));
        assert.equal(between.filter((one) => isWorkingDay(one, dutch)).length, count);
      }),
    );
  });
});
