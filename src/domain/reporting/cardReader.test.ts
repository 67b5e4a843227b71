import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import type { Actor, Role } from "../access/index.ts";
import type { PersonId, UnitId } from "../organisation/index.ts";
import type { Owner } from "../programme/index.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import { answeredVia, isAskedOf } from "./cardReader.ts";

const [olga, stan, leo, care] = ["olga", "stan", "leo", "care"] as [PersonId, PersonId, PersonId, UnitId];
const person = (id: PersonId, role: Role, standsInFor: readonly PersonId[] = []): Actor => ({
  kind: "person",
  municipality: "m" as MunicipalityId,
  person: id,
  name: id,
  holdings: [{ role, units: new Set() }],
  standsInFor,
});
const manager = person("ilse" as PersonId, "programmeManager");
const ofOlga: Owner = { kind: "person", person: olga, asWritten: null };
const inWords: Owner = { kind: "asWritten", text: "Team Werving" };
const leoLeads = (unit: UnitId) => (unit === care ? [leo] : []);
const asked = (actor: Actor, owner: Owner, unit: UnitId | null = care) =>
  isAskedOf(actor, anAction({ owner, unit }), leoLeads);

describe("R151: a card waits for the owner, else for who leads the unit, else for the programme manager", () => {
  test("for the owner and who stands in, and then for nobody else", () => {
    assert.ok(asked(person(olga, "employee"), ofOlga));
    assert.ok(asked(person(stan, "employee", [olga]), ofOlga));
    for (const other of [person(stan, "employee"), person(leo, "unitOwner"), manager])
      assert.ok(!asked(other, ofOlga));
  });

  test("where nobody is owner for who leads the unit, and for who stands in there", () => {
    assert.ok(asked(person(leo, "unitOwner"), inWords));
    assert.ok(asked(person(stan, "employee", [leo]), { kind: "notStated" }));
    assert.ok(!asked(manager, inWords));
    assert.ok(!asked(person(olga, "employee"), inWords));
  });

  test("where nobody leads either for the programme manager", () => {
    assert.ok(asked(manager, inWords, null));
    assert.ok(asked(manager, inWords, "elsewhere" as UnitId));
    assert.ok(!asked(person(leo, "unitOwner"), inWords, null));
    assert.ok(!asked({ kind: "command", municipality: "m" as MunicipalityId }, inWords, null));
  });
});

test("an answer says how it came: from the owner, by the link, by a stand-in, or for somebody", () => {
  assert.equal(answeredVia(person(olga, "employee"), ofOlga, false), "self");
  assert.equal(answeredVia(person(olga, "employee"), ofOlga, true), "link");
  assert.equal(answeredVia(person(stan, "employee", [olga]), ofOlga, false), "deputy");
  assert.equal(answeredVia(manager, ofOlga, false), "onBehalf");
  assert.equal(answeredVia(person(leo, "unitOwner"), inWords, false), "onBehalf");
});
