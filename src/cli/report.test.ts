import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../test/support/aHouse.ts";
import { allowed } from "../../test/support/aUnit.ts";
import { publishedFile } from "../../test/support/publishedParts.ts";
import { setUp } from "../../test/support/setUp.ts";
import type { RoundReportKind } from "../domain/reporting/index.ts";
import { addDays, dayFrom } from "../domain/shared/day.ts";
import { writeReportJson } from "../export/json.ts";
import { textsFor } from "../texts/index.ts";
import { importProgramme } from "../usecases/programme/importProgramme.ts";
import { closeRound } from "../usecases/reporting/closeRound.ts";
import { readRoundReport } from "../usecases/reporting/makeRoundReport.ts";
import { openRound } from "../usecases/reporting/openRound.ts";
import { writeNarrative } from "../usecases/reporting/writeNarrative.ts";
import type { Tools } from "./command.ts";
import { reportCommand } from "./report.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-report-"));
after(() => rmSync(folder, { recursive: true }));

const never = () => assert.fail("writing a report opens nothing else");
const programme = "haarlem-2020";
const beginnings = { pdf: "%PDF-", docx: "PK", xlsx: "PK", html: "<!doctype html>", json: "{" };
const roundKinds: Readonly<Record<string, RoundReportKind>> = {
  "unit-quarter": "unitQuarter",
  sponsor: "sponsor",
  "council-half-year": "councilHalfYear",
  "organisation-year": "organisationYear",
  final: "final",
};

let office: Awaited<ReturnType<typeof haarlem>>;
setUp(async () => {
  office = await haarlem();
});

/** The plan of Haarlem on 12 October 2026, with a round of the third quarter that is closed. */
async function haarlem() {
  const house = await aHouse("embedded");
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  allowed(await importProgramme(house, manager, { content: publishedFile(programme), dryRun: false }));
  const closesOn = addDays(dayFrom("2026-10-12"), 4);
  const values = { name: "Kwartaal 3", kind: null, serves: [], closesOn } as const;
  const { key: round } = allowed(await openRound(house, manager, { programme, values }));
  const early = await runIn(house, municipality.slug)("sponsor", { period: "2026-Q3" });
  allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
  return { house, municipality, manager, round, early, run: runIn(house, municipality.slug) };
}

/** Runs the command with whole options but for what differs, and returns its code, its words and where it wrote. */
const runIn =
  (house: Awaited<ReturnType<typeof aHouse>>, slug: string) =>
  async (kind: string, differing: Readonly<Record<string, string>> = {}) => {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const tools: Tools = {
      ...{
        migrate: never,
        serve: never,
        work: never,
        onServer: never,
        openOwner: never,
        openRehearsal: never,
        openSolver: never,
        clock: () => 0,
        out: say,
        err: say,
        draw: undefined,
      },
      openHouse: async () => ({ house, close: async () => undefined }),
    };
    const { format = "json" } = differing;
    const out = join(folder, `${kind}-${differing["period"] ?? "2026"}.${format}`);
    const whole = { municipality: slug, programme, period: "2026", format, out };
    const code = await reportCommand.run(tools, { words: [kind], options: { ...whole, ...differing } });
    return { code, said: said.join("\n"), out };
  };

describe("a report is written by command", () => {
  for (const kind of ["committee-year", ...Object.keys(roundKinds)])
    test(`${kind}: in each of its forms`, async () => {
      for (const [format, beginning] of Object.entries(beginnings)) {
        const { code, said, out } = await office.run(kind, { format });
        assert.equal(code, 0, said);
        assert.ok(readFileSync(out, "latin1").startsWith(beginning), format);
      }
    });

  test("it is the report that the page gives, with what somebody wrote in it", async () => {
    const { house, manager, round, run } = office;
    for (const [word, kind] of Object.entries(roundKinds)) {
      const spot = { programme, report: kind, about: round, place: "introduction" } as const;
      allowed(await writeNarrative(house, manager, { spot, text: `Over ${word}.`, seen: 0 }));
      const words = (role: string) => textsFor("nl").entry.role[role as never];
      const { report, layout } = allowed(
        await readRoundReport(house, manager, { programme, round, kind, unit: null, words }),
      );
      const { out } = await run(word, { period: "2026-Q3" });
      assert.equal(readFileSync(out, "utf8"), writeReportJson(report, layout), word);
      assert.ok(readFileSync(out, "utf8").includes(`Over ${word}.`));
    }
  });

  test("C115, C116: what is malformed ends with 2, what a rule refuses with 3; both say why and write nothing", async () => {
    const { run, early } = office;
    const cases = [
      [await run("jaarverslag"), 2, "C115: Deze rapportage bestaat niet."],
      [await run("sponsor", { period: "2026-Q5" }), 2, "C116: De periode na --period"],
      [await run("committee-year", { period: "2026-H1" }), 2, "C116"],
      [await run("sponsor", { format: "odt" }), 2, "C110"],
      [await run("sponsor", { period: "2021-H1" }), 3, "R176: Over deze periode is geen ronde gehouden."],
      [await run("committee-year", { period: "2019" }), 3, "R110"],
    ] as const;
    for (const [{ code, said, out }, expected, words] of cases) {
      assert.deepEqual([code, said.includes(words)], [expected, true], said);
      assert.ok(!existsSync(out), out);
    }
    assert.deepEqual([early.code, early.said.startsWith("R114: ")], [3, true], "the round was open then");
  });
});
