import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { aProgrammeSite } from "../../test/support/aSite.ts";
import { has } from "../../test/support/pageWords.ts";
import { publishedFile } from "../../test/support/publishedParts.ts";
import { setUp } from "../../test/support/setUp.ts";
import { summaryEntries } from "../../test/support/summaryEntries.ts";
import { importProgramme } from "../usecases/programme/importProgramme.ts";

let site: Awaited<ReturnType<typeof aProgrammeSite>>;
let sara: PersonId;
const line = "a".repeat(501);
const text = "a".repeat(10_001);
const lineWords = "Dit is te lang: 501 tekens. Schrijf er ten hoogste 500.";
const textWords = "Dit is te lang: 10.001 tekens. Schrijf er ten hoogste 10.000.";

setUp(async () => {
  site = await aProgrammeSite([{ title: "Vacatureteksten nalopen", status: "ongoing" }]);
  ({ sara } = site.people);
});

describe("what somebody types has a greatest length, and the form says which", () => {
  test("a title and a text that are too long are named beside what else is wrong, and stay in the form", async () => {
    const typed = { naam: line, soort: "recess", eerste: "", laatste: "2027-01-03" };
    const answer = await site.post(sara, "/organisatie/werkdagen/nieuw", typed);
    assert.equal(answer.status, 422);
    has(answer, lineWords, `value="${line}"`);
    const asked = summaryEntries(answer.body).map(({ field }) => field);
    assert.deepEqual(asked, ["naam", "eerste"]);
    const objective = { titel: "Meer stages", thema: "", eigenaar: "", haalbaar: text };
    const refused = await site.post(sara, `${site.path}/doelen/nieuw`, objective);
    assert.equal(refused.status, 422);
    has(refused, textWords, text);
    const longest = { ...objective, titel: "a".repeat(500), haalbaar: "a".repeat(10_000) };
    assert.equal((await site.post(sara, `${site.path}/doelen/nieuw`, longest)).status, 303);
  });

  test("the forms of an action and of more actions have the same limits", async () => {
    const cases = [
      [`${site.path}/acties/nieuw`, { titel: line, resultaat: text }, [lineWords, textWords]],
      [
        `${site.path}/acties/A1/nieuws`,
        { verloop: "onSchedule", einde: "blijft", gebeurd: text, versie: "1" },
        [textWords],
      ],
      [`${site.path}/acties/verschuiven`, { gebeurtenis: line, reden: text }, [lineWords, textWords]],
    ] as const;
    for (const [address, typed, words] of cases) {
      const answer = await site.post(sara, address, typed);
      assert.equal(answer.status, 422, address);
      has(answer, ...words);
    }
  });

  test("a text in a programme file has the room of a typed text, and no more", async () => {
    const { house, manager } = site;
    const file = publishedFile("haarlem-2020") as { programme: Record<string, unknown> };
    const content = { ...file, programme: { ...file.programme, title: text } };
    const read = await importProgramme(house, manager, { content, dryRun: true });
    assert.ok(!read.ok);
    assert.match(JSON.stringify(read.problem), /F104.*programme\.title/);
  });

  test("every typed question about actions says it at the question itself, and more than a line has the room of a text", async () => {
    const own = ["nieuws", "stand", "planning", "actiehouder", "voorrang", "veranderen", "inbreng"];
    for (const form of [...own.map((one) => `A1/${one}`), "A1/wie-doet-wat", "nieuw", "verschuiven"]) {
      const address = `${site.path}/acties/${form}`;
      const { body } = await site.open(sara, address);
      const asked = [...body.matchAll(/<(textarea|input)[^>]* name="([^"]+)"[^>]*/g)].filter(
        ([tag, , name]) => !/type="(hidden|radio|checkbox|search)"/.test(tag) && name !== "q",
      );
      assert.ok(asked.length > 0, form);
      const rows = /name="rijen" value="(\d+)"/.exec(body)?.[1] ?? "0"; // a form without rows
      for (const [, kind, name = ""] of asked) {
        const [typed, words] = kind === "textarea" ? [text, textWords] : [line, lineWords];
        const answer = await site.post(sara, address, { [name]: typed, rijen: rows });
        assert.ok(answer.body.includes(`id="${name}-fout">${words}`), `${form} ${name}`);
      }
    }
  });
});
