import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { bring } from "../../../test/support/aPeopleList.ts";
import { allowed, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { OutgoingMail, OutgoingMailId } from "../../domain/mail/index.ts";
import { findVisitor } from "../access/findVisitor.ts";
import { finishSignIn } from "../access/finishSignIn.ts";
import { listPeopleWithRoles } from "../access/listPeopleWithRoles.ts";
import { startSession } from "../access/signIn.ts";
import { lettersOf } from "../mail/lettersOf.ts";

const lastMinute = new Date("2026-10-31T22:59:00Z");
const midnight = new Date("2026-10-31T23:00:00Z");
const issuer = "https://aanmelden.example";

for (const kind of bothKinds)
  describe(`who left comes in by no way (${kind})`, () => {
    const begin = async () => {
      const office = await anOrganisation(kind);
      const { house, municipality, administrator, people } = office;
      const line = "Sara|sara@proefstad.example||Griffier||2026-10-31";
      allowed(await bring(house, administrator, [line]));
      const account = { municipality: municipality.id, person: people.sara };
      return { ...office, account };
    };

    test("N140: the provider lets a leaver in until midnight, and gives no role after it", async () => {
      const { house, municipality, administrator, people } = await begin();
      const roles = [{ appRole: "Evenbeeld.Controller", role: "financialController", unit: null }] as const;
      const provider = {
        ...{ issuer, clientId: "evenbeeld", matchBy: "email" as const, rolesClaim: "roles" },
        ...{ roles, version: 1 },
      } as const;
      const appRoles = ["Evenbeeld.Controller"];
      const claim = { issuer, subject: "s-1", sid: null, mail: "sara@proefstad.example", appRoles };
      house.clock.now = lastMinute;
      allowed(await finishSignIn(house, municipality, provider, { ...claim, appRoles: [] }));
      house.clock.now = midnight;
      assert.equal(refusal(await finishSignIn(house, municipality, provider, claim)), "N112");
      const found = (await listPeopleWithRoles(house, administrator)).people;
      const sara = found.find(({ person }) => person.id === people.sara);
      assert.deepEqual(
        sara?.roles.map(({ role, untilDay }) => [role, untilDay]),
        [["clerk", "2026-10-31"]],
      );
    });

    for (const way of ["passkey", "link", "provider"] as const)
      test(`N140: a session that was begun by ${way}, before or after midnight, is nobody's, and stays ended when the day moves`, async () => {
        const { house, municipality, administrator, account } = await begin();
        const { slug } = municipality;
        house.clock.now = lastMinute;
        const before = await startSession(house, account, way);
        const actorOf = async (secret: string) => (await findVisitor(house, { slug, secret })).actor;
        assert.equal((await actorOf(before))?.kind, "person");
        house.clock.now = midnight;
        const after = await startSession(house, account, way);
        assert.deepEqual([await actorOf(before), await actorOf(after)], [null, null]);
        allowed(await bring(house, administrator, ["Sara|sara@proefstad.example||Griffier||geen"]));
        assert.deepEqual([await actorOf(before), await actorOf(after)], [null, null]);
        assert.equal((await actorOf(await startSession(house, account, way)))?.kind, "person");
      });

    test("N140: a leaver gets no mail any more", async () => {
      const { house, municipality, people } = await begin();
      const mail: Pick<OutgoingMail, "id" | "person" | "about"> = {
        id: randomUUID() as OutgoingMailId,
        person: people.sara,
        about: { kind: "testMail", language: "nl" },
      };
      const isWritten = async () => {
        const [written] = await lettersOf(house, municipality, [mail as OutgoingMail]);
        return written?.letter !== undefined;
      };
      house.clock.now = lastMinute;
      assert.equal(await isWritten(), true);
      house.clock.now = midnight;
      assert.equal(await isWritten(), false);
    });
  });
