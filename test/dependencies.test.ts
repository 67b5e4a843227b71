import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { dependencyRows, lockedPackages, tableUnder } from "./support/documentTables.ts";

test("the record of dependencies names every package with its version, its licence and why it is here", () => {
  const { rows } = tableUnder("docs/decisions/0008-dependencies.md", "## The list");
  assert.ok(rows.length >= 30, `only ${rows.length} packages`);
  assert.deepEqual(
    rows.map(([name, version, licence]) => [name, version, licence]),
    dependencyRows(),
  );
  assert.deepEqual(
    rows.filter(([, , , why = ""]) => why === ""),
    [],
  );
});

/** Licences that let the product go out under EUPL-1.2 with a notice, and nothing more; each was read. */
const fits = ["0BSD", "Apache-2.0", "BSD-3-Clause", "BlueOak-1.0.0", "EUPL-1.2", "ISC", "MIT", "MIT-0"];

test("every package that comes along in use, also those that others need, has a licence that fits", () => {
  const packages = lockedPackages().filter(({ inUse }) => inUse);
  assert.ok(packages.length >= 200, `only ${packages.length} packages`);
  assert.deepEqual(
    packages.filter(({ licence }) => !fits.includes(licence)),
    [],
  );
  // of those for another system or another processor nothing is installed
  const here = packages.filter(({ path }) => existsSync(`${path}/package.json`));
  assert.ok(here.length >= 150, `only ${here.length} installed`);
  assert.deepEqual(
    here.filter(({ licence, stated }) => stated !== licence),
    [],
  );
});

test("every package has a hash of its content, and comes from the public registry where the lock file says from where", () => {
  const packages = lockedPackages();
  const away = packages.filter(
    ({ from }) => from !== null && !from.startsWith("https://registry.npmjs.org/"),
  );
  assert.deepEqual(away, []);
  assert.deepEqual(
    packages.filter(({ integrity }) => !/^sha512-/.test(integrity)),
    [],
  );
});

test("only two packages run something when they are installed, and both were allowed to", () => {
  const running = lockedPackages().filter(({ runsAtInstall, path }) => runsAtInstall && existsSync(path));
  assert.deepEqual(running.map(({ path }) => path.replace(/^.*node_modules\//, "")).toSorted(), [
    "esbuild",
    "node",
  ]);
});
