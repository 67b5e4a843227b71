import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageText, shell } from "../../../test/support/galleryShell.tsx";
import { script } from "../../../test/support/markup.ts";

describe("the shell of a page", () => {
  test("a page has its doctype, language, title and one main part that the skip link reaches", async () => {
    const text = await pageText("Mijn werk | Gemeente Meerwijk", "Inhoud");
    assert.ok(text.startsWith('<!doctype html><html lang="nl"'));
    assert.match(text, /<title>Mijn werk \| Gemeente Meerwijk<\/title>/);
    assert.match(text, /href="#inhoud">Naar de inhoud<\/a>/);
    assert.equal(text.match(/<main id="inhoud"/g)?.length, 1);
  });

  test("the word of the navigation under which the page lies is marked", async () => {
    const text = await pageText("Programma", "");
    assert.match(text, /href="\/meerwijk\/programma" aria-current="true">Programma/);
    assert.equal(text.match(/aria-current/g)?.length, 1);
  });

  test("an eighth word in the navigation is refused", async () => {
    const nav = [...shell.nav, { href: "/meerwijk/nog-een", word: "Nog een" }];
    await assert.rejects(() => pageText("Programma", "", { nav }), /at most 7 words/);
  });

  test("signing out is a form that posts", async () => {
    const signOut = { action: "/afmelden", word: "Afmelden", hidden: { bewijs: "x" } };
    const text = await pageText("Programma", "", { signOut });
    assert.match(
      text,
      /<form method="post" action="\/afmelden"[^>]*><input type="hidden" name="bewijs" value="x"/,
    );
  });

  test("the crumb of the page itself is no link", async () => {
    const trail = [{ word: "Programma", href: "/meerwijk/programma" }, { word: "Actie 21" }];
    const text = await pageText("Actie 21", "", { trail });
    assert.match(text, /<span aria-current="page">Actie 21<\/span>/);
  });

  test("the name of a municipality, a person or a page is never markup", async () => {
    const text = await pageText(script, script, {
      municipality: { name: script, href: "/meerwijk", logo: null },
      person: { name: script, href: "/" },
      banner: script,
    });
    assert.equal(text.includes("<script>"), false);
    assert.equal(text.match(/&lt;script&gt;/g)?.length, 5);
  });

  test("a logo is a picture at an address, never markup, and no address of another kind", async () => {
    const of = (address: string) => {
      const logo = { address, alternative: script, width: 90, height: 30 };
      return pageText("x", "", { municipality: { name: "M", href: "/", logo } });
    };
    assert.match(
      await of("/meerwijk/logo.png"),
      /<img class="eb-brand__logo" src="\/meerwijk\/logo.png" alt="&lt;script&gt;[^"]*" width="90" height="30"/,
    );
    assert.doesNotMatch(await of("javascript:alert(1)"), /javascript:/);
  });
});
