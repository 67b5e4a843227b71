import assert from "node:assert/strict";
import { describe } from "node:test";
import { addMunicipality } from "../../src/usecases/installation/addMunicipality.ts";
import type { Stage } from "../support/browser.ts";
import { journey, twoWays, type Walker } from "../support/journey.ts";

const administrator = "Wies Water";
const manager = "Ada Rivier";

/** Adds an empty municipality and lets its first administrator come in by the one-time link. */
async function comeIn(walker: Walker, { demo }: Stage, slug: string): Promise<void> {
  const wanted = { slug, name: `Gemeente ${slug}`, cbsCode: null, locale: "nl-NL" } as const;
  const added = await addMunicipality(demo.house, {
    ...wanted,
    administrator: { name: administrator, mail: `wies@${slug}.example` },
  });
  assert.ok(added.ok);
  await walker.open(`/aanmelden/link/${added.value.linkSecret}`);
  await walker.press(walker.texts.entry.linkButton);
}

/** The step that is next is the only one with a button; returns to it from wherever the last one ended. */
async function takeStep(walker: Walker, title: string, button: string): Promise<void> {
  const { page, texts, follow } = walker;
  await follow(texts.common.menu.work);
  const next = page.locator('main li[aria-current="step"]');
  assert.equal(await next.count(), 1);
  assert.ok(String(await next.textContent()).includes(title), `${title} is not next`);
  assert.equal(await page.locator("main ol .utrecht-button").count(), 1, "one button, that of the next step");
  await follow(button);
}

async function addUnit({ texts, way, fill, press }: Walker): Promise<void> {
  const { organisation: words } = texts;
  await fill(words.code, `C-${way.language}`);
  await fill(words.name, "Cluster Water");
  await fill(words.kind, "cluster");
  await fill(words.firstDay, "2026-10-12");
  await press(words.addUnit);
}

async function addManager({ texts, fill, press }: Walker, slug: string): Promise<void> {
  const { organisation: words } = texts;
  await fill(words.name, manager);
  await fill(words.mail, `ada@${slug}.example`);
  await press(words.addPerson);
}

async function giveRole({ texts, follow, choose, fill, press }: Walker, role: string): Promise<void> {
  const { organisation: words } = texts;
  await follow(manager);
  await follow(words.grantRole);
  await choose(words.roleHead, role);
  await fill(words.firstDay, "2026-10-12");
  await press(words.grantRole);
}

/** Brings a published plan in, as the programme manager who is asked for it. */
async function bringPlanIn({ texts, page, follow, press, sees }: Walker): Promise<void> {
  const { beginning: words, programme } = texts;
  await follow(texts.common.menu.work);
  await sees(words.firstPlan.title);
  await follow(programme.importTitle);
  await page.getByLabel(programme.importFile).setInputFiles("examples/programmes/haarlem-2020.json");
  await press(programme.importCheck);
  await press(programme.importKeep);
  for (const { title } of [words.next.gaps, words.next.units, words.next.owners]) await sees(title);
}

async function comeAs({ texts, open, press }: Walker, slug: string, name: string): Promise<void> {
  await open(`/aanmelden/${slug}`);
  await press(texts.entry.choose(name));
}

describe("journeys: first administrator", () => {
  journey(
    "the first administrator of an empty municipality is led from units to a plan, one step at a time, and then the list is gone",
    twoWays,
    async (walker, stage) => {
      const { texts, page, follow, press, sees, title } = walker;
      const { beginning: words, organisation, settings } = texts;
      const slug = `leegstad-${walker.way.language}`;
      await comeIn(walker, stage, slug);
      assert.equal(await title(), texts.work.title, "the list is where the administrator begins");
      await sees(words.lead(0, 5).trim());
      await takeStep(walker, words.units.title, organisation.addUnit);
      await addUnit(walker);
      await takeStep(walker, words.people.title, organisation.addPerson);
      await addManager(walker, slug);
      await takeStep(walker, words.people.title, words.manager.go);
      await giveRole(walker, "employee");
      await takeStep(walker, words.manager.title, words.manager.go);
      await follow(texts.common.menu.programme);
      await sees(words.bringers.nobody);
      await follow(words.bringers.giveRole);
      await giveRole(walker, "programmeManager");
      await takeStep(walker, words.houseStyle.title, settings.change.palette);
      await press(settings.change.palette);
      await follow(texts.common.menu.work);
      await sees(words.lead(4, 5).trim());
      await sees(words.plan.byManager(manager));
      assert.equal(await page.locator("main ol .utrecht-button").count(), 0, "the rest is for somebody else");
      await follow(texts.common.menu.programme);
      await sees(words.bringers.named(1, manager));
      await comeAs(walker, slug, manager);
      await bringPlanIn(walker);
      await follow(texts.common.menu.work);
      await sees(words.next.owners.title);
      await comeAs(walker, slug, administrator);
      assert.equal(await title(), organisation.title, "the beginning is behind");
      await follow(texts.common.menu.work);
      assert.equal(await page.getByText(words.title, { exact: true }).count(), 0);
    },
  );
});
