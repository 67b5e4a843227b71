import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aDossier, aPoint } from "../../../../test/support/aDossier.ts";
import { changedSentences, dossierChanges } from "./dossierChanges.ts";

describe("[CI-16] what changed between two versions, as a list", () => {
  test("a sentence that went and one that came, in their order; spaces are no change", () => {
    assert.deepEqual(changedSentences("Een. Twee. Drie.", "Een. Drie.\nVier."), {
      removed: ["Twee."],
      added: ["Vier."],
    });
    assert.deepEqual(changedSentences("Een.  Twee.", "Een.\n\nTwee."), { removed: [], added: [] });
  });

  test("place by place, with a point that was added and a text that was taken away", () => {
    const before = aDossier({ urgency: "Haast." });
    const after = aDossier({ points: [aPoint(), aPoint({ text: "Nieuw punt.", reasoning: "Daarom." })] });
    assert.deepEqual(dossierChanges(before, after), [
      { place: { kind: "urgency" }, removed: ["Haast."], added: [] },
      { place: { kind: "point", number: 2 }, removed: [], added: ["Nieuw punt."] },
      { place: { kind: "reasoning", number: 2 }, removed: [], added: ["Daarom."] },
    ]);
    assert.deepEqual(dossierChanges(after, after), []);
  });

  test("without what went and what came, the two texts are the same; the other way round they change places", () => {
    const text = fc.array(fc.constantFrom("A.", "B.", "C.", "D."), { maxLength: 9 });
    const without = (sentences: readonly string[], taken: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const one of taken) counts.set(one, (counts.get(one) ?? 0) + 1);
      return sentences.toSorted().filter((one) => {
        const left = counts.get(one) ?? 0;
        counts.set(one, left - 1);
        return left <= 0;
      });
    };
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { removed, added } = changedSentences(one.join(" "), other.join(" "));
        assert.deepEqual(without(one, removed), without(other, added));
        const back = changedSentences(other.join(" "), one.join(" "));
        assert.equal(back.removed.length, added.length);
        assert.equal(back.added.length, removed.length);
      }),
    );
  });
});
