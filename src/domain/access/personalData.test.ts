import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { auditLog } from "../../texts/nl/auditLog.ts";
import { actsNaming, actsNamingUnseen } from "./actsNaming.ts";
import { actsOfNobody } from "./actsOfNobody.ts";
import { type LoggedAct, peopleIn, processingIn, subjectsOf, unseenActs } from "./personalData.ts";

const [one, two, unit] = [
  "0d9f3c1e-0000-4000-8000-000000000001",
  "0d9f3c1e-0000-4000-8000-000000000002",
  "0d9f3c1e-0000-4000-8000-000000000003",
] as const;

describe("[PL-01] every act says whose data it handles", () => {
  test("an act stands in one list only, and every act of the log that has a name on its page stands in one", () => {
    const listed: readonly string[] = [...actsOfNobody, ...actsNaming, ...actsNamingUnseen];
    assert.equal(new Set(listed).size, listed.length);
    const isAct = (name: string): name is LoggedAct => name in auditLog.events;
    for (const name of Object.keys(auditLog.events).filter(isAct)) {
      const processing = processingIn(name);
      assert.equal(processing.of === "nobody", (actsOfNobody as readonly string[]).includes(name), name);
    }
  });

  test("only the one place that writes both adds to the log: an act cannot leave its records out", () => {
    const adding = globSync("src/usecases/**/*.ts").filter(
      (file) => !file.includes(".test.") && readFileSync(file, "utf8").includes("appendAudit("),
    );
    assert.deepEqual(adding, ["src/usecases/noteAct.ts"]);
  });

  test("who is named: the person an entry is about, those beside it, or who did it; a command and a machine are nobody", () => {
    const entry = { subject: `mensen/${one}`, actor: two };
    const named = { of: "named", activity: "programmePeople" } as const;
    assert.deepEqual(subjectsOf(named, entry), [one]);
    assert.deepEqual(subjectsOf(named, { ...entry, subject: "mensen/rollen" }), []);
    assert.deepEqual(subjectsOf({ of: "actor", activity: "contributions" }, entry), [two]);
    assert.deepEqual(
      subjectsOf({ of: "actor", activity: "contributions" }, { ...entry, actor: "command" }),
      [],
    );
    assert.deepEqual(subjectsOf({ of: "words", activity: "councilNames" }, entry), []);
    assert.deepEqual(processingIn("contribution-answered"), { of: "nobody" });
  });

  test("people of a part are found however deep they stand, each once; units and words are nobody", () => {
    const part = {
      unit,
      title: one,
      owner: { kind: "person", person: one, asWritten: null },
      members: [
        { kind: "person", person: two },
        { kind: "asWritten", text: two },
      ],
      chair: one,
      secretary: "de secretaris",
    };
    assert.deepEqual(peopleIn(part), [one, two]);
    assert.deepEqual(peopleIn([null, "person", 3]), []);
  });

  test("how often something happened that may be hidden is told to nobody", () => {
    for (const act of [
      "redaction-read",
      "dossier-taken",
      "document-added",
      "risk-added",
      "contribution-given",
    ])
      assert.ok(
        unseenActs.some((unseen) => unseen === act),
        act,
      );
    for (const act of ["people-read", "signed-in", "role-granted", "employments-read"])
      assert.ok(!unseenActs.some((unseen) => unseen === act), act);
  });
});
