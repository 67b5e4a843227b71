// Adds the lockfile entries of optional platform packages that npm left out because a mirror
// lacked those versions. Without them `npm ci` stops with "Missing: <name>@ from lock file".
// Use: node complete-lock.mjs [package-lock.json]   (again after every change of dependencies)
import { readFileSync, writeFileSync } from "node:fs";

const file = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
const all = lock.packages;
const OS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const CPU = {
  arm: "arm",
  armeabi: "arm",
  arm64: "arm64",
  ia32: "ia32",
  x64: "x64",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
};
let added = 0;
for (const [at, p] of Object.entries(all)) {
  for (const [name, version] of Object.entries(p.optionalDependencies ?? {})) {
    const places = [`${at}/node_modules/${name}`, `node_modules/${name}`];
    if (at === "" || !/^\d/.test(version)) continue;
    if (places.some((k) => all[k]?.version)) continue;
    for (const k of places) delete all[k];
    const os = OS.filter((o) => name.includes(`-${o}`) || name.includes(`/${o}`));
    const cpu = [
      ...new Set(
        Object.keys(CPU)
          .filter(
            (c) => new RegExp(`-${c}(?![a-z0-9]*64)(\\b|hf|eabi|v7)`).test(name) || name.endsWith(`-${c}`),
          )
          .map((c) => CPU[c]),
      ),
    ];
    if (os.length !== 1 && cpu[0] !== "wasm32") {
      console.warn(`not a platform package, left alone: ${name}`);
      continue;
    }
    all[places[1]] = {
      version,
      ...(cpu.length ? { cpu } : {}),
      ...(p.dev ? { dev: true } : {}),
      license: p.license,
      optional: true,
      ...(os.length ? { os } : {}),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
