import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { subjectSeal } from "./subjectSeal.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-seal-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const [here, there] = [join(folder, "keys"), join(folder, "others")];
const [one, other] = [randomUUID(), randomUUID()].map((id) => id as MunicipalityId);

describe("a number of a person is sealed: told by the key of its municipality, and by no other", () => {
  if (one === undefined || other === undefined) throw new Error("two were made");
  const own = subjectSeal(here, one);

  test("whatever it is, it comes back; the same is sealed the same, another one otherwise, and it does not show", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (first, second) => {
        assert.equal(own.open(own.seal(first)), first);
        assert.ok(own.seal(first).equals(own.seal(first)));
        assert.equal(own.seal(first).equals(own.seal(second)), first === second);
        assert.ok(!own.seal(first).toString("latin1").includes(first.slice(0, 8)));
      }),
    );
  });

  test("another municipality, and another installation, seals it otherwise and cannot open it", () => {
    for (const seal of [subjectSeal(here, other), subjectSeal(there, one)]) {
      assert.ok(!seal.seal("iemand").equals(own.seal("iemand")));
      assert.equal(seal.open(own.seal("iemand")), undefined);
    }
  });

  test("one bit that is changed is found", () => {
    const sealed = own.seal(randomUUID());
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        assert.throws(() => assert.notEqual(own.open(changed), undefined));
      }),
    );
  });

  test("the secret lies beside the other keys, for its owner alone, and is read again as it was made", () => {
    assert.equal(statSync(join(here, "processing.key")).mode & 0o777, 0o600);
  });
});
