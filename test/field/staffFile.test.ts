import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aStaffOffice } from "../support/aStaffOffice.ts";
import { allOf } from "../support/aWorkforce.ts";
import { csvWithout } from "../support/withoutColumn.ts";

const data = "../shared/data";
const cincinnati = `${data}/hr-cincinnati/cincinnati_employees_2020-12_noname.csv`;
const options = { skip: existsSync(data) ? false : "data absent" } as const;
const fileOf = (bytes: Uint8Array, name: string): File => new File([Buffer.from(bytes)], name);

describe("real files on the page that brings them in", options, () => {
  test("[DI-01] Cincinnati: the column with race is refused and not a value of it is told", async () => {
    const { post, analyst, bring, day } = await aStaffOffice();
    const bestand = fileOf(readFileSync(cincinnati), "cincinnati.csv");
    const { status, body } = await post(analyst, bring, { bestand, peildatum: day });
    assert.equal(status, 422);
    assert.ok(body.includes("RACE") && body.includes("iets over iemands herkomst"));
    assert.doesNotMatch(body, /WHITE|BLACK|HISPANIC/);
  });

  test("[DI-01] Cincinnati without that column: 6,304 rows are read, and each unit that is not in the tree is told", async () => {
    const { post, analyst, bring, day, faults } = await aStaffOffice();
    const bestand = fileOf(Buffer.concat(await allOf(csvWithout(cincinnati, "RACE"))), "cincinnati.csv");
    const { status, body } = await post(analyst, bring, { bestand, peildatum: day });
    assert.equal(status, 422);
    for (const words of ["6.304 regels gelezen, 0 goed", "DEPTID, 6.304 keer", "De eerste 20 van 6.304"])
      assert.ok(body.includes(words), words);
    assert.deepEqual(faults, []);
  });
});
