import assert from "node:assert/strict";
import { test } from "node:test";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";

test("the page of programmes says who brings a plan in: the button for who may, the name for who may know it", async () => {
  const { open, people, house, administrator, municipality } = await aSite();
  const step = `href="/${municipality.slug}/programma/inlezen"`;
  const manager = await open(people.sara, "/programma");
  assert.ok(manager.body.includes(step));
  assert.ok(!manager.body.includes("doet de programmamanager"));
  const colleague = await open(people.joost, "/programma");
  assert.ok(colleague.body.includes("Een plan inlezen of beginnen doet de programmamanager: Sara."));
  assert.ok(!colleague.body.includes(step));
  const english = await open(people.joost, "/programma", "en");
  assert.ok(english.body.includes("The programme manager imports or begins a plan: Sara."));
  const mail = "griffier@proefstad.example";
  const person = allowed(await addPerson(house, administrator, { name: "Grietje", mail, unit: null }));
  const term = { unit: null, fromDay: day("2026-01-01"), untilDay: null };
  allowed(await grantRole(house, administrator, { person, role: "clerk", ...term }));
  const outside = await open(person, "/programma");
  assert.ok(outside.body.includes("Een plan inlezen of beginnen doet de programmamanager."));
  assert.ok(!outside.body.includes("Sara"));
});
