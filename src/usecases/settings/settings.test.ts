import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { allowed, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { pictures } from "../../../test/support/pictures.ts";
import { type Palette, usualPalette } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { municipalityAt, styleOf } from "../access/findActor.ts";
import type { House } from "../perform.ts";
import { changeLocale } from "./changeLocale.ts";
import { changeLogo, removeLogo } from "./changeLogo.ts";
import { changePalette } from "./changePalette.ts";
import { changeSmallestGroup } from "./changeSmallestGroup.ts";
import { readLogo } from "./readLogo.ts";
import { readSettings } from "./readSettings.ts";
import { renameMunicipality } from "./renameMunicipality.ts";

const purple: Palette = {
  accent: "#712b75",
  accentDeep: "#4a1a4d",
  accentMid: "#9b5ba0",
  accentPale: "#eedcef",
};
const picture = { type: "png", width: 12, height: 8, bytes: new Uint8Array(pictures.png) } as const;

async function place(kind: (typeof bothKinds)[number]) {
  const found = await anOrganisation(kind);
  const sara = { ...found.administrator, person: found.people.sara };
  return { ...found, sara };
}

/** Returns what a question to the database says in one municipality. */
async function asked(house: House, municipality: string, role: "office" | "audit_reader", text: string) {
  const found = await house.database.inRole(`evenbeeld_${role}`, municipality as never, async (transaction) =>
    ok((await sql.raw<Record<string, unknown>>(text).execute(transaction)).rows),
  );
  assert.ok(found.ok);
  return found.value;
}

for (const kind of bothKinds)
  describe(`what a municipality chooses for itself (${kind})`, () => {
    test("name, locale and palette hold at once, say who chose them and when, and keep what was chosen before", async () => {
      const { house, municipality, sara } = await place(kind);
      assert.deepEqual(await readSettings(house, sara), {});
      assert.deepEqual(await styleOf(house, municipality), { palette: usualPalette, logo: null });
      allowed(await renameMunicipality(house, sara, { value: " Gemeente Proefstad aan Zee ", seen: 0 }));
      allowed(await changeLocale(house, sara, { value: "nl-BE", seen: 0 }));
      allowed(await changePalette(house, sara, { value: purple, seen: 0 }));
      house.clock.now = new Date("2026-10-13T07:00:00Z");
      allowed(await changePalette(house, sara, { value: { ...purple, accentPale: "#ffffff" }, seen: 1 }));
      const { name, locale } = (await municipalityAt(house, municipality.slug)) ?? {};
      assert.deepEqual([name, locale], ["Gemeente Proefstad aan Zee", "nl-BE"]);
      assert.equal((await styleOf(house, municipality)).palette.accentPale, "#ffffff");
      const { palette, name: chosenName } = await readSettings(house, sara);
      assert.deepEqual(
        [palette?.by, palette?.version, palette?.since.toISOString()],
        ["Sara", 2, "2026-10-13T07:00:00.000Z"],
      );
      assert.deepEqual([chosenName?.version, chosenName?.reason], [1, null]);
      const kept = await asked(
        house,
        municipality.id,
        "office",
        "select value -> 'chosen' ->> 'accentPale' as pale from office.setting_version where name = 'palette' order by version",
      );
      assert.deepEqual(kept, [{ pale: "#eedcef" }, { pale: "#ffffff" }]);
    });

    test("another municipality keeps its own name, country, colours and logo", async () => {
      const { house, municipality, sara } = await place(kind);
      const other = await aMunicipality(house);
      allowed(await renameMunicipality(house, sara, { value: "Anders", seen: 0 }));
      allowed(await changeLocale(house, sara, { value: "nl-BE", seen: 0 }));
      allowed(await changePalette(house, sara, { value: purple, seen: 0 }));
      const logo = allowed(await changeLogo(house, sara, { picture, alternative: "", seen: 0 }));
      assert.deepEqual(await municipalityAt(house, other.slug), other);
      assert.deepEqual(await styleOf(house, other), { palette: usualPalette, logo: null });
      assert.deepEqual(await readSettings(house, anActor(other, "administrator")), {});
      const hash = String(logo?.hash);
      const shown = await readLogo(house, { slug: municipality.slug, hash });
      assert.deepEqual([shown.type, Buffer.from(shown.bytes)], ["png", pictures.png]);
      await assert.rejects(readLogo(house, { slug: other.slug, hash }), NotFound);
      await assert.rejects(readLogo(house, { slug: "nergens", hash }), NotFound);
    });

    test("what somebody else chose meanwhile is not written over, the first time neither", async () => {
      const { house, sara } = await place(kind);
      const first = await Promise.all([
        changeSmallestGroup(house, sara, { value: 12, seen: 0, reason: null }),
        changeSmallestGroup(house, sara, { value: 15, seen: 0, reason: null }),
      ]);
      assert.deepEqual(first.map(refusal).toSorted(), ["V101", "allowed"]);
      // lower than the winner's: refused for what was seen, not for the reason that is missing
      const lower = { value: 5, seen: 0, reason: null };
      assert.equal(refusal(await changeSmallestGroup(house, sara, lower)), "V101");
      const again = { value: 20, seen: 0, reason: null };
      assert.equal(refusal(await changeSmallestGroup(house, sara, again)), "V101");
      assert.equal(refusal(await changeSmallestGroup(house, sara, { ...again, seen: 7 })), "V101");
      assert.equal(refusal(await changeSmallestGroup(house, sara, { ...again, seen: 1 })), "allowed");
    });

    test("a refusal leaves nothing behind: no setting, no bytes, no entry in the log", async () => {
      const { house, municipality, sara } = await place(kind);
      const count = async () =>
        asked(house, municipality.id, "audit_reader", "select count(*)::int as n from audit.entry");
      const before = await count();
      const grey = await changePalette(house, sara, { value: { ...purple, accent: "#bbbbbb" }, seen: 0 });
      assert.equal(!grey.ok && grey.problem !== "V101" && grey.problem.code, "H101");
      assert.equal(refusal(await renameMunicipality(house, sara, { value: " ", seen: 0 })), "M103");
      assert.equal(
        refusal(await changeSmallestGroup(house, sara, { value: 4, seen: 0, reason: "klein" })),
        "T206",
      );
      assert.equal(
        refusal(await changeSmallestGroup(house, sara, { value: 9, seen: 0, reason: null })),
        "T207",
      );
      const wide = { picture: { ...picture, width: 2001 }, alternative: "", seen: 0 };
      assert.equal(refusal(await changeLogo(house, sara, wide)), "H103");
      assert.equal(refusal(await changeLogo(house, sara, { picture, alternative: "", seen: 3 })), "V101");
      const long = { picture, alternative: "w".repeat(121), seen: 0 };
      assert.equal(refusal(await changeLogo(house, sara, long)), "H104");
      assert.deepEqual(await count(), before);
      assert.deepEqual(await readSettings(house, sara), {});
      const bytes = "select count(*)::int as n from office.logo_file";
      assert.deepEqual(await asked(house, municipality.id, "office", bytes), [{ n: 0 }]);
    });

    test("each act leaves one entry, which says what was chosen", async () => {
      const { house, municipality, sara } = await place(kind);
      allowed(await changeSmallestGroup(house, sara, { value: 8, seen: 0, reason: "kleine organisatie" }));
      allowed(await changeLogo(house, sara, { picture, alternative: "Een vos", seen: 0 }));
      allowed(await changeLogo(house, sara, { picture: null, alternative: "Een egel", seen: 1 }));
      allowed(await removeLogo(house, sara, 2));
      const entries = await asked(
        house,
        municipality.id,
        "audit_reader",
        "select event, subject, actor from audit.entry join audit.entry_content using (municipality, number) where subject like 'instellingen/%' order by number",
      );
      assert.deepEqual(
        entries,
        [
          ["smallest-group-changed", "instellingen/smallestGroup"],
          ["logo-changed", "instellingen/logo"],
          ["logo-changed", "instellingen/logo"],
          ["logo-removed", "instellingen/logo"],
        ].map(([event, subject]) => ({ event, subject, actor: sara.person })),
      );
    });

    test("a logo gets another text without being sent again, and is gone after it was removed", async () => {
      const { house, municipality, sara } = await place(kind);
      await assert.rejects(changeLogo(house, sara, { picture: null, alternative: "x", seen: 0 }), NotFound);
      const logo = allowed(await changeLogo(house, sara, { picture, alternative: "", seen: 0 }));
      allowed(await changeLogo(house, sara, { picture: null, alternative: "Een egel", seen: 1 }));
      assert.deepEqual((await styleOf(house, municipality)).logo, { ...logo, alternative: "Een egel" });
      allowed(await removeLogo(house, sara, 2));
      assert.equal((await styleOf(house, municipality)).logo, null);
      allowed(await changeLogo(house, sara, { picture, alternative: "", seen: 3 }));
      assert.deepEqual((await styleOf(house, municipality)).logo, logo);
    });

    test("only the administrator chooses, and only in the own municipality", async () => {
      const { house, municipality, people } = await place(kind);
      const manager = { ...anActor(municipality, "programmeManager"), person: people.joost };
      const acts = [
        () => renameMunicipality(house, manager, { value: "x", seen: 0 }),
        () => changeLocale(house, manager, { value: "nl-BE", seen: 0 }),
        () => changePalette(house, manager, { value: purple, seen: 0 }),
        () => changeLogo(house, manager, { picture, alternative: "", seen: 0 }),
        () => removeLogo(house, manager, 0),
        () => changeSmallestGroup(house, manager, { value: 12, seen: 0, reason: null }),
        () => readSettings(house, manager),
      ];
      for (const act of acts) await assert.rejects(act(), NotAllowed);
      await assert.rejects(readSettings(house, { kind: "operator", name: "Otto" }), NotFound);
    });
  });

for (const kind of bothKinds)
  test(`the row before sign-in cannot be made to say something else than what was chosen (${kind})`, async () => {
    const house = await aHouse(kind);
    const [own, other] = [await aMunicipality(house), await aMunicipality(house)];
    const say = (text: string) =>
      house.database.inRole("evenbeeld_office", own.id, async (transaction) =>
        ok(await sql.raw(text).execute(transaction)),
      );
    await say("select office.show_settings()");
    assert.deepEqual(await municipalityAt(house, own.slug), own);
    assert.deepEqual(await municipalityAt(house, other.slug), other);
    for (const text of [
      "update access.municipality set name = 'x'",
      `select set_config('app.municipality', '${other.id}', true), office.show_settings('x')`,
    ])
      await assert.rejects(say(text));
    const withoutPlace = house.database.inRole("evenbeeld_office", null, async (transaction) =>
      ok(await sql`select office.show_settings()`.execute(transaction)),
    );
    await withoutPlace;
    assert.deepEqual(await municipalityAt(house, other.slug), other);
  });
