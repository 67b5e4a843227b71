import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { programme } from "../../../test/support/aProgrammeOffice.ts";
import { aWomenTarget, gradesReleasedOn } from "../../../test/support/aReadTarget.ts";
import { importedOn, somePeople, unitsIn } from "../../../test/support/aReleasedWorkforce.ts";
import { aReportedRound, words } from "../../../test/support/aReportedRound.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import { type GroupChosen, type ReleasedSource, typedValues } from "../../domain/programme/index.ts";
import { contentOf } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import type { Readership } from "../../domain/workforce/index.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { freezeReport } from "../reporting/freezeReport.ts";
import { readEdition } from "../reporting/readEdition.ts";
import { verifyEditions } from "../reporting/verifyEdition.ts";
import { readRepresentation } from "../workforce/readRepresentation.ts";
import { bindTarget, readFiguresToRead, tryReading } from "./bindTarget.ts";
import { changeTarget } from "./changeTarget.ts";
import { readOverview } from "./readOverview.ts";
import { readTarget } from "./readTarget.ts";
import { recordFigure } from "./recordFigure.ts";

const women: GroupChosen = { by: "sex", code: "women", andUp: false };
const everywhere: ReleasedSource = { kind: "released", table: "grade-sex", who: women, within: null };
const inGrade = (code: string, andUp = false): ReleasedSource => ({
  ...everywhere,
  within: { by: "grade", code, andUp },
});

const figure = {
  target: "T1",
  measure: "aandeel vrouwen",
  unit: "percentage",
  interval: null,
  group: "part",
  about: null,
  population: 400,
  instrument: null,
  source: "personeelsbestand",
  note: null,
} as const;

/** A programme with a target of which somebody typed two figures, and a release of 600 people on 30 June 2026. */
async function aReleasedOne(kind: DatabaseKind, readers: Readership = "organisation") {
  const office = await aReportedRound(kind);
  const { house, municipality, manager } = office;
  await aWomenTarget(house, manager, programme);
  for (const [value, period] of [
    [16, "2025"],
    [60, "2026-06-30"],
  ] as const)
    allowed(
      await recordFigure(house, manager, {
        programme,
        values: { ...figure, value, period: periodFrom(period) },
      }),
    );
  await unitsIn(house, municipality);
  await consentIn(house, municipality);
  await importedOn(house, municipality, "2026-06-30", somePeople(600));
  const analyst = office.actor("hrAnalyst");
  await gradesReleasedOn(house, analyst, "2026-06-30", readers);
  const bind = (reads: ReleasedSource | typeof typedValues, seen = 1, by = manager) =>
    bindTarget(house, by, { programme, key: "T1", seen, reads, reason: "afgesproken" });
  const read = (by = manager) => readTarget(house, by, programme, "T1");
  return { ...office, analyst, bind, read };
}

const codesOf = (result: Awaited<ReturnType<typeof bindTarget>>): readonly string[] =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);

for (const kind of bothKinds) {
  describe(`a target is bound to a figure (${kind})`, () => {
    test("[OT-02] [WM-01] from then on it reads the release; the choice stands in its history and in the log", async () => {
      const { house, manager, bind, read, actor } = await aReleasedOne(kind);
      const bound = allowed(await bind(everywhere));
      assert.deepEqual([bound.reads, bound.version], [everywhere, 2]);
      const found = await read();
      assert.ok(found.reading?.kind === "released");
      const [one] = found.reading.readings;
      assert.ok(one?.kind === "shown" && one.whole === 600);
      assert.deepEqual(
        found.figures.map(({ value, period, release }) => [value, period, release]),
        [
          [16, "2025", undefined],
          [one.value, "2026-06-30", 1],
        ],
      );
      assert.deepEqual(
        found.setAside.map(({ value }) => value),
        [60],
        "what somebody typed of that day does not count",
      );
      assert.equal(found.standing.last?.value, one.value);
      const overview = await readOverview(house, manager, programme);
      assert.equal(overview.figures.at(-1)?.value, one.value);
      const [entry] = await readAuditLog(house, actor("auditor"), { before: undefined, limit: 1 });
      assert.deepEqual(
        [entry?.event, entry?.subject],
        ["target-bound", `programma/${programme}/streefcijfers/T1`],
      );
      allowed(await bind(typedValues, 2));
      assert.equal((await read()).figures.length, 2, "typed again");
    });

    test("without any row of staff it says the same, and the mirror draws the target", async () => {
      const { house, municipality, bind, read, actor } = await aReleasedOne(kind);
      allowed(await bind(inGrade("9", true)));
      const before = await read();
      const superuser = await theSuperuser(kind);
      await sql`delete from figures.employment where municipality = ${municipality.id}`.execute(superuser);
      assert.deepEqual(await read(), before);
      const { targets } = await readRepresentation(house, actor("employee"), municipality.name);
      assert.deepEqual(
        targets.map(({ key, aim, due, place }) => [key, aim, due, place]),
        [["T1", 20, "2026", { kind: "grades", from: "9", andUp: true }]],
      );
    });

    test("W165: nobody types over a value that is read", async () => {
      const { house, manager, bind } = await aReleasedOne(kind);
      allowed(await bind(everywhere));
      const values = { ...figure, value: 50, period: periodFrom("2026-09") };
      const typed = await recordFigure(house, manager, { programme, values });
      assert.deepEqual(typed.ok ? [] : typed.problem.problems.map(({ code }) => code), ["W165"]);
    });

    test("W162, W163: what was not released cannot be read, and what is read stays of one kind", async () => {
      const { house, manager, bind, read } = await aReleasedOne(kind);
      assert.deepEqual(codesOf(await bind(inGrade("99"))), ["W162 reads"]);
      const tried = await tryReading(house, manager, { programme, key: "T1", reads: inGrade("99") });
      assert.deepEqual([tried.problems.map(({ code }) => code), tried.reading], [["W162"], undefined]);
      allowed(await bind(everywhere));
      const { key: _, evidence: __, version, reads: ___, ...values } = (await read()).target;
      const change = {
        programme,
        key: "T1",
        seen: version,
        values: { ...values, unit: "fte" as const },
        reason: null,
      };
      const changed = await changeTarget(house, manager, change);
      assert.deepEqual(changed.ok ? [] : changed.problem.problems.map(({ code }) => code), ["W163"]);
    });

    test("W164: a table for management is bound by who reads it; others learn that there is a figure, and no more", async () => {
      const { house, bind, read, actor, municipality } = await aReleasedOne(kind, "management");
      allowed(await bind(everywhere));
      assert.equal((await read()).reading?.kind, "released");
      const employee = actor("employee");
      const seen = await read(employee);
      assert.deepEqual(seen.reading, { kind: "closed", from: "2026-06-30" });
      assert.deepEqual(
        seen.figures.map(({ value }) => value),
        [16],
      );
      assert.ok((await readRepresentation(house, employee, municipality.name)).grades === null);
      await assert.rejects(bind(everywhere, 2, employee), NotAllowed);
      await assert.rejects(readFiguresToRead(house, employee), NotAllowed);
    });

    test("[RC-09] an edition keeps the released value with its release and its day, and fits when the target reads something else", async () => {
      const { house, manager, bind, read, openNew, close, order } = await aReleasedOne(kind);
      const round = await openNew("najaar", "2026-10-23");
      allowed(await bind(everywhere));
      await close(round.key);
      const value = (await read()).standing.last?.value;
      assert.ok(value !== undefined);
      const edition = allowed(await freezeReport(house, manager, order(round.key)));
      const content = contentOf(edition);
      assert.ok(content.kind === "councilHalfYear" && content.rules === "3");
      assert.deepEqual(content.report.targets[0]?.last, { value, period: "2026-06-30", release: 1 });
      const year = {
        programme,
        about: { kind: "committeeYear", year: 2026 } as const,
        municipality: "Proefstad",
      };
      const yearly = contentOf(
        allowed(await freezeReport(house, manager, { ...year, words, render: async () => [] })),
      );
      assert.ok(yearly.kind === "committeeYear" && yearly.rules === "2");
      assert.deepEqual(
        [yearly.report.targets[0]?.lastFigure?.value, yearly.report.targets[0]?.lastFigure?.release],
        [value, 1],
      );
      allowed(await bind(typedValues, 2));
      assert.deepEqual((await readEdition(house, manager, { programme, number: 1 })).findings, []);
      const checked = await verifyEditions(house, manager, { programme });
      assert.deepEqual(
        checked.flatMap(({ findings }) => findings),
        [],
      );
    });

    test("a report is for everybody: of a table for management it says since when the value is hidden", async () => {
      const { house, manager, bind, openNew, close, order } = await aReleasedOne(kind, "management");
      const round = await openNew("najaar", "2026-10-23");
      allowed(await bind(everywhere));
      await close(round.key);
      const content = contentOf(allowed(await freezeReport(house, manager, order(round.key))));
      assert.ok(content.kind === "councilHalfYear");
      assert.deepEqual(
        [content.report.targets[0]?.last?.value, content.report.targets[0]?.withheldOn],
        [16, content.asOf],
      );
    });
  });
}
