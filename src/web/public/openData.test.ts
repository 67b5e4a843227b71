import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { parse } from "csv-parse/sync";
import { anActor } from "../../../test/support/aHouse.ts";
import { aPublicSite, url } from "../../../test/support/aPublicSite.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { addPerson } from "../../usecases/access/addPerson.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the data of a public edition", () => {
  test("are files that hold what the report says, each under the hash that its page names", async () => {
    const office = await aPublicSite("embedded");
    const administrator = anActor(office.municipality, "administrator");
    const mail = "fatima@proefstad.example";
    allowed(await addPerson(office.house, administrator, { name: "Fatima El Amrani", mail, unit: null }));
    await office.freeze(2020);
    await office.publish(1);
    const get = async (path: string) => {
      const answer = await office.site.request(url + path);
      assert.equal(answer.status, 200, path);
      return { bytes: new Uint8Array(await answer.arrayBuffer()), type: answer.headers.get("content-type") };
    };
    const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
    const page = text(await get(office.edition(1)));
    assert.ok(!page.includes('aria-label="Open data"'), "the table is not called as its section is");
    const [json, actions, targets] = await Promise.all(
      ["/json", "/lijst/acties.csv", "/lijst/streefcijfers.csv"].map((rest) => get(office.edition(1, rest))),
    );
    assert.ok(json && actions && targets);
    for (const file of [json, actions, targets]) {
      assert.ok(page.includes(sha256(file.bytes)), "the page names the hash");
      assert.ok(!text(file).includes("Amrani"));
    }
    assert.ok(page.includes("De gemeente vermeldt bij deze gegevens geen licentie."));
    assert.deepEqual([json.type, actions.type], ["application/json", "text/csv; charset=utf-8"]);
    const { report } = JSON.parse(text(json));
    const rows = (file: { bytes: Uint8Array }) =>
      parse(Buffer.from(file.bytes), { bom: true, delimiter: ";", columns: true }) as Record<
        string,
        string
      >[];
    const listed = rows(actions);
    assert.deepEqual(
      listed.map((row) => [row["sleutel"], row["actie"], row["einde"], row["te laat"] === "ja"]),
      report.actions.map((one: Record<string, unknown>) => [
        one["key"],
        one["title"],
        one["plannedEnd"] ?? "",
        one["overdue"],
      ]),
    );
    assert.equal(listed.filter((row) => row["stand"] === "gereed").length, 4);
    assert.deepEqual(
      rows(targets).map((row) => [row["sleutel"], row["waarde"]]),
      report.targets.map((one: Record<string, unknown>) => [
        one["key"],
        one["value"] === null ? "" : String(one["value"]),
      ]),
    );
    assert.deepEqual(office.faults, []);
  });
});
