import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { z } from "zod";
import { anOrganisation } from "../../test/support/anOrganisation.ts";
import { allowed, day } from "../../test/support/aUnit.ts";
import { runInHouse } from "../../test/support/commandInHouse.ts";
import { bothKinds, type DatabaseKind } from "../../test/support/databases.ts";
import { processingActivities } from "../domain/access/index.ts";
import { subjectSeal } from "../storage/audit/subjectSeal.ts";
import { appointDeputy } from "../usecases/access/appointDeputy.ts";
import { changePerson } from "../usecases/access/changePerson.ts";
import { listPeopleWithRoles } from "../usecases/access/listPeopleWithRoles.ts";
import { processingLogExportCommand } from "./processingLogExport.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-processing-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A span as OTLP has it in JSON: numbers in hex, moments as text. */
const span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  name: z.string(),
  startTimeUnixNano: z.string().regex(/^\d{19}$/),
  endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: z.array(
    z.strictObject({ key: z.string(), value: z.strictObject({ stringValue: z.string() }) }),
  ),
  status: z.strictObject({ code: z.literal(1) }),
});
const line = z.strictObject({
  resourceSpans: z.tuple([
    z.strictObject({
      resource: z.strictObject({ attributes: z.array(z.unknown()).min(2) }),
      scopeSpans: z.tuple([
        z.strictObject({ scope: z.strictObject({ name: z.literal("evenbeeld") }), spans: z.tuple([span]) }),
      ]),
    }),
  ]),
});

const readLines = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((text) => line.parse(JSON.parse(text)).resourceSpans[0].scopeSpans[0].spans[0]);

const attributeOf = (one: z.infer<typeof span>, key: string): string | undefined =>
  one.attributes.find((attribute) => attribute.key === key)?.value.stringValue;

let files = 0;
async function anOffice(kind: DatabaseKind) {
  const organisation = await anOrganisation(kind);
  const { house, municipality } = organisation;
  const run = async (options: Readonly<Record<string, string>>) => {
    const out = join(folder, `${++files}.jsonl`);
    const period = { from: "2026-10-12", until: "2026-10-12" };
    const whole = { municipality: municipality.slug, out, ...period, ...options };
    return { out, ended: await runInHouse(house, processingLogExportCommand, [], whole) };
  };
  return { ...organisation, run };
}

for (const kind of bothKinds)
  describe(`records of processing leave in the shape of the standard (${kind})`, () => {
    test("a line for each record, readable by its owner alone; taking them is recorded, and the same line comes again", async () => {
      const { house, administrator, municipality, people, run } = await anOffice(kind);
      const term = { fromDay: day("2026-10-12"), untilDay: day("2026-12-31") };
      allowed(
        await appointDeputy(house, administrator, { person: people.sara, deputy: people.joost, ...term }),
      );
      const { out } = await run({ url: "https://evenbeeld.example" });
      assert.equal(statSync(out).mode & 0o777, 0o600);
      const lines = readLines(out);
      const deputies = lines.filter(({ name }) => name === "deputy-appointed");
      const [parent] = deputies.filter(({ parentSpanId }) => parentSpanId === undefined);
      assert.equal(deputies.length, 3);
      assert.equal(parent && attributeOf(parent, "dpl.core.data_subject_id"), undefined);
      const seal = subjectSeal(house.files.place.keys, municipality.id);
      const told = deputies.flatMap((one) => {
        const sealed = attributeOf(one, "dpl.core.data_subject_id");
        if (sealed === undefined) return [];
        assert.equal(one.parentSpanId, parent?.spanId);
        assert.equal(attributeOf(one, "dpl.core.data_subject_id_type"), "Evenbeeld-persoon");
        return [seal.open(Buffer.from(sealed, "base64"))];
      });
      assert.deepEqual(told.toSorted(), [people.sara, people.joost].toSorted());
      const register = `https://evenbeeld.example/${municipality.slug}/privacy/verwerkingen`;
      for (const one of lines) {
        const activity = attributeOf(one, "dpl.core.processing_activity_id") ?? "";
        assert.ok(
          Object.values(processingActivities).some((number) => activity === `${register}#${number}`),
          activity,
        );
      }
      const text = readFileSync(out, "utf8");
      for (const person of Object.values(people)) assert.ok(!text.includes(person), "a number in the open");
      const again = readLines((await run({ url: "https://evenbeeld.example" })).out);
      assert.equal(again.filter(({ name }) => name === "processing-log-exported").length, 1);
      const before = again.filter(({ name }) => name !== "processing-log-exported");
      assert.deepEqual(before, lines);
    });

    test("of one person: what was done with that person, and what was done with everybody; nobody else", async () => {
      const { house, administrator, people, run } = await anOffice(kind);
      const { people: known } = await listPeopleWithRoles(house, administrator);
      const [fatima] = known.filter(({ person }) => person.id === people.fatima);
      assert.ok(fatima);
      allowed(await changePerson(house, administrator, { ...fatima.person, name: "Fatima Anders" }));
      const names = readLines((await run({ person: "FATIMA@proefstad.example" })).out).map(
        ({ name }) => name,
      );
      assert.deepEqual(names.toSorted(), ["people-read", "person-added", "person-changed"]);
      const joost = readLines((await run({ person: "joost@proefstad.example" })).out).map(({ name }) => name);
      assert.deepEqual(joost.toSorted(), ["people-read", "person-added", "processing-log-exported"]);
    });

    test("of a period: a day before and a day after give nothing, and an empty file is no fault", async () => {
      const { run } = await anOffice(kind);
      for (const on of ["2026-10-11", "2026-10-13"])
        assert.equal(readFileSync((await run({ from: on, until: on })).out, "utf8"), "");
    });
  });

describe("what an order for records asks", () => {
  let run: Awaited<ReturnType<typeof anOffice>>["run"];
  before(async () => {
    ({ run } = await anOffice("embedded"));
  });
  const codeOf = async (options: Readonly<Record<string, string>>) =>
    JSON.stringify((await run(options)).ended);

  test("C123: two days in their order", async () => {
    for (const options of [{ from: "gisteren" }, { until: "2026-02-30" }, { from: "2026-10-13" }])
      assert.match(await codeOf(options), /C123/);
  });
  test("C124: a person who is known by the mail address; otherwise no file is left", async () => {
    const { out, ended } = await run({ person: "niemand@proefstad.example" });
    assert.match(JSON.stringify(ended), /C124/);
    assert.throws(() => readFileSync(out), /ENOENT/);
  });
  test("C125: a file that is there already is not written over", async () => {
    const out = join(folder, "er-al.jsonl");
    writeFileSync(out, "van een ander");
    assert.match(await codeOf({ out }), /C125/);
    assert.equal(readFileSync(out, "utf8"), "van een ander");
  });
});
