import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statuses } from "../../../test/support/galleryWork.tsx";
import { markup, script } from "../../../test/support/markup.ts";
import { Log } from "./log.tsx";
import { AskRow, Rows } from "./rows.tsx";
import { StatusMark } from "./statusMark.tsx";

describe("status marks", () => {
  test("every kind has a shape of its own beside its word", () => {
    const marks = statuses.map(([kind, word]) => markup(<StatusMark kind={kind} word={word} />));
    assert.equal(marks.length, 8);
    const shapes = marks.map((mark) => /<svg.*<\/svg>/.exec(mark)?.[0]);
    assert.equal(new Set(shapes).size, 8);
    for (const [at, [, word]] of statuses.entries()) assert.ok(marks[at]?.includes(`<span>${word}</span>`));
  });
});

describe("rows and logs", () => {
  test("what is asked says how late it is, in words and as a day for machines", () => {
    const text = markup(
      <Rows>
        <AskRow
          due={{
            text: "12 dagen te laat",
            late: true,
            before: "uiterlijk",
            day: { day: "2026-09-30", text: "30 september" },
          }}
          title="Vertel hoe het gaat"
          action={{ href: "/bijwerken", word: "Actie bijwerken", primary: true }}
        />
      </Rows>,
    );
    assert.match(
      text,
      /<strong class="eb-late">12 dagen te laat<\/strong>uiterlijk <time datetime="2026-09-30">/,
    );
  });

  test("a log gives day, status, text and author, and never markup", () => {
    const status = { kind: "late", word: "Loopt achter" } as const;
    const text = markup(
      <Log
        entries={[
          { when: "21 augustus", day: "2026-08-21", status, text: script, by: script },
          { when: "Motie 26/017", text: "Loopt" },
        ]}
      />,
    );
    assert.match(text, /<time datetime="2026-08-21">21 augustus<\/time>/);
    assert.match(text, /<p class="eb-log__when">Motie 26\/017<\/p>/);
    assert.equal(text.includes("<script>"), false);
  });
});
