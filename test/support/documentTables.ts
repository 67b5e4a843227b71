import { existsSync, readFileSync } from "node:fs";
import { clientRights, permissions, roles, type Scope } from "../../src/domain/access/index.ts";

const scopeWords: Readonly<Record<Scope, string>> = {
  installation: "installation",
  wholeOrganisation: "all",
  ownUnit: "own unit",
  ownItems: "own items",
};

/** Who stands in the table: the roles of people, then the rights of other systems. */
export const holders = [...roles, ...clientRights] as const;

/** Returns the permission table as docs/data-model.md shows it: the act, then the scope of each holder in its order. */
export const permissionRows = (): readonly (readonly string[])[] =>
  Object.entries(permissions).map(([act, row]) => [
    `\`${act}\``,
    ...holders.map((holder) => {
      const scope = row[holder];
      return scope === undefined ? "-" : scopeWords[scope];
    }),
  ]);

type Package = {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const packageAt = (file: string): Package => JSON.parse(readFileSync(file, "utf8")) as Package;

/** Returns each direct dependency with the version asked for and the licence that the installed package states. */
export function dependencyRows(): readonly (readonly string[])[] {
  const own = packageAt("package.json");
  return Object.entries({ ...own.dependencies, ...own.devDependencies })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, version]) => {
      const installed = packageAt(`node_modules/${name}/package.json`);
      return [`\`${name}\``, version, installed.license];
    });
}

type Locked = {
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
};

/** Returns every package of the lock file, direct or not: its licence there and, where it is installed, in itself. */
export function lockedPackages() {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const { "": _, ...packages } = lock.packages;
  return Object.entries(packages).map(([path, { license, integrity, resolved, dev, hasInstallScript }]) => ({
    path,
    licence: license ?? "none", // a licence that nobody stated fits nowhere
    stated: existsSync(`${path}/package.json`) ? packageAt(`${path}/package.json`).license : undefined,
    integrity: integrity ?? "none", // without one nobody knows what came
    from: resolved ?? null, // any registry: the hash decides
    inUse: dev !== true,
    runsAtInstall: hasInstallScript === true,
  }));
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Returns the first table of a page under a heading, cell by cell: the head, then the rows. */
export function tableUnder(
  file: string,
  heading: string,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.indexOf(heading);
  const first = lines.findIndex((text, at) => start >= 0 && at > start && text.startsWith("|"));
  const end = lines.findIndex((text, at) => at > first && !text.startsWith("|"));
  return { head: cellsOf(lines[first] ?? ""), rows: lines.slice(first + 2, end).map(cellsOf) };
}
