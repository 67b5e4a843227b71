import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { allowed, day } from "../../../test/support/aUnit.ts";
import type { PersonId, UnitId } from "../organisation/index.ts";
import {
  checkIssuer,
  checkProvider,
  endedBefore,
  type IdentityProvider,
  type Role,
  type RoleAssignment,
  type RoleAssignmentId,
  returnPath,
  roleChanges,
  roles,
  secondsLeft,
  unitOwnersIn,
  waitSeconds,
} from "./index.ts";

const sara = "00000000-0000-4000-8000-000000000001" as PersonId;
const bram = "00000000-0000-4000-8000-000000000002" as PersonId;
const city = "00000000-0000-4000-8000-00000000000a" as UnitId;
const today = day("2026-10-12");
const provider: IdentityProvider = {
  issuer: "https://aanmelden.proefstad.example",
  clientId: "evenbeeld",
  matchBy: "email",
  rolesClaim: "roles",
  roles: [
    { appRole: "Programma", role: "programmeManager", unit: null },
    { appRole: "Beheer", role: "administrator", unit: null },
    { appRole: "Beheer", role: "employee", unit: null },
    { appRole: "Leiding", role: "unitOwner", unit: city },
  ],
};

let numbers = 0;
const held = (
  person: PersonId,
  role: Role,
  from = "2026-01-01",
  until: string | null = null,
): RoleAssignment => ({
  id: `r${++numbers}` as RoleAssignmentId,
  person,
  role,
  unit: role === "unitOwner" ? city : null,
  fromDay: day(from),
  untilDay: until === null ? null : day(until),
  version: 1,
});
const names = (list: readonly Pick<RoleAssignment, "role">[]) => list.map(({ role }) => role).toSorted();

describe("where the people of a municipality sign in", () => {
  test("N101: an address is https with nothing behind it, or of this machine itself", () => {
    for (const good of [
      provider.issuer,
      "https://login.microsoftonline.com/0b1f/v2.0",
      "http://127.0.0.1:8080",
      "http://localhost:3001/realms/proef",
    ])
      assert.ok(checkIssuer(good).ok, good);
    for (const bad of [
      "",
      "aanmelden.proefstad.example",
      "http://aanmelden.proefstad.example",
      "https://naam:geheim@proefstad.example",
      "https://proefstad.example/?x=1",
      "https://proefstad.example/#deel",
      "https://proefstad.example/?",
      "ftp://proefstad.example",
      "http://127.0.0.1.elders.example",
      `https://${"a".repeat(200)}.example`,
    ])
      assert.deepEqual(checkIssuer(bad), { ok: false, problem: "N101" }, bad);
  });

  test("N102 and N103: the name of the product and that of the claim are one word", () => {
    assert.ok(checkProvider(provider).ok);
    for (const bad of ["", " ", "twee woorden", "regel\nregel", "x".repeat(201)]) {
      assert.deepEqual(checkProvider({ ...provider, clientId: bad }), { ok: false, problem: "N102" });
      assert.deepEqual(checkProvider({ ...provider, rolesClaim: bad }), { ok: false, problem: "N103" });
    }
  });

  test("N114: a line binds an app role to a unit that is there, and one wrong line binds nothing", () => {
    const units = [{ id: city, code: "SB" }];
    assert.deepEqual(allowed(unitOwnersIn("Leiding = SB\n\n Ook.Leiding=SB \r\n", units)), [
      { appRole: "Leiding", role: "unitOwner", unit: city },
      { appRole: "Ook.Leiding", role: "unitOwner", unit: city },
    ]);
    for (const bad of ["Leiding", "= SB", "Leiding = XX", "Leiding = SB = SB", "Leiding = SB\nLeiding ="])
      assert.deepEqual(unitOwnersIn(bad, units), { ok: false, problem: "N114" }, bad);
  });
});

describe("roles that the provider decides on", () => {
  const change = (known: readonly RoleAssignment[], ...appRoles: readonly string[]) =>
    roleChanges(known, provider, { person: sara, appRoles, today });

  test("N120: an app role that is there begins its roles today, each once, and leaves others alone", () => {
    const { begins, ends } = change([], "Programma", "Beheer", "Beheer", "Leiding", "Onbekend");
    assert.deepEqual(names(begins), ["administrator", "employee", "programmeManager", "unitOwner"]);
    assert.ok(begins.every(({ fromDay, untilDay }) => fromDay === today && untilDay === null));
    assert.deepEqual(begins.find(({ role }) => role === "unitOwner")?.unit, city);
    assert.deepEqual(ends, []);
  });

  test("N120: a bound role without its app role ends; what was given by hand stays", () => {
    const known = [held(sara, "programmeManager"), held(sara, "auditor"), held(bram, "programmeManager")];
    const { begins, ends } = change(known);
    assert.deepEqual([names(begins), ends.map(({ id }) => id)], [[], [known[0]?.id]]);
    const [over] = ends;
    assert.ok(over);
    assert.equal(endedBefore(over, today).untilDay, day("2026-10-11"));
  });

  test("N120: a role that begins later is not given twice on one day", () => {
    const { begins } = change([held(sara, "programmeManager", "2026-11-01")], "Programma");
    assert.deepEqual(
      begins.map(({ untilDay }) => untilDay),
      [day("2026-10-31")],
    );
  });

  test("N121: the only administrator stays one, and one of two does not", () => {
    const only = change([held(sara, "administrator"), held(sara, "employee")]);
    assert.deepEqual([names(only.ends), only.keptAdministrator], [["employee"], true]);
    const two = change([held(sara, "administrator"), held(bram, "administrator")]);
    assert.deepEqual([names(two.ends), two.keptAdministrator], [["administrator"], false]);
    const leaves = change([
      held(sara, "administrator"),
      held(bram, "administrator", "2026-01-01", "2026-12-31"),
    ]);
    assert.deepEqual(names(leaves.ends), []);
  });

  test("N120: after a sign-in the bound roles are those of the claim, whatever was before, and a second sign-in changes nothing", () => {
    const anAssignment = fc.record({
      person: fc.constantFrom(sara, bram),
      role: fc.constantFrom(...roles.filter((role) => role !== "operator")),
      from: fc.constantFrom("2026-01-01", "2026-10-12"),
    });
    const appRoles = fc.subarray(["Programma", "Beheer", "Leiding", "Onbekend"]);
    fc.assert(
      fc.property(
        fc.uniqueArray(anAssignment, { selector: ({ person, role }) => `${person} ${role}` }),
        appRoles,
        (list, said) => {
          const known = [
            held(bram, "administrator"),
            ...list.map(({ person, role, from }) => held(person, role, from)),
          ];
          const first = change(known, ...said);
          const ended = new Set(first.ends);
          const then = [
            ...known.map((one) => (ended.has(one) ? endedBefore(one, today) : one)),
            ...first.begins.map((one) => ({ ...one, id: `n${++numbers}` as RoleAssignmentId, version: 1 })),
          ];
          const now = then.filter(
            (one) => one.person === sara && one.fromDay <= today && one.untilDay === null,
          );
          for (const { appRole, role, unit } of provider.roles)
            if (said.includes(appRole)) assert.ok(now.some((one) => one.role === role && one.unit === unit));
          assert.ok(!now.some(({ role }) => role === "programmeManager") || said.includes("Programma"));
          const again = roleChanges(then, provider, { person: sara, appRoles: said, today });
          assert.deepEqual([again.begins, again.ends], [[], []]);
          assert.deepEqual(
            then.filter(({ person }) => person === bram),
            known.filter(({ person }) => person === bram),
          );
        },
      ),
    );
  });
});

describe("where somebody goes on to", () => {
  test("N122: only a page of the own municipality is gone on to", () => {
    for (const good of ["/proefstad", "/proefstad/programma", "/proefstad/zoeken?vraag=a%20b&x=1"])
      assert.equal(returnPath("proefstad", good), good);
    for (const bad of [
      null,
      undefined,
      "",
      "proefstad",
      "https://elders.example/proefstad",
      "//elders.example",
      "/\\elders.example",
      "/proefstad\\..\\..",
      "/proefstad//elders.example",
      "/proefstad/../anders",
      "/proefstad/%2e%2e/anders",
      "/proefstad/%2fanders",
      "/proefstadje",
      "/anders/programma",
      "/proefstad/\nset-cookie:x",
      "/afmelden",
      `/proefstad/${"a".repeat(500)}`,
    ])
      assert.equal(returnPath("proefstad", bad), "/proefstad", String(bad));
  });

  test("N122: whatever is asked, a browser stays at this site and in this municipality", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "proefstad",
      "%2e",
      "%2f",
      "@",
      ":",
      "https:",
      "elders.example",
      "?",
      "#",
      "\t",
      "a",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = new URL(returnPath("proefstad", pieces.join("")), "https://evenbeeld.example");
        assert.equal(found.origin, "https://evenbeeld.example");
        assert.match(found.pathname, /^\/proefstad(\/|$)/);
      }),
    );
  });
});

describe("what goes wrong often", () => {
  test("N123: nobody waits at first; then longer each time, and never longer than the most", () => {
    assert.deepEqual(
      [1, 5, 6, 7, 8, 14, 15, 1000].map((n) => waitSeconds("account", n)),
      [0, 0, 1, 2, 4, 256, 300, 300],
    );
    assert.deepEqual(
      [300, 301, 302, 303, 304, 1000].map((n) => waitSeconds("source", n)),
      [0, 1, 2, 4, 5, 5],
    );
  });

  test("N113: whoever has to wait is told so until then, in whole seconds", () => {
    const until = new Date("2026-10-12T07:00:10Z");
    const at = (second: string) =>
      secondsLeft({ failures: 9, until }, new Date(`2026-10-12T07:00:${second}Z`));
    assert.deepEqual(
      [at("00"), at("09.500"), at("10"), at("20"), secondsLeft(undefined, until)],
      [10, 1, 0, 0, 0],
    );
  });
});
