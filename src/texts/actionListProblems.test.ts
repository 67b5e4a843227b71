import assert from "node:assert/strict";
import { test } from "node:test";
import { actionListCodes } from "../domain/programme/index.ts";
import { fileProblemCodes } from "../domain/shared/fileProblem.ts";
import * as en from "./en/actionListProblems.ts";
import * as nl from "./nl/actionListProblems.ts";

const places = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

test("each problem of a file and of a list has a Dutch and an English sentence with the same places", () => {
  assert.ok(fileProblemCodes.length + actionListCodes.length >= 30);
  for (const code of fileProblemCodes)
    assert.deepEqual(places(nl.fileProblems[code]), places(en.fileProblems[code]), code);
  for (const code of actionListCodes)
    assert.deepEqual(places(nl.actionListProblems[code]), places(en.actionListProblems[code]), code);
});

test("no place is left open, whatever a problem carries", () => {
  for (const texts of [nl, en]) {
    for (const code of fileProblemCodes) {
      const sentence = texts.fileProblem({ code, found: "12 MB", limit: "10 MB", row: null });
      assert.doesNotMatch(sentence, /[{}]|undefined|null/, code);
    }
    for (const code of actionListCodes) {
      const problem = { code, row: 4, column: "B", header: "Status", found: "bezig", expected: "loopt" };
      assert.doesNotMatch(texts.actionListProblem(problem), /[{}]|undefined|null/, code);
    }
  }
});

test("a problem says where it is, what stands there and what may stand there", () => {
  const problem = {
    code: "A103",
    row: 4,
    column: "B",
    header: "Status",
    found: "bezig",
    expected: "gereed, loopt",
  } as const;
  const sentence =
    'Rij 4, kolom B (Status): "bezig" is geen stand die wij kennen. Gebruik een van deze woorden: gereed, loopt.';
  assert.equal(nl.actionListProblem(problem), sentence);
});

test("words of a file are put in the sentence as they are, also when they look like a place", () => {
  const problem = {
    code: "A103",
    row: 4,
    column: "B",
    header: null,
    found: "{expected} $& $1",
    expected: "loopt",
  } as const;
  assert.match(nl.actionListProblem(problem), /"\{expected\} \$& \$1" is geen stand/);
});
