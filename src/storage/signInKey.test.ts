import assert from "node:assert/strict";
import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { signInKeyOf } from "./signInKey.ts";

test("the key of a municipality is made once, for its owner alone, with a certificate over its public half for ten years", () => {
  const place = { keys: mkdtempSync(join(tmpdir(), "evenbeeld-key-")), slug: "proefstad" };
  const made = signInKeyOf(place, new Date("2026-10-12T07:00:00Z"));
  assert.deepEqual(signInKeyOf(place, new Date("2027-01-01T00:00:00Z")), made);
  for (const name of ["sign-in.key", "sign-in.crt"])
    assert.equal(statSync(join(place.keys, place.slug, name)).mode & 0o777, 0o600, name);
  const key = createPrivateKey({ key: made.privateKey, format: "der", type: "pkcs8" });
  assert.equal(key.asymmetricKeyDetails?.modulusLength, 3072);
  const certificate = new X509Certificate(made.certificate);
  assert.ok(certificate.checkPrivateKey(key) && certificate.verify(createPublicKey(key)));
  assert.equal(certificate.subject, "CN=Evenbeeld proefstad");
  assert.deepEqual(
    [new Date(certificate.validFrom), new Date(certificate.validTo)],
    [new Date("2026-10-12T07:00:00Z"), new Date("2036-10-12T07:00:00Z")],
  );
  assert.equal(
    made.thumbprint,
    Buffer.from(certificate.fingerprint256.replaceAll(":", ""), "hex").toString("base64url"),
  );
  assert.ok(!("d" in made.publicKey), "nothing of the private half is served");
});
