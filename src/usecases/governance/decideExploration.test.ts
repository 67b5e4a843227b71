import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import type { ExplorationDecisionDraft } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { decideExploration } from "./decideExploration.ts";
import { readExplorations } from "./readExplorations.ts";

const draft: ExplorationDecisionDraft = {
  exploration: "voluntaryRegistration",
  alternative: "barometer",
  decidedBy: "College van B&W",
  day: dayFrom("2026-09-01"),
  reason: "Het CBS weet genoeg.",
  legalCheck: null,
};

for (const kind of bothKinds)
  describe(`a decision about an exploration (${kind})`, () => {
    test("[WM-07] [PL-03] W192: it is kept with who decided and why, and stands also for the owner of the table", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const secretary = anActor(municipality, "secretary");
      assert.equal(allowed(await decideExploration(house, secretary, draft)), 1);
      assert.equal(
        allowed(await decideExploration(house, secretary, { ...draft, alternative: "nothing" })),
        2,
      );
      const kept = await readExplorations(house, anActor(municipality, "dataProtectionOfficer"));
      assert.deepEqual(
        kept.map(({ number, alternative, decidedBy }) => [number, alternative, decidedBy]),
        [
          [1, "barometer", "College van B&W"],
          [2, "nothing", "College van B&W"],
        ],
      );
      const owner = await theSuperuser(kind);
      await assert.rejects(
        sql`update office.exploration_decision set reason = 'anders'`.execute(owner),
        /W192/,
      );
      await assert.rejects(sql`delete from office.exploration_decision`.execute(owner), /W192/);
    });

    test("W190, W191: what is refused is not kept, and who only looks does not decide", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const manager = anActor(municipality, "programmeManager");
      const refused = await decideExploration(house, manager, { ...draft, alternative: "ownRecord" });
      assert.deepEqual(refused.ok ? [] : refused.problem.problems.map(({ code }) => code), ["W190"]);
      const officer = anActor(municipality, "dataProtectionOfficer");
      await assert.rejects(decideExploration(house, officer, draft), NotAllowed);
      assert.deepEqual(await readExplorations(house, officer), []);
    });
  });
