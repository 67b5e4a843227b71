import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import {
  type ApiClientDraft,
  apiClientStatus,
  checkApiClient,
  checkExpiry,
  checkNotRevoked,
} from "./index.ts";

const today = dayFrom("2026-10-12");
const draft: ApiClientDraft = {
  name: "Dashboard",
  rights: ["programmes"],
  expiresOn: dayFrom("2027-10-12"),
};
const checked = (differing: Partial<ApiClientDraft>) => {
  const found = checkApiClient({ ...draft, ...differing }, today);
  return found.ok ? "ok" : found.problem;
};

test("R180: a client has a name of one line of 1 to 80 characters", () => {
  assert.equal(checked({ name: "x".repeat(80) }), "ok");
  for (const name of ["", "   ", "x".repeat(81), "een\ntwee", "nul\u0000"])
    assert.equal(checked({ name }), "R180", JSON.stringify(name));
});

test("R181: a client may read something", () => {
  assert.equal(checked({ rights: [] }), "R181");
  assert.equal(checked({ rights: ["money"] }), "ok");
});

test("R182: a client ends from today on and at most a year away", () => {
  const ends = (day: string) => {
    const found = checkExpiry(dayFrom(day), today);
    return found.ok ? "ok" : found.problem;
  };
  assert.deepEqual(["2026-10-12", "2027-10-12"].map(ends), ["ok", "ok"]);
  assert.deepEqual(["2026-10-11", "2027-10-13", "2099-01-01"].map(ends), ["R182", "R182", "R182"]);
  assert.equal(checked({ expiresOn: dayFrom("2028-01-01") }), "R182");
});

test("R183: what was revoked is not renewed", () => {
  assert.deepEqual(checkNotRevoked({ revokedOn: today }), { ok: false, problem: "R183" });
  assert.ok(checkNotRevoked({ revokedOn: null }).ok);
});

describe("R184: a token opens something until the last day of its client, and never after it was revoked", () => {
  const statusOn = (day: string, revokedOn: string | null = null) =>
    apiClientStatus(
      { expiresOn: dayFrom("2026-12-31"), revokedOn: revokedOn === null ? null : dayFrom(revokedOn) },
      dayFrom(day),
    );
  test("on the last day it still does, on the next day it does not", () => {
    assert.deepEqual([statusOn("2026-12-31"), statusOn("2027-01-01")], ["active", "expired"]);
  });
  test("from the day on which it was revoked it does not, whatever its last day", () => {
    assert.equal(statusOn("2026-10-12", "2026-10-12"), "revoked");
    assert.equal(statusOn("2027-10-12", "2026-10-12"), "revoked");
  });
});
