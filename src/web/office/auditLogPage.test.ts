import assert from "node:assert/strict";
import { test } from "node:test";
import { textsFor } from "../../texts/index.ts";
import { routes } from "../routes.ts";

test("the auditor reads every act that a page records in words, in both languages", () => {
  const events = routes.flatMap(({ audit }) => (typeof audit === "string" ? [audit] : []));
  assert.ok(events.length > 60, `${events.length} acts`);
  for (const language of ["nl", "en"] as const) {
    const { events: words } = textsFor(language).auditLog;
    assert.deepEqual(
      events.filter((event) => words[event] === undefined),
      [],
    );
  }
});
