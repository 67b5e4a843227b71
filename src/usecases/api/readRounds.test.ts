import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import type { KyselyPlugin } from "kysely";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { idFrom } from "../../domain/shared/id.ts";
import type { House } from "../perform.ts";
import { closeRound } from "../reporting/closeRound.ts";
import { openRound } from "../reporting/openRound.ts";
import type { Reader } from "./readAsClient.ts";
import { readRound, readRounds } from "./readRounds.ts";

/** Returns the same house, and how many statements went to its database since. */
function counting(house: House) {
  let statements = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const { inRole } = house.database;
  const database: House["database"] = {
    ...house.database,
    inRole: (role, municipality, work) =>
      inRole(role, municipality, (transaction) => work(transaction.withPlugin(counter))),
  };
  return { house: { ...house, database }, statements: () => statements };
}

/** A programme of one action with three rounds, of which the last one is open. */
async function threeRounds(kind: DatabaseKind) {
  const { house, manager, municipality, action, wait } = await aProgrammeOffice(kind);
  await action({ status: "ongoing" });
  for (const name of ["Een", "Twee", "Drie"]) {
    const values = { name, kind: null, serves: [], closesOn: dayFrom("2026-12-01") } as const;
    const { key: round } = allowed(await openRound(house, manager, { programme, values }));
    wait(60);
    if (name !== "Drie")
      allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
  }
  const client = idFrom<"apiClient">(randomUUID());
  const actor = { kind: "client", municipality: municipality.id, client, rights: ["actions"] } as const;
  const place = { slug: municipality.slug, programme };
  const counted = async <Value>(read: (reader: Reader) => Promise<Value>) => {
    const { statements, ...own } = counting(house);
    const value = await read({ ...own, actor, words: (role) => role });
    return { value, statements: statements() };
  };
  return { place, counted };
}

for (const kind of bothKinds)
  describe(`rounds as another system reads them (${kind})`, () => {
    test("only the rounds that are handed over are counted: one among many is read as quickly as one alone", async () => {
      const { place, counted } = await threeRounds(kind);
      const list = (most: number) =>
        counted((reader) => readRounds(reader, place, { open: null, from: 1, most }));
      await list(1); // what is public is remembered after this
      const [one, two] = [await list(1), await list(2)];
      assert.deepEqual(
        [one, two].map(({ value }) => [
          value.total,
          value.found.map(({ round, asked }) => [round.name, asked]),
        ]),
        [
          [3, [["Twee", 1]]],
          [
            3,
            [
              ["Twee", 1],
              ["Een", 1],
            ],
          ],
        ],
      );
      assert.ok(one.statements < two.statements, `${one.statements} for one, ${two.statements} for two`);
      const open = await counted((reader) => readRounds(reader, place, { open: true, from: 0, most: 9 }));
      assert.deepEqual([open.value.total, open.value.found.map(({ round }) => round.name)], [1, ["Drie"]]);
      const single = await counted((reader) => readRound(reader, place, "RR2"));
      assert.equal(single.value.round.name, "Twee");
      assert.deepEqual([single.statements, open.statements], [one.statements, one.statements]);
    });
  });
