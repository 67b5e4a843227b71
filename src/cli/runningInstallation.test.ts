import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { commandLine, type Ended, startedSite } from "../../test/support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-running-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const [home, desk] = [join(folder, "thuis"), join(folder, "bureau")];
const data = join(home, "data");
const socket = join(data, "evenbeeld.sock");

/** A command as an administrator gives it in a folder of their own, while the site runs in another. */
const typed = (...words: readonly string[]): Promise<Ended> =>
  commandLine([...words, "--data", "../thuis/data"], {}, desk);
const inTown = ["--municipality", "proefstad", "--json"];

type Site = Awaited<ReturnType<typeof startedSite>>;

describe("a site that runs on an embedded database carries the commands of its administrator out", () => {
  let site: Site;

  before(async () => {
    for (const one of [home, desk]) mkdirSync(one);
    copyFileSync("examples/programmes/utrecht-2023.json", join(desk, "plan.json"));
    writeFileSync(join(desk, "mensen.csv"), "Naam;Mailadres\nNora;nora@proefstad.example\n");
    site = await startedSite(["--data", "data", "--keys", "keys"], home);
  });
  after(() => site.end("SIGTERM"));

  test("the socket lies beside the data and only the owner of the data may use it", () => {
    assert.ok(statSync(socket).isSocket());
    assert.equal(statSync(socket).mode & 0o777, 0o600);
  });

  test("a municipality comes, a plan and people come in, the plan goes out, and a copy is made; paths are those of who types", async () => {
    const added = await typed(
      ...["municipality", "add", "proefstad", "--name", "Proefstad", "--json"],
      ...["--administrator", "Ada Bos", "--mail", "ada@proefstad.example"],
    );
    assert.equal(added.exit, 0, added.err);
    const imported = await typed("programme", "import", "plan.json", ...inTown);
    assert.equal(imported.exit, 0, imported.err);
    const out = ["--format", "json", "--out", "uit.json"];
    const exported = await typed("programme", "export", "--programme", "utrecht-2023", ...out, ...inTown);
    assert.equal(exported.exit, 0, exported.err);
    assert.equal(statSync(join(desk, "uit.json")).mode & 0o777, 0o600);
    const copied = await typed("backup", "kopie.evenbeeld", "--json");
    assert.equal(copied.exit, 0, copied.err);
    assert.ok(existsSync(join(desk, "kopie.evenbeeld")));
    const people = await typed("people", "import", "mensen.csv", ...inTown);
    assert.equal(people.exit, 0, people.err);
    assert.match(people.out, /"added":1/);
    const verified = await typed("audit-log", "verify", ...inTown);
    assert.deepEqual([verified.exit, verified.err], [0, ""], verified.err);
  });

  test("what is refused, malformed or not there ends as it does without the site", async () => {
    const unknown = await typed("audit-log", "verify", "--municipality", "elders");
    assert.deepEqual([unknown.exit, unknown.err.slice(0, 4)], [3, "C105"]);
    const absent = await typed("programme", "import", "weg.json", ...inTown);
    assert.equal(absent.exit, 2, absent.err);
    assert.match(absent.err, /bureau\/weg\.json/);
  });

  test("C120: a command that names other keys is refused; the same keys by another way are not", async () => {
    const other = await typed("audit-log", "verify", ...inTown, "--keys", "sleutels");
    assert.deepEqual([other.exit, other.err.slice(0, 4)], [3, "C120"]);
    assert.equal(existsSync(join(desk, "sleutels")), false);
    const same = await typed("audit-log", "verify", ...inTown, "--keys", "../thuis/keys");
    assert.equal(same.exit, 0, same.err);
  });

  test("what works on the whole database by itself stays refused, and changes nothing", async () => {
    for (const words of [["serve", "--port", "0"], ["migrate"], ["demo"], ["restore", "kopie.evenbeeld"]]) {
      const refused = await typed(...words);
      assert.equal(refused.exit, 3, words.join(" "));
      assert.match(refused.err, /Evenbeeld draait op deze map/);
    }
  });

  test("commands given at the same time are all carried out", async () => {
    const copies = ["a", "b", "c"].map((name) => typed("backup", `${name}.evenbeeld`, "--json"));
    for (const { exit, err } of await Promise.all(copies)) assert.equal(exit, 0, err);
  });
});

test("after a crash the socket that is left gives the usual answer, and the next site takes commands again", async () => {
  const place = ["--data", "data", "--keys", "keys"];
  const first = await startedSite(place, home);
  await first.end("SIGKILL");
  assert.ok(existsSync(socket), "a killed site leaves its socket");
  const alone = await typed("audit-log", "verify", ...inTown, "--keys", "../thuis/keys");
  assert.equal(alone.exit, 0, alone.err);
  const second = await startedSite(place, home);
  const told = await typed("audit-log", "verify", ...inTown);
  const { exit, err } = await second.end("SIGTERM");
  assert.deepEqual([told.exit, exit, err], [0, 0, ""]);
  assert.equal(existsSync(socket), false, "a site that stops takes its socket away");
});
