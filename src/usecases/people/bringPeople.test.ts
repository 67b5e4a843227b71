import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { bring, look, peopleRows, takenAlong } from "../../../test/support/aPeopleList.ts";
import { allowed, day, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { Role } from "../../domain/access/index.ts";
import type { PeopleFileProblem } from "../../domain/people/index.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { roleOfWord } from "../../export/peopleTable.ts";
import { appointDeputy } from "../access/appointDeputy.ts";
import { changeProvider } from "../access/changeProvider.ts";
import { findActor } from "../access/findActor.ts";
import { grantRole } from "../access/grantRole.ts";
import { listPeopleWithRoles } from "../access/listPeopleWithRoles.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { appointCoordinator } from "../organisation/appointCoordinator.ts";
import { bringPeople } from "./bringPeople.ts";
import { endPeople } from "./endPeople.ts";

const today = day("2026-10-12");
const codes = (problems: unknown) =>
  (problems as readonly PeopleFileProblem[]).map(({ code, row, column }) => `${code} ${row}${column}`);

for (const kind of bothKinds)
  describe(`people from a file (${kind})`, () => {
    const begin = async () => {
      const office = await anOrganisation(kind);
      const { house, municipality, administrator } = office;
      const everybody = async () => (await listPeopleWithRoles(house, administrator)).people;
      const named = async (name: string) => {
        const found = (await everybody()).find(({ person }) => person.name === name);
        assert.ok(found, name);
        return found;
      };
      const log = () =>
        readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 50 });
      return { ...office, everybody, named, log };
    };

    test("a look tells line by line what is new, changed and unchanged, and keeps nothing", async () => {
      const { house, administrator, units, everybody } = await begin();
      const lines = [
        "Nora Nieuw|nora@proefstad.example|SB|Medewerker; Leidinggevende van een onderdeel (SO)|2026-11-01|",
        "Sara Jansen|SARA@proefstad.example|Onderdeel SB-1|||2026-12-31",
        "Joost|joost@proefstad.example||||",
      ];
      const found = allowed(await look(house, administrator, lines));
      const [nora, sara, joost] = found.plan.lines;
      assert.deepEqual(found.counts, { added: 1, changed: 1, unchanged: 1, leaving: 1, missing: 2 });
      assert.deepEqual(nora?.begins, [
        { role: "employee", unit: null, fromDay: day("2026-11-01"), untilDay: null },
        { role: "unitOwner", unit: units.care, fromDay: day("2026-11-01"), untilDay: null },
      ]);
      assert.equal(sara?.before?.name, "Sara");
      assert.deepEqual(sara?.after, {
        name: "Sara Jansen",
        mail: "sara@proefstad.example",
        unit: units.parks,
      });
      assert.equal(joost?.kind, "unchanged");
      assert.equal((await everybody()).length, 4);
    });

    test("kept in one act with counts only; the same file again changes nothing and is no act", async () => {
      const { house, administrator, named, log } = await begin();
      const lines = [
        "Nora Nieuw|nora@proefstad.example|SB|Medewerker; Controller||2027-01-31",
        "Sara|sara@proefstad.example|SB-1|Employee||geen",
      ];
      allowed(await bring(house, administrator, lines));
      const nora = await named("Nora Nieuw");
      assert.deepEqual(
        nora.roles.map(({ role, fromDay, untilDay }) => [role, fromDay, untilDay]).toSorted(),
        [
          ["employee", today, day("2027-01-31")],
          ["financialController", today, day("2027-01-31")],
        ],
      );
      const acts = await log();
      const entry = acts.find(({ event }) => event === "people-imported");
      assert.deepEqual(JSON.parse(String(entry?.content?.details)), {
        added: 1,
        changed: 1,
        unchanged: 0,
        leaving: 1,
      });
      const again = allowed(await bring(house, administrator, lines));
      assert.deepEqual(again.counts, { added: 0, changed: 0, unchanged: 2, leaving: 0, missing: 3 });
      assert.equal((await log()).filter(({ event }) => event === "people-imported").length, 1);
    });

    test("roles of the line are the ones from today on; an empty cell leaves them and the word none takes them away", async () => {
      const { house, administrator, named } = await begin();
      const roleLine = (roles: string) => [`Sara|sara@proefstad.example||${roles}||`];
      const held = async () =>
        (await named("Sara")).roles.filter(({ untilDay }) => untilDay === null).map(({ role }) => role);
      allowed(await bring(house, administrator, roleLine("Medewerker; Controller")));
      allowed(await bring(house, administrator, roleLine("Medewerker; P&O-analist")));
      assert.deepEqual((await held()).toSorted(), ["employee", "hrAnalyst"]);
      allowed(await bring(house, administrator, roleLine("")));
      assert.deepEqual((await held()).toSorted(), ["employee", "hrAnalyst"]);
      allowed(await bring(house, administrator, roleLine("geen")));
      assert.deepEqual(await held(), []);
    });

    test("N143: a last day that moves takes the roles that ended with it along, and no other; none begins after it", async () => {
      const { house, administrator, named, people } = await begin();
      allowed(await bring(house, administrator, ["Sara|sara@proefstad.example||Medewerker||2026-12-31"]));
      const own = { role: "adviser", unit: null, fromDay: today, untilDay: day("2026-11-30") } as const;
      allowed(await grantRole(house, administrator, { person: people.sara, ...own }));
      allowed(await bring(house, administrator, ["Sara|sara@proefstad.example||||2027-06-30"]));
      const days = new Map((await named("Sara")).roles.map(({ role, untilDay }) => [role, untilDay]));
      assert.deepEqual(Object.fromEntries(days), { employee: "2027-06-30", adviser: "2026-11-30" });
      const role = {
        person: people.sara,
        role: "clerk",
        unit: null,
        fromDay: day("2027-07-01"),
        untilDay: null,
      } as const;
      assert.equal(refusal(await grantRole(house, administrator, role)), "N143");
    });

    test("every problem is told by row and column, and then nothing is kept: N124, N125, N126, N127, N128, N129, O202, O203, O204, O216", async () => {
      const { house, administrator, everybody } = await begin();
      const refusedLines = async (lines: readonly string[], headers?: string) =>
        codes(refusal(await bring(house, administrator, lines, headers)));
      assert.deepEqual(await refusedLines([]), ["N129 nullnull"]);
      assert.deepEqual(await refusedLines(["Sara|s@x.example|8"], "Naam|Mailadres|Salaris"), ["N124 1C"]);
      assert.deepEqual(await refusedLines(["Sara"], "Naam"), ["N124 1null"]);
      assert.deepEqual(
        await refusedLines([
          "Goed|goed@proefstad.example||||",
          "Een|een@proefstad.example|Nergens||gisteren|",
          "Twee|twee@proefstad.example||Keizer||",
          "Drie|drie@proefstad.example||Leidinggevende van een onderdeel||",
          "Vier|vier@proefstad.example||Medewerker (SB)||",
          "|leeg@proefstad.example||||",
          "Geen mail|geenmail||Keizer||",
          "2026-09-01|goed@PROEFSTAD.example|||2026-12-31|2026-12-01",
        ]),
        [
          ...["N126 3C", "N128 3E", "N127 4D", "O203 5D", "O203 6D", "O216 7A", "O202 8B", "N127 8D"],
          ...["N125 9B", "O216 9A", "O204 9F"],
        ],
      );
      assert.deepEqual(
        await refusedLines([
          "Goed|goed@proefstad.example||||",
          "Twee|GOED@proefstad.example||||",
          "Terug|terug@proefstad.example|||2026-12-31|2026-12-01",
        ]),
        ["N125 3B", "O204 4F"],
      );
      assert.equal((await everybody()).length, 4);
    });

    test("O207: the last administrator does not leave by a file, and not by a choice either", async () => {
      const { house, administrator, named } = await begin();
      const bram = (await named("Bram Beheer")).person;
      const leaves = [`Bram Beheer|${bram.mail}||||2026-12-31`];
      assert.deepEqual(codes(refusal(await bring(house, administrator, leaves))), ["O207 2B"]);
      const none = [`Bram Beheer|${bram.mail}||geen||`];
      assert.deepEqual(codes(refusal(await bring(house, administrator, none))), ["O207 2B"]);
      const ending = { people: [bram.id], lastDay: today, evenWithDuties: true };
      assert.equal(refusal(await endPeople(house, administrator, ending)), "O207");
      allowed(await bring(house, administrator, [...leaves, "Sara|sara@proefstad.example||Beheerder||"]));
    });

    test("N120: roles on which the provider decides are left to it, and the line says so", async () => {
      const { house, municipality, administrator, named, people } = await begin();
      const roles = [{ appRole: "Evenbeeld.Controller", role: "financialController" as Role, unit: null }];
      const provider = {
        ...{ issuer: "https://aanmelden.example", clientId: "evenbeeld", matchBy: "email" as const },
        ...{ rolesClaim: "roles", roles },
      } as const;
      allowed(await changeProvider(house, administrator, { value: provider, seen: 0 }));
      const controller = { person: people.joost, role: "financialController", unit: null } as const;
      allowed(await grantRole(house, administrator, { ...controller, fromDay: today, untilDay: null }));
      const lines = [
        "Sara|sara@proefstad.example||Controller; Medewerker||",
        "Joost|joost@proefstad.example||geen||",
      ];
      const found = allowed(await bring(house, administrator, lines));
      assert.deepEqual(found.plan.lines[0]?.provided, [{ role: "financialController", unit: null }]);
      assert.deepEqual(
        (await named("Sara")).roles.map(({ role }) => role),
        ["employee"],
      );
      const joost = await findActor(house, municipality, people.joost);
      assert.deepEqual(
        joost.holdings.map(({ role }) => role),
        ["financialController"],
      );
    });

    test("who is not in the file stays; ending is a choice apart, and who has duties is named first: N142, N145, N146", async () => {
      const { house, municipality, administrator, people, units, named } = await begin();
      const found = allowed(await bring(house, administrator, ["Sara|sara@proefstad.example|SB|||"]));
      assert.equal(found.counts.missing, 3);
      const cares = { person: people.joost, unit: units.city, fromDay: today, untilDay: null };
      allowed(await appointCoordinator(house, administrator, cares));
      const role = { role: "clerk", unit: null, fromDay: today, untilDay: null } as const;
      allowed(await grantRole(house, administrator, { person: people.joost, ...role }));
      const both = {
        people: [people.joost, people.fatima],
        lastDay: day("2026-10-31"),
        evenWithDuties: false,
      };
      assert.equal(refusal(await endPeople(house, administrator, both)), "N142");
      assert.equal(refusal(await endPeople(house, administrator, { ...both, people: [] })), "N146");
      const before = { ...both, lastDay: day("2026-10-11") };
      assert.equal(refusal(await endPeople(house, administrator, before)), "N145");
      assert.equal(allowed(await endPeople(house, administrator, { ...both, evenWithDuties: true })), 2);
      const joost = await named("Joost");
      assert.deepEqual(
        [joost.roles[0]?.untilDay, joost.coordinatorships[0]?.untilDay],
        ["2026-10-31", "2026-10-31"],
      );
      assert.deepEqual(
        (await findActor(house, municipality, people.joost)).holdings.map((one) => one.role),
        ["clerk"],
      );
    });

    test("N140: at midnight in the Netherlands who leaves has no role, own or as a deputy, and who stood in for them neither", async () => {
      const { house, municipality, administrator, people } = await begin();
      const rolesOf = async (person: keyof typeof people) =>
        (await findActor(house, municipality, people[person])).holdings.map(({ role }) => role);
      const given = { unit: null, fromDay: today, untilDay: null } as const;
      allowed(await grantRole(house, administrator, { ...given, person: people.sara, role: "clerk" }));
      allowed(await grantRole(house, administrator, { ...given, person: people.joost, role: "alderman" }));
      const term = { fromDay: today, untilDay: day("2026-12-31") };
      allowed(
        await appointDeputy(house, administrator, { person: people.joost, deputy: people.sara, ...term }),
      );
      allowed(
        await appointDeputy(house, administrator, { person: people.sara, deputy: people.fatima, ...term }),
      );
      allowed(await bring(house, administrator, ["Sara|sara@proefstad.example||||2026-10-31"]));
      house.clock.now = new Date("2026-10-31T22:59:00Z");
      assert.deepEqual((await rolesOf("sara")).toSorted(), ["alderman", "clerk"]);
      assert.deepEqual(await rolesOf("fatima"), ["clerk"]);
      house.clock.now = new Date("2026-10-31T23:00:00Z");
      assert.deepEqual(
        [await rolesOf("sara"), await rolesOf("fatima"), await rolesOf("joost")],
        [[], [], ["alderman"]],
      );
    });

    test("N140: who begins later has no role before the first day, and has it from midnight on", async () => {
      const { house, municipality, administrator, named } = await begin();
      const line = ["Nora|nora@proefstad.example||Griffier|2026-11-01|"];
      allowed(await bring(house, administrator, line));
      const { id } = (await named("Nora")).person;
      const roles = async () => (await findActor(house, municipality, id)).holdings.length;
      house.clock.now = new Date("2026-10-31T22:59:00Z");
      assert.equal(await roles(), 0);
      house.clock.now = new Date("2026-10-31T23:00:00Z");
      assert.equal(await roles(), 1);
    });

    test("only who manages people brings them in", async () => {
      const { house, municipality } = await begin();
      for (const role of ["programmeManager", "hrAnalyst", "auditor"] as const)
        await assert.rejects(bring(house, anActor(municipality, role), ["A|a@x.example||||"]), NotAllowed);
    });

    test("what is taken along and brought in again changes nothing, whoever is here and in either language", async () => {
      const { house, administrator } = await begin();
      const words = [...roleOfWord().keys()].filter(
        (word) => word !== "beheerder" && word !== "administrator",
      );
      const person = fc.record({
        mail: fc.integer({ min: 0, max: 40 }).map((number) => `p${number}@proefstad.example`),
        name: fc
          .string({ unit: fc.constantFrom(..."abcé' -ZØ".split("")), minLength: 1, maxLength: 12 })
          .filter((name) => /\p{L}/u.test(name)),
        unit: fc.constantFrom("", "geen", "SB", "SO", "SB-1"),
        roles: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 }),
        firstDay: fc.constantFrom("", "2026-01-01", "2026-12-01"),
        lastDay: fc.constantFrom("", "geen", "2026-10-01", "2026-10-12", "2027-03-31"),
      });
      const lines = fc.uniqueArray(person, { selector: ({ mail }) => mail, minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(lines, fc.constantFrom("nl" as const, "en" as const), async (some, language) => {
          const rows = some.map(({ name, mail, unit, roles, firstDay, lastDay }) => {
            const given = roles.map((word) =>
              roleOfWord().get(word) === "unitOwner" ? `${word} (SO)` : word,
            );
            return [name, mail, unit, given.join("; "), firstDay, lastDay].join("|");
          });
          const brought = await bring(house, administrator, rows);
          if (brought.ok) assert.equal(brought.value.plan.lines.length, rows.length);
          else assert.deepEqual([...new Set(brought.problem.map(({ code }) => code))], ["O204"]);
          const taken = await takenAlong(house, administrator, language);
          const again = allowed(
            await bringPeople(house, administrator, { rows: taken, roleOfWord: roleOfWord() }),
          );
          assert.deepEqual([again.counts.added, again.counts.changed, again.counts.missing], [0, 0, 0]);
        }),
        { numRuns: kind === "embedded" ? 40 : 10 },
      );
    });

    test("3,000 people come in by one file", async () => {
      const { house, administrator } = await begin();
      const lines = Array.from(
        { length: 3000 },
        (_, at) => `Persoon ${at}|p${at}@proefstad.example|SB|Medewerker|2026-01-01|`,
      );
      const found = allowed(
        await bringPeople(house, administrator, { rows: peopleRows(lines), roleOfWord: roleOfWord() }),
      );
      assert.equal(found.counts.added, 3000);
      assert.equal(allowed(await bring(house, administrator, lines)).counts.unchanged, 3000);
    });
  });
