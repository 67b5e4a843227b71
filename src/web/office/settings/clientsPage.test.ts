import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { script } from "../../../../test/support/markup.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";

const list = "/instellingen/koppelingen";
const form = { naam: "Dashboard", rechten: ["programmes", "actions"], tot: "2027-10-01" };
const tokenIn = (body: string): string | undefined => /evenbeeld_[0-9a-f]{32}_[\w-]{43}/.exec(body)?.[0];

/** The site as Fatima sees it, who is its administrator. */
async function aSiteWithClients() {
  const office = await aSite();
  const { house, administrator, people, site, open } = office;
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const role = { person: people.fatima, role: "administrator", unit: null, ...term } as const;
  allowed(await grantRole(house, administrator, role));
  const statusWith = async (token: string | undefined) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await site.request("http://localhost:3000/v1/programmas", { headers })).status;
  };
  const placeOf = async () => {
    const found = /instellingen\/koppelingen\/([0-9a-f-]{36})\/vernieuwen/.exec(
      (await open(people.fatima, list)).body,
    );
    return `${list}/${found?.[1]}`;
  };
  return { ...office, fatima: people.fatima, statusWith, placeOf };
}

describe("the connections of a municipality", () => {
  test("one is made in one form; its token opens the API, is shown once, and stands in no address and no list", async () => {
    const { open, post, fatima, statusWith } = await aSiteWithClients();
    assert.match((await open(fatima, list)).body, /Er is nog geen koppeling/);
    assert.match((await open(fatima, "/instellingen")).body, /instellingen\/koppelingen/);
    assert.match((await open(fatima, `${list}/nieuw`)).body, /value="2027-10-12"/);
    const made = await post(fatima, `${list}/nieuw`, form);
    assert.deepEqual([made.status, made.to], [200, null]);
    const token = tokenIn(made.body);
    assert.equal(await statusWith(token), 200);
    const after = await open(fatima, list);
    assert.equal(tokenIn(after.body), undefined);
    for (const words of ["Dashboard", "Geldig", "1 oktober 2027", "12 oktober 2026", "Acties"])
      assert.ok(after.body.includes(words), words);
    assert.match((await open(fatima, list, "en")).body, /Valid until/);
  });

  test("what is wrong is said at its field, with everything typed kept", async () => {
    const { open, post, fatima } = await aSiteWithClients();
    const wrong: readonly (readonly [Readonly<Record<string, string | readonly string[]>>, string])[] = [
      [{ ...form, naam: " " }, "naam"],
      [{ ...form, rechten: [] }, "rechten"],
      [{ ...form, rechten: ["readNames"] }, "rechten"],
      [{ ...form, tot: "2029-01-01" }, "tot"],
      [{ ...form, tot: "morgen" }, "tot"],
    ];
    for (const [fields, field] of wrong) {
      const { status, body } = await post(fatima, `${list}/nieuw`, fields);
      assert.equal(status, 422, field);
      assert.match(body, new RegExp(`href="#${field}`));
      assert.equal(tokenIn(body), undefined);
    }
    assert.match((await open(fatima, list)).body, /Er is nog geen koppeling/);
  });

  test("renewing hands over another token and the old one stops; ending stops it for good", async () => {
    const { open, post, fatima, statusWith, placeOf, faults } = await aSiteWithClients();
    const first = tokenIn((await post(fatima, `${list}/nieuw`, { ...form, naam: script })).body);
    const place = await placeOf();
    assert.ok((await open(fatima, list)).body.includes("&lt;script&gt;"));
    assert.match((await open(fatima, `${place}/vernieuwen`)).body, /Het oude token werkt meteen niet meer/);
    const second = tokenIn((await post(fatima, `${place}/vernieuwen`, { tot: "2027-01-01" })).body);
    assert.deepEqual([await statusWith(first), await statusWith(second)], [401, 200]);
    assert.match((await open(fatima, `${place}/beeindigen`)).body, /Dit kunt u niet terugdraaien/);
    const ended = await post(fatima, `${place}/beeindigen`, {});
    assert.equal(ended.status, 303);
    assert.equal(await statusWith(second), 401);
    assert.match((await open(fatima, list)).body, /Beëindigd/);
    const again = await post(fatima, `${place}/vernieuwen`, { tot: "2027-01-01" });
    assert.deepEqual([again.status, tokenIn(again.body)], [422, undefined]);
    assert.deepEqual(faults, []);
  });

  test("they are the administrator's: others are not let in, and a number that is nowhere is not found", async () => {
    const { open, post, fatima, people, house } = await aSiteWithClients();
    for (const path of [list, `${list}/nieuw`]) assert.equal((await open(people.sara, path)).status, 403);
    assert.equal((await post(people.sara, `${list}/nieuw`, form)).status, 403);
    for (const word of [house.newId(), "bestaat-niet"])
      for (const act of ["vernieuwen", "beeindigen"])
        assert.equal((await open(fatima, `${list}/${word}/${act}`)).status, 404);
  });
});
