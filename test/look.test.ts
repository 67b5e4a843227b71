import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { contrastRatio, grounds, usualPalette } from "../src/domain/organisation/index.ts";
import { buildStylesheet } from "../src/web/look/stylesheet.ts";
import { galleryPages } from "./support/gallery.tsx";

const files = globSync("src/web/**/*.{ts,tsx}").filter((file) => !/\.test\.|\/look\//.test(file));
const isOurs = (name: string) => /^(utrecht|eb)-/.test(name);

/** The names of the classes for which a style sheet has a rule. */
const ruledIn = (css: string) =>
  new Set([...css.matchAll(/\.((?:utrecht|eb)-[\w-]+)/g)].map(([, name]) => name));

describe("the look", () => {
  test("every class that a page carries has a rule: a wrong name fails silently otherwise", async () => {
    const { css } = await buildStylesheet();
    const ruled = ruledIn(css.toString());
    const pages = Object.values(await galleryPages());
    const attributes = pages.flatMap((text) => [...text.matchAll(/ class="([^"]*)"/g)]);
    const emitted = new Set(attributes.flatMap(([, names = ""]) => names.split(" ")).filter(isOurs));
    assert.ok(emitted.size > 120, `only ${emitted.size} classes`);
    assert.deepEqual(
      [...emitted].filter((name) => !ruled.has(name)),
      [],
    );
  });

  test("every class that a component names has a rule, also what the gallery does not show", async () => {
    const ruled = ruledIn((await buildStylesheet()).css.toString());
    assert.ok(files.length >= 50, `only ${files.length} files`);
    const named = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/[\s"`]((?:utrecht|eb)-[\w-]*\w)(?=[\s"`])/g)].map(
        ([, name = ""]) => ({ file, name }),
      ),
    );
    assert.deepEqual(
      named.filter(({ name }) => !ruled.has(name)),
      [],
    );
  });

  test("our own rules all serve a component or a page", async () => {
    const sources = [...files, ...globSync("test/support/gallery*.ts*")].map((file) =>
      readFileSync(file, "utf8"),
    );
    const own = globSync("src/web/look/css/*.css").map((file) => readFileSync(file, "utf8"));
    const names = [...ruledIn(own.join("\n"))].filter((name) => name?.startsWith("eb-"));
    const built = /^eb-(g|status)-/;
    const unused = names.filter(
      (name) => name && !built.test(name) && !sources.some((text) => text.includes(name)),
    );
    assert.deepEqual(unused, []);
  });

  test("the sheet stays within 25 kB of gzip, and the same sources give the same bytes", async () => {
    const [one, two] = [await buildStylesheet(), await buildStylesheet()];
    const size = gzipSync(one.css, { level: 9 }).length;
    assert.ok(size <= 25_000, `${size} bytes`);
    assert.equal(one.hash, two.hash);
    assert.match(one.hash, /^[0-9a-f]{12}$/);
  });

  test("it asks for no font and nothing from elsewhere, and has no dark dress", async () => {
    const css = (await buildStylesheet()).css.toString();
    assert.doesNotMatch(css, /@font-face|@import|url\("?https?:|prefers-color-scheme/);
    assert.match(css, /color-scheme:only light|color-scheme:light only/);
  });

  test("the palette can be read: axe leaves contrast undecided for part of a page", () => {
    const tokens = readFileSync("src/web/look/css/tokens.css", "utf8");
    const colour = Object.fromEntries(
      [...tokens.matchAll(/--eb-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    );
    assert.equal(Object.keys(colour).length, 12);
    const { accent, accentDeep, accentMid, accentPale } = usualPalette;
    const { paper, wash, ink } = grounds;
    const ours = { accent, "accent-deep": accentDeep, "accent-mid": accentMid, "accent-pale": accentPale };
    for (const [name, value] of Object.entries({ ...ours, paper, wash, ink }))
      assert.equal(colour[name], value);
    const stands = (name: string, on: string) => contrastRatio(colour[name] ?? "", colour[on] ?? "");
    for (const name of ["ink", "ink-soft", "accent", "accent-deep", "late"]) {
      assert.ok(stands(name, "paper") >= 4.5 && stands(name, "wash") >= 4.5, name);
    }
    assert.ok(stands("ink", "focus") >= 4.5 && stands("ink", "accent-pale") >= 4.5);
    for (const name of ["accent-mid", "line-strong"]) assert.ok(stands(name, "paper") >= 3, name);
  });

  test("no component writes a style, a script or markup by hand", () => {
    for (const file of files) {
      assert.doesNotMatch(
        readFileSync(file, "utf8"),
        /\bstyle=|dangerouslySetInnerHTML|\braw\(| on[A-Z]\w+=|onclick/,
        file,
      );
    }
  });
});
