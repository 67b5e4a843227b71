import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { liftSecrecy } from "../council/changeSecrecy.ts";
import { liftDueSecrecy } from "../council/liftDueSecrecy.ts";
import { listDocuments } from "./readDocument.ts";
import { foundAtMost, search } from "./search.ts";

const names = ["een", "twee", "drie", "vier", "vijf", "zes"];
const hour = 3_600_000;

/** Which documents a decision is about, and after how many hours it ends; without an end it holds. */
const someDecisions = fc.array(
  fc.record({
    about: fc.subarray([...names.keys()], { minLength: 1, maxLength: 3 }),
    endsAfter: fc.option(fc.integer({ min: 1, max: 6 })),
  }),
  { maxLength: 5 },
);

/** Six documents, every other one with the mark of a secret, under the decisions of a draw. */
async function anArchive(
  kind: DatabaseKind,
  decisions: readonly { about: number[]; endsAfter: number | null }[],
) {
  const office = await aProgrammeOffice(kind);
  const { house, manager, actor } = office;
  const clerk = actor("clerk");
  const keys: string[] = [];
  for (const [nth, name] of names.entries())
    keys.push(
      await aDocument(house, manager, programme, {
        title: `Bijlage ${name}`,
        mark: nth % 2 === 0 ? "open" : "secret",
      }),
    );
  const begin = house.clock.now.getTime();
  for (const { about, endsAfter } of decisions) {
    const documents = about.map((nth) => keys[nth] ?? assert.fail("no such document"));
    const { key } = await keepSecret(house, clerk, programme, documents);
    if (endsAfter === null) continue;
    const lift = {
      by: "executive",
      decidedOn: day("2026-10-12"),
      at: new Date(begin + endsAfter * hour),
    } as const;
    allowed(await liftSecrecy(house, clerk, { programme, key, seen: 1, lift }));
  }
  return { ...office, begin };
}

for (const kind of bothKinds)
  describe(`a search (${kind})`, () => {
    test("[RA-03 begins] [CI-08] finds the documents that are listed, whatever was decided about them, at every hour; what hides letters comes later", async () => {
      let hidden = 0;
      for (const decisions of fc.sample(someDecisions, {
        numRuns: kind === "server" ? 12 : 4,
        seed: 20_261_124,
      })) {
        const { house, actor, begin } = await anArchive(kind, decisions);
        for (const [after, role] of [
          [0, "employee"],
          [1, "alderman"],
          [2, "worksCouncilMember"],
          [4, "unitOwner"],
          [7, "employee"],
        ] as const) {
          house.clock.now = new Date(begin + after * hour);
          if (after % 2 === 0) await liftDueSecrecy(house);
          const reader = actor(role);
          const listed = (await listDocuments(house, reader, programme)).map(
            ({ document }) => document.title,
          );
          const found = await search(house, reader, "bijlage");
          assert.deepEqual(
            found.filter((one) => one.kind === "document").map(({ title }) => title),
            listed,
          );
          hidden += names.length - listed.length;
          assert.ok(
            role !== "alderman" || listed.length === names.length,
            "who may read what is secret finds all",
          );
        }
      }
      assert.ok(hidden > 20, `${hidden} were hidden`);
    });

    test("nothing but the word counts: a percent sign is a sign, and no more come than fit", async () => {
      const { house, manager, actor } = await aProgrammeOffice(kind);
      await aDocument(house, manager, programme, { title: "Bijlage 100 % inclusief" });
      const words = async (word: string) =>
        (await search(house, actor("employee"), word)).map(({ title }) => title);
      assert.deepEqual(await words("100 %"), ["Bijlage 100 % inclusief"]);
      assert.deepEqual(await words("1% inclusief"), []);
      assert.deepEqual(await words("bijlage_100"), []);
      assert.ok((await words("e")).length <= foundAtMost);
    });
  });
