import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { meaningOfAnswer, settleMail } from "./index.ts";

const start = new Date("2026-10-12T07:00:00Z");
const hours = (ms: number) => ms / 3_600_000;

/** Puts a mail off again and again until it has failed, and returns the pauses in minutes. */
function pauses(): readonly number[] {
  const found: number[] = [];
  let [mail, at] = [{ attempts: 0, answer: null as string | null }, start];
  for (;;) {
    const settled = settleMail(mail, { kind: "putOff", answer: "451" }, at);
    if (settled.state !== "waiting") return found;
    found.push((settled.nextAt.getTime() - at.getTime()) / 60_000);
    [mail, at] = [settled, settled.nextAt];
  }
}

describe("R161: a mail that could not be sent is tried again after a pause that doubles from a minute to four hours; after 30 attempts, nearly four days, it has failed", () => {
  test("the pauses grow to four hours and stay there", () =>
    assert.deepEqual(pauses().slice(0, 10), [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]));
  test("law: no pause is shorter than the one before, and all together last at least three days", () => {
    const all = pauses();
    assert.equal(all.length, 29);
    for (const [at, pause] of all.slice(1).entries()) assert.ok(pause >= Number(all[at]));
    const whole = hours(all.reduce((sum, pause) => sum + pause, 0) * 60_000);
    assert.ok(whole >= 72 && whole < 96, `${whole} hours`);
  });
  test("the last attempt ends it, with the answer of that attempt", () => {
    const last = settleMail(
      { attempts: 29, answer: "450" },
      { kind: "putOff", answer: "ECONNREFUSED" },
      start,
    );
    assert.deepEqual(
      [last.state, last.attempts, last.answer, last.endedAt],
      ["failed", 30, "ECONNREFUSED", start],
    );
  });
  test("sent, refused and dropped are the end; what was not tried waits as it did", () => {
    const mail = { attempts: 2, answer: "450" };
    assert.equal(settleMail(mail, { kind: "sent" }, start).answer, null);
    assert.equal(settleMail(mail, { kind: "refused", answer: "550" }, start).state, "failed");
    const dropped = settleMail(mail, { kind: "dropped" }, start);
    assert.deepEqual([dropped.state, dropped.attempts], ["dropped", 2]);
    const untried = settleMail(mail, { kind: "untried" }, start);
    assert.deepEqual(untried, { state: "waiting", ...mail, nextAt: start, endedAt: null });
  });
});

test("what a mail server answers has a meaning for people", () => {
  const meanings = ["550", "552", "451", "SENDER 550", "ADDRESS", "EAUTH", "FAULT", "ECONNREFUSED"];
  assert.deepEqual(meanings.map(meaningOfAnswer), [
    "unknown",
    "refused",
    "later",
    "sender",
    "noAddress",
    "password",
    "fault",
    "away",
  ]);
});
