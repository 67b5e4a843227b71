import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BadSetting, readConfig } from "./config.ts";

const mailOf = (url: string | undefined, from: string | undefined) =>
  readConfig({
    ...(url === undefined ? {} : { SMTP_URL: url }),
    ...(from === undefined ? {} : { MAIL_FROM: from }),
  }).mail;
const from = "Evenbeeld Meerwijk <post@meerwijk.example>";

describe("the mail server in the environment", () => {
  test("is read with its port, its encryption and its account; without one, mail waits", () => {
    const whole = mailOf("smtps://even%40beeld:p%40ss@mail.meerwijk.example", from);
    assert.deepEqual(whole, {
      ...{ host: "mail.meerwijk.example", port: 465, secure: true, requireTls: false },
      account: { user: "even@beeld", password: "p@ss" },
      from: { name: "Evenbeeld Meerwijk", address: "post@meerwijk.example" },
    });
    assert.equal(mailOf("smtp://mail.meerwijk.example", "post@meerwijk.example")?.port, 587);
    assert.equal(mailOf("smtp://[::1]:2525", from)?.host, "::1");
    assert.equal(mailOf(undefined, undefined), undefined);
    assert.equal(mailOf("", ""), undefined);
  });

  test("a password goes over the network encrypted, and on this machine only without", () => {
    assert.equal(mailOf("smtp://a:b@mail.meerwijk.example", from)?.requireTls, true);
    assert.equal(mailOf("smtp://a:b@127.0.0.1:2525", from)?.requireTls, false);
    assert.equal(mailOf("smtp://mail.meerwijk.example", from)?.requireTls, false);
  });

  test("a value that cannot be used is refused with a sentence that does not repeat it", () => {
    const urls = [
      "mail.meerwijk.example",
      "http://a:geheim@b",
      "smtp://",
      "smtp://a:geheim@b/c",
      "smtp://a@b",
    ];
    urls.push("smtp://a:geheim@b?tls.rejectUnauthorized=false", "smtp://a:geheim%zz@b", "smtp://b:99999");
    const senders = [
      "post",
      "post@a@b",
      "Naam <post@a.example> x",
      "a\r\nBcc: b@c.example <d@e.example>",
      "a@b,c@d",
    ];
    const attempts = [
      ...urls.map((url) => () => mailOf(url, from)),
      ...senders.map((sender) => () => mailOf("smtp://b", sender)),
      () => mailOf("smtp://b", undefined),
      () => mailOf(undefined, from),
    ];
    for (const [at, attempt] of attempts.entries())
      assert.throws(attempt, (error) => {
        assert.ok(error instanceof BadSetting, `attempt ${at}`);
        assert.match(error.message, /SMTP_URL|MAIL_FROM/);
        assert.doesNotMatch(error.message, /geheim/);
        return true;
      });
  });
});

describe("the log of requests is on or off", () => {
  test("off unless it is asked for; another word stops the start", () => {
    for (const value of [undefined, "", "off"])
      assert.equal(readConfig({ REQUEST_LOG: value }).requestLog, false);
    assert.equal(readConfig({ REQUEST_LOG: "on" }).requestLog, true);
    for (const value of ["yes", "ON", "1"])
      assert.throws(() => readConfig({ REQUEST_LOG: value }), /REQUEST_LOG moet on of off zijn/);
  });
});

describe("the copies in the environment", () => {
  const copiesOf = (keep?: string) =>
    readConfig({
      BACKUP_FOLDER: "/safe/copies",
      BACKUP_KEY: "copy.pub",
      ...(keep === undefined ? {} : { BACKUP_KEEP_DAYS: keep }),
    }).copies;

  test("stay for ever, or for so many days", () => {
    assert.deepEqual(copiesOf(), { folder: "/safe/copies", to: "copy.pub", hours: 24, keepDays: null });
    assert.equal(copiesOf("")?.keepDays, null);
    assert.equal(copiesOf("35")?.keepDays, 35);
    for (const odd of ["0", "6", "-1", "7.5", "vijf", "3651", "1e99"])
      assert.throws(() => copiesOf(odd), /BACKUP_KEEP_DAYS/, odd);
  });
});
