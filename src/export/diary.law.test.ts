import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readIcs } from "../../test/support/readIcs.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { writeDiary } from "./diary.ts";

const at = new Date("2026-10-12T07:00:00Z");
const clean = (text: string) => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

describe("writeDiary", () => {
  test("whatever is typed stays words in one entry on its own day, in lines that any program reads", () => {
    const odd = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "a;b,c\\d\\n\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        "😀".repeat(60),
        "\\",
        ";",
        "\u2028x",
        "\u0080\u009fx",
        "",
      ),
    );
    const property = fc.property(odd, odd, (title, line) => {
      const entry = {
        name: title,
        day: dayFrom("2026-12-28"),
        sequence: 3,
        title,
        lines: [line, title],
        link: "https://a.example/b?c=d",
      };
      const { events } = readIcs(
        new TextEncoder().encode(writeDiary({ title: line, at, days: [entry, entry], events: [] })),
      );
      assert.equal(events.length, 2);
      for (const event of events) {
        assert.equal(event.get("SUMMARY")?.value, clean(title));
        assert.equal(event.get("DESCRIPTION")?.value ?? "", [line, title].map(clean).join("\n"));
        const start = event.get("DTSTART");
        assert.deepEqual([start?.parameters, start?.value], [";VALUE=DATE", "20261228"]);
        assert.equal(event.get("SEQUENCE")?.value, "3");
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
