import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { ConsentMove } from "../../src/domain/governance/index.ts";
import type { Result } from "../../src/domain/shared/result.ts";
import { addConsentRequest } from "../../src/usecases/governance/addConsentRequest.ts";
import { moveConsentRequest } from "../../src/usecases/governance/moveConsentRequest.ts";
import { readConsentRequests } from "../../src/usecases/governance/readConsentRequests.ts";
import { readGate } from "../../src/usecases/governance/readGate.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
import { changeStatus } from "../../src/usecases/programme/changeStatus.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { readAction } from "../../src/usecases/programme/readAction.ts";
import type { Refusal } from "../../src/usecases/programme/refusal.ts";
import { aConsentMove, aConsentRequest } from "../support/aConsentRequest.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { allowed } from "../support/aUnit.ts";
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
  });
