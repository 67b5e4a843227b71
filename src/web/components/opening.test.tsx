import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markup, script } from "../../../test/support/markup.ts";
import { Contents } from "./contents.tsx";
import { Empty } from "./empty.tsx";
import { Facts } from "./facts.tsx";
import { Lead } from "./lead.tsx";
import { Notice } from "./notice.tsx";
import { Section } from "./section.tsx";
import { Term } from "./term.tsx";

describe("the opening and the parts of a page", () => {
  test("the figures of the status sentence link to their list; what is late is marked", () => {
    const status = [
      "Van de ",
      { text: "7 acties", href: "#acties" },
      " ",
      { text: "1 is te laat", href: "#laat", late: true },
    ];
    const text = markup(<Lead title="Mijn werk" status={status} />);
    assert.match(text, /Van de <a class="utrecht-link utrecht-link--html-a" href="#acties">7 acties<\/a>/);
    assert.match(text, /eb-late" href="#laat">1 is te laat/);
    assert.doesNotMatch(text, /eb-kind/);
  });

  test("a section is named by its heading", () => {
    assert.match(
      markup(<Section id="updates" title="Updates" />),
      /<section class="eb-section eb-main" aria-labelledby="updates"><h2 class="utrecht-heading-2" id="updates">/,
    );
  });

  test("a saved act says so to the browser, a warning does not", () => {
    const undo = { action: "/terug", word: "Maak ongedaan" };
    assert.match(
      markup(<Notice kind="done" text="Opgeslagen." undo={undo} />),
      /data-eb-saved.*action="\/terug"/,
    );
    assert.doesNotMatch(markup(<Notice kind="late" text="Let op." />), /data-eb-saved/);
  });

  test("an empty list offers the first step", () => {
    assert.match(
      markup(<Empty text="Hier staan straks uw acties." step={{ href: "/nieuw", word: "Eerste actie" }} />),
      /utrecht-button--primary-action" href="\/nieuw">Eerste actie/,
    );
  });

  test("what people typed is never markup", () => {
    const pieces = (
      <>
        <Lead kind={script} title={script} status={[script, { text: script }]} />
        <Facts facts={[{ term: script, value: script }]} />
        <Term question={script}>{script}</Term>
        <Contents title={script} items={[{ href: "#a", word: script }]} />
      </>
    );
    assert.equal(markup(pieces).includes("<script>"), false);
  });
});
