import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { anActionValues, aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { publishedFile } from "../../../test/support/publishedParts.ts";
import { actionStatuses } from "../../domain/programme/index.ts";
import { addMonths, dayFrom } from "../../domain/shared/day.ts";
import { addAction } from "../programme/addAction.ts";
import { changeStatus } from "../programme/changeStatus.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { importProgramme } from "../programme/importProgramme.ts";
import { readProgramme } from "../programme/readProgramme.ts";
import { readCommitteeYear } from "./makeCommitteeYear.ts";

const words = (role: string) => role;

/** Returns an office whose clock is set by the moment, and how its report about a year reads. */
async function anOffice(kind: (typeof bothKinds)[number]) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const at = (moment: string) => {
    house.clock.now = new Date(moment);
  };
  const reportOf = async (year: number, key = programme) => {
    const made = await readCommitteeYear(house, manager, { programme: key, year, words });
    return made.ok ? made.value.report : made.problem.code;
  };
  const move = async (key: string, status: (typeof actionStatuses)[number], because = "zo besloten") => {
    const { parts } = await readProgramme(house, manager, programme);
    const seen = parts.actions.find((action) => action.key === key)?.version ?? 0;
    return changeStatus(house, manager, { programme, key, seen, status, reason: because });
  };
  return { ...office, at, reportOf, move };
}
type Report = Exclude<Awaited<ReturnType<Awaited<ReturnType<typeof anOffice>>["reportOf"]>>, string>;

function whole(report: Report | string): Report {
  if (typeof report === "string") assert.fail(`no report: ${report}`);
  return report;
}
const counts = ({ statuses }: Pick<Report, "statuses">) =>
  Object.fromEntries(statuses.flatMap(({ status, count }) => (count === 0 ? [] : [[status, count]])));

for (const kind of bothKinds)
  describe(`the report about a past year (${kind})`, () => {
    test("what happens after the last day of the year leaves the report about it as it was", async () => {
      const { house, manager, at, reportOf, move } = await anOffice(kind);
      at("2026-11-02T09:00:00Z");
      for (const title of ["Een", "Twee"])
        allowed(
          await addAction(house, manager, {
            programme,
            values: anActionValues({ title, status: "ongoing" }),
          }),
        );
      at("2026-12-31T22:59:59.999Z"); // the last millisecond of 2026 in the Netherlands
      allowed(await move("A1", "done"));
      const then = whole(await reportOf(2026));
      assert.deepEqual([then.running, counts(then)], [false, { done: 1, ongoing: 1 }]);
      at("2026-12-31T23:00:00Z");
      allowed(await move("A2", "lapsed"));
      allowed(await addAction(house, manager, { programme, values: anActionValues({ title: "Drie" }) }));
      const later = whole(await reportOf(2026));
      assert.deepEqual(later, then);
      const next = whole(await reportOf(2027));
      assert.deepEqual(counts(next), { done: 1, lapsed: 1, notStated: 1 });
      assert.deepEqual(
        [next.running, next.asOf, next.record.shows, next.account],
        [true, "2027-01-01", "wholeYear", { before: 2, added: 1, lapsed: 1, after: 3 }],
      );
      at("2027-06-01T09:00:00Z");
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: null }));
      assert.deepEqual(await reportOf(2026), then);
    });

    test("the days of the year are counted from the versions, and the squares go from the first to the last", async () => {
      const { house, manager, at, reportOf, move } = await anOffice(kind);
      const began = house.clock.now.toISOString().slice(0, 10);
      for (const title of ["Een", "Twee", "Drie"])
        allowed(
          await addAction(house, manager, {
            programme,
            values: anActionValues({ title, status: "notStarted" }),
          }),
        );
      const year = Number(began.slice(0, 4)) + 1;
      at(`${year}-02-01T09:00:00Z`);
      allowed(await move("A1", "ongoing"));
      at(`${year}-05-01T09:00:00Z`);
      allowed(await move("A1", "done"));
      allowed(await move("A2", "ongoing"));
      at(`${year}-08-15T09:00:00Z`);
      const report = whole(await reportOf(year));
      assert.deepEqual(
        report.history.map((day) => [day.on, counts(day)]),
        [
          [`${year - 1}-12-31`, { notStarted: 3 }],
          [`${year}-03-31`, { ongoing: 1, notStarted: 2 }],
          [`${year}-06-30`, { done: 1, ongoing: 1, notStarted: 1 }],
          [`${year}-08-15`, { done: 1, ongoing: 1, notStarted: 1 }],
        ],
      );
      assert.deepEqual(report.shifts, [
        { status: "done", kept: 0, added: 1, gone: 0 },
        { status: "ongoing", kept: 0, added: 1, gone: 0 },
        { status: "notStarted", kept: 1, added: 0, gone: 2 },
      ]);
    });

    test("a plan that came in after the year is shown as it came in, whatever is done with it since", async () => {
      const { house, manager, at, reportOf } = await anOffice(kind);
      const content = publishedFile("amsterdam-2024");
      at("2026-11-22T09:00:00Z");
      allowed(await importProgramme(house, manager, { content, dryRun: false }));
      const key = "amsterdam-2024";
      const first = whole(await reportOf(2024, key));
      assert.deepEqual(first.record, { began: "2026-11-22", shows: "firstRecord" });
      assert.deepEqual(
        [first.asOf, first.total, first.totals?.stated, first.totals?.statusSum],
        ["2024-12-31", 16, 74, 74],
      );
      assert.deepEqual([first.history, first.shifts, first.changes], [[], [], []]);
      at("2026-11-22T10:00:00Z");
      const { parts } = await readProgramme(house, manager, key);
      const open = parts.actions.find(({ status }) => status === null);
      assert.ok(open);
      const status = { programme: key, key: open.key, seen: 1, status: "done", reason: "klaar" } as const;
      allowed(await changeStatus(house, manager, status));
      assert.deepEqual(await reportOf(2024, key), first);
      const now = whole(await reportOf(2026, key));
      assert.deepEqual([now.record.shows, counts(now)["done"]], ["sinceRecord", 4]);
      assert.equal(await reportOf(2023, key), "R102");
    });
  });

const deed = fc.record({
  month: fc.integer({ min: 0, max: 13 }),
  on: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom(...actionStatuses),
});

type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;
const months = Array.from({ length: 14 }, (_, month) => addMonths(dayFrom("2026-11-01"), month).slice(0, 7));

/** Does the deeds on the 15th of their month and returns what a reader saw in each month, status by status. */
async function lived(
  { house, manager, at, move }: Awaited<ReturnType<typeof anOffice>>,
  deeds: readonly Deed[],
) {
  const seen = new Map<string, readonly number[]>();
  for (const [at15, month] of months.entries()) {
    at(`${month}-15T09:00:00Z`);
    for (const one of deeds.filter((some) => some.month === at15)) await move(`A${one.on}`, one.status);
    const { actions } = (await readProgramme(house, manager, programme)).parts;
    const counted = [...actionStatuses, null].map((status) => actions.filter((one) => one.status === status));
    seen.set(
      month,
      counted.map((those) => those.length),
    );
  }
  return seen;
}

for (const kind of bothKinds)
  test(`whatever happens in fourteen months, each counted day says what a reader saw that day (${kind})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 9 }), async (deeds) => {
        const office = await anOffice(kind);
        office.at("2026-10-20T09:00:00Z");
        for (const title of ["Een", "Twee", "Drie"]) await office.action({ title });
        const seen = await lived(office, deeds);
        office.at("2028-02-01T09:00:00Z");
        const days = [2026, 2027].map(async (year) => whole(await office.reportOf(year)).history);
        const told = (await Promise.all(days)).flat().filter(({ on }) => seen.has(on.slice(0, 7)));
        assert.ok(told.length >= 6, `only ${told.length} days`);
        for (const { on, statuses } of told)
          assert.deepEqual(
            statuses.map(({ count }) => count),
            seen.get(on.slice(0, 7)),
            on,
          );
      }),
      { numRuns: 2, seed: 2026 },
    );
  });
