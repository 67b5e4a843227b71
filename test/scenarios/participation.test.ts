import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { ConsentMove, GivenContribution } from "../../src/domain/governance/index.ts";
import type { Result } from "../../src/domain/shared/result.ts";
import { NotAllowed } from "../../src/domain/shared/thrown.ts";
import { addConsentRequest } from "../../src/usecases/governance/addConsentRequest.ts";
import { moveConsentRequest } from "../../src/usecases/governance/moveConsentRequest.ts";
import { readConsentRequests } from "../../src/usecases/governance/readConsentRequests.ts";
import { readGate } from "../../src/usecases/governance/readGate.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
import {
  addContributionRound,
  closeContributionRound,
} from "../../src/usecases/participation/changeContributionRound.ts";
import { giveContribution } from "../../src/usecases/participation/giveContribution.ts";
import {
  readContributionRound,
  readContributionRounds,
} from "../../src/usecases/participation/readContributionRounds.ts";
import { changeStatus } from "../../src/usecases/programme/changeStatus.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { readAction } from "../../src/usecases/programme/readAction.ts";
import type { Refusal } from "../../src/usecases/programme/refusal.ts";
import { aConsentMove, aConsentRequest } from "../support/aConsentRequest.ts";
import { aGivenContribution, roundValues, textsOf } from "../support/aContributionRound.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { allowed, day } from "../support/aUnit.ts";
import { worksCouncil } from "../support/aWorkforce.ts";
import { bothKinds, type DatabaseKind } from "../support/databases.ts";

/** A municipality that brought in its published programme, with a works council. */
async function aPublishedPlace(kind: DatabaseKind, file: string) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  await addBody(house, anActor(municipality, "administrator"), worksCouncil);
  const manager = anActor(municipality, "programmeManager");
  const content: unknown = JSON.parse(readFileSync(`examples/programmes/${file}.json`, "utf8"));
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const member = anActor(municipality, "worksCouncilMember");
  const start = async (action: string) => {
    const { action: found } = await readAction(house, manager, file, action);
    const seen = { programme: file, key: action, seen: found.version };
    return changeStatus(house, manager, { ...seen, status: "ongoing", reason: "begonnen" });
  };
  return { house, municipality, manager, member, programme: file, start };
}

const codesOf = (result: Result<unknown, Refusal<unknown>>): readonly string[] =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const { key: _, state: __, version: ___, ...values } = aConsentRequest();

for (const kind of bothKinds)
  describe(`what the works council is asked (${kind})`, () => {
    test("[PW-01] Arnhem: the baseline measurement with the NIM begins only after consent of the works council", async () => {
      const place = await aPublishedPlace(kind, "arnhem-2021");
      const { house, manager, member, programme, start } = place;
      const asked = { ...values, actions: ["A16"] };
      const { key } = allowed(await addConsentRequest(house, manager, { programme, values: asked }));
      const move = (actor: typeof manager, seen: number, differing: Partial<ConsentMove>) =>
        moveConsentRequest(house, actor, {
          ...{ programme, key, seen },
          ...{ move: aConsentMove(differing), endsOn: null },
        });
      assert.deepEqual(codesOf(await start("A16")), ["G146 status"]);
      assert.deepEqual(codesOf(await start("A13")), [], "another action waits for nothing");
      allowed(await move(manager, 1, { kind: "asked" }));
      assert.deepEqual(codesOf(await start("A16")), ["G146 status"]);
      allowed(await move(member, 2, { kind: "refused" }));
      assert.deepEqual(codesOf(await start("A16")), ["G146 status"]);
      allowed(await move(manager, 3, { kind: "asked" }));
      allowed(await move(member, 4, { kind: "conditionally" }));
      assert.deepEqual(codesOf(await start("A16")), []);
      const [one] = (await readConsentRequests(house, member, programme)).requests;
      assert.deepEqual([one?.stands, one?.isOpen, one?.record?.number], ["conditionally", true, 1]);
      allowed(await move(manager, 5, { kind: "withdrawn" }));
      const [after] = (await readConsentRequests(house, member, programme)).requests;
      assert.deepEqual(
        [after?.stands, after?.isOpen, after?.actions[0]?.status],
        ["withdrawn", false, "ongoing"],
      );
    });

    test("[PW-01] Utrecht: the code of conduct has the consent of the central works council, and waited for it", async () => {
      const { house, manager, member, programme, start } = await aPublishedPlace(kind, "utrecht-2023");
      const asked = { ...values, title: "Aanpassing gedragscode", item: null, actions: ["U11", "U12"] };
      const { key } = allowed(await addConsentRequest(house, manager, { programme, values: asked }));
      assert.deepEqual(codesOf(await start("U12")), ["G146 status"]);
      const act = { programme, key, endsOn: null };
      allowed(await moveConsentRequest(house, manager, { ...act, seen: 1, move: aConsentMove() }));
      const consented = aConsentMove({ kind: "consented" });
      allowed(await moveConsentRequest(house, member, { ...act, seen: 2, move: consented }));
      for (const action of ["U11", "U12"]) assert.deepEqual(codesOf(await start(action)), [], action);
    });

    test("[PW-01] a request about the staff data opens that gate and no other; one of its own does not open it", async () => {
      const { house, manager, member, programme } = await aPublishedPlace(kind, "rotterdam-2023");
      const stops = async () => (await readGate(house, manager)).stops;
      const consented = async (differing: Partial<typeof values>) => {
        const asked = { ...values, actions: [], ...differing };
        const { key } = allowed(await addConsentRequest(house, manager, { programme, values: asked }));
        const act = { programme, key, endsOn: null };
        allowed(await moveConsentRequest(house, manager, { ...act, seen: 1, move: aConsentMove() }));
        const move = aConsentMove({ kind: "consented" });
        allowed(await moveConsentRequest(house, member, { ...act, seen: 2, move }));
      };
      assert.equal(await stops(), "W120");
      await consented({});
      assert.equal(await stops(), "W120");
      await consented({ gate: "workforceData" });
      assert.equal(await stops(), null);
      await consented({ right: "advice" });
      assert.equal((await readGate(house, manager)).consents.length, 1);
    });

    test("[PW-02] [PW-03] Utrecht: the central works council at each change of the plan, employees every year, and what is late is said so", async () => {
      const { house, manager, member, programme } = await aPublishedPlace(kind, "utrecht-2023");
      house.clock.now = new Date("2024-05-13T08:00:00Z");
      const states = async () =>
        (await readContributionRounds(house, member, programme)).yearly.map(
          ({ group, of, state }) => `${of.kind === "year" ? of.year : of.number} ${group} ${state}`,
        );
      assert.deepEqual(await states(), [
        "2023 worksCouncil late",
        "2023 employees late",
        "2024 worksCouncil due",
        "2024 employees due",
      ]);
      const days = { from: day("2024-05-06"), until: day("2024-05-20") };
      const asking = roundValues({ ...days, purpose: "yearly", groups: ["worksCouncil", "employees"] });
      allowed(await addContributionRound(house, manager, { programme, values: asking }));
      assert.deepEqual((await states()).slice(-2), ["2024 worksCouncil done", "2024 employees done"]);
    });

    test("[PW-04] [PW-05] Amsterdam: networks and coordinators read along, employees answer alone, in a group, told or without a name", async () => {
      const { house, manager, programme, municipality } = await aPublishedPlace(kind, "amsterdam-2024");
      const asking = roundValues({ groups: ["networks", "coordinators", "employees"] });
      const { key: round } = allowed(
        await addContributionRound(house, manager, { programme, values: asking }),
      );
      const give = (actor: typeof manager, differing: Partial<GivenContribution>) =>
        giveContribution(house, actor, {
          ...{ programme, round, receipt: house.newId().replaceAll("-", "").slice(12) },
          given: aGivenContribution(differing),
        });
      const employee = anActor(municipality, "employee");
      const own = { kind: "person", person: employee.person } as const;
      allowed(await give(employee, { by: own, group: "employees", text: "alleen" }));
      allowed(await give(employee, { text: "zonder naam" }));
      const networks = { kind: "onBehalf", who: "CAN, JAN, RAN en SNAB" } as const;
      const told = { by: networks, group: "networks", together: true, spoken: true } as const;
      allowed(await give(manager, { ...told, text: "in een groep verteld" }));
      await assert.rejects(give(employee, { ...told, text: "namens een ander" }), NotAllowed);
      const read = () => readContributionRound(house, manager, { programme, round });
      assert.deepEqual(textsOf((await read()).contributions), ["alleen", "in een groep verteld"]);
      house.clock.now = new Date("2026-10-19T08:00:00Z");
      allowed(await closeContributionRound(house, manager, { programme, key: round, seen: 1 }));
      assert.deepEqual(textsOf((await read()).contributions), [
        "alleen",
        "in een groep verteld",
        "zonder naam",
      ]);
      const seen = await readContributionRound(house, employee, { programme, round });
      assert.deepEqual(textsOf(seen.contributions), ["alleen"]);
      assert.deepEqual(seen.tally, { takenOver: 0, partly: 0, not: 0, open: 3 });
    });

    test("[PW-08] Rotterdam: the works council follows the progress of the programme", async () => {
      const { house, manager, member, programme, start } = await aPublishedPlace(kind, "rotterdam-2023");
      const counts = async (actor: typeof member) =>
        (await readConsentRequests(house, actor, programme)).counts;
      const before = await counts(member);
      assert.ok(before.total >= 20, `only ${before.total} actions`);
      allowed(await start("F4-1c"));
      assert.equal((await counts(member)).byStatus.ongoing, before.byStatus.ongoing + 1);
      assert.deepEqual(await counts(manager), await counts(member));
    });
  });
