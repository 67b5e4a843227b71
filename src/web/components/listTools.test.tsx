import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markup, script } from "../../../test/support/markup.ts";
import { ListTools } from "./listTools.tsx";
import { Paging, pageNumbers } from "./paging.tsx";

const stand = {
  name: "stand",
  label: "Stand",
  value: "laat",
  options: [{ value: "laat", text: "Loopt achter" }],
  empty: "Alle",
};
const words = { show: "Tonen", clear: "Alles tonen" };
const address = "/acties?sorteer=klaar&richting=op&stand=laat&pagina=3";

describe("search and filters", () => {
  test("the form reads, keeps the sorting and starts at page 1", () => {
    const text = markup(<ListTools address={address} label="Zoek" filters={[stand]} words={words} />);
    assert.match(text, /<form class="eb-tools" action="\/acties">/);
    assert.match(text, /name="sorteer" value="klaar"/);
    assert.doesNotMatch(text, /name="pagina"|method/);
    assert.match(text, /href="\/acties\?sorteer=klaar&amp;richting=op">Alles tonen/);
  });

  test("without a filter there is nothing to clear", () => {
    const filters = [{ ...stand, value: "" }];
    assert.doesNotMatch(
      markup(<ListTools address="/acties" label="Zoek" filters={filters} words={words} />),
      /Alles tonen/,
    );
  });

  test("what people search for is never markup", () => {
    const search = { label: "Zoek", value: `">${script}` };
    const text = markup(
      <ListTools address={`/a?x=${script}`} label="Zoek" search={search} filters={[]} words={words} />,
    );
    assert.equal(text.includes("<script>"), false);
  });
});

describe("paging", () => {
  const pagingWords = { label: "Bladeren", previous: "Vorige", next: "Volgende", page: "Pagina" };

  test("first, last and neighbours are shown, gaps are told", () => {
    assert.deepEqual(pageNumbers(5, 9), [1, 0, 4, 5, 6, 0, 9]);
    assert.deepEqual(pageNumbers(1, 2), [1, 2]);
    assert.deepEqual(pageNumbers(1, 1), [1]);
  });

  test("the page itself is no link, the ends have no way out", () => {
    const text = markup(<Paging address="/acties?zoek=a" page={1} pages={3} words={pagingWords} />);
    assert.match(text, /<strong aria-current="page">1<\/strong>/);
    assert.match(text, /href="\/acties\?zoek=a&amp;pagina=2">Volgende/);
    assert.doesNotMatch(text, /Vorige/);
    assert.equal(markup(<Paging address="/acties" page={1} pages={1} words={pagingWords} />), "");
  });
});
