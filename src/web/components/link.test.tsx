import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markup, script } from "../../../test/support/markup.ts";
import { Link } from "./link.tsx";
import { safeHref } from "./safeHref.ts";

describe("links that people typed", () => {
  test("addresses of the product, http, https and mailto stay links", () => {
    for (const href of [
      "/meerwijk",
      "#a",
      "?pagina=2",
      "http://a.nl",
      "https://a.nl",
      "mailto:a@b.nl",
      "a/b:c",
    ]) {
      assert.equal(safeHref(href), href);
    }
  });

  test("any other scheme leaves its text only, however it is written", () => {
    for (const href of [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "java\nscript:a",
      "\u0001javascript:a",
      "data:text/html,a",
      "vbscript:a",
      "file:///etc",
    ]) {
      assert.equal(safeHref(href), undefined, href);
      assert.equal(markup(<Link href={href}>Bron</Link>), "<span>Bron</span>");
    }
  });

  test("the text of a link is never markup", () => {
    assert.equal(markup(<Link href="/a">{script}</Link>).includes("<script>"), false);
  });
});
