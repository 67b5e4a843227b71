import { readFileSync } from "node:fs";
import { type Act, permissions, roles, type Scope } from "../../src/domain/access/index.ts";

const scopeWords: Readonly<Record<Scope, string>> = {
  installation: "installation",
  wholeOrganisation: "all",
  ownUnit: "own unit",
  ownItems: "own items",
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");

/** Returns the permission table as docs/data-model.md shows it: act by role, with the scope in a cell. */
export function permissionTable(): string {
  const rows = Object.entries(permissions).map(([act, row]) => [
    `\`${act as Act}\``,
    ...roles.map((role) => {
      const scope = row[role];
      return scope === undefined ? "-" : scopeWords[scope];
    }),
  ]);
  return table(["act", ...roles.map((role) => `\`${role}\``)], rows);
}

type Package = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
const packageAt = (file: string): Package => JSON.parse(readFileSync(file, "utf8")) as Package;

/** Returns every direct dependency with the version and licence that its own package states. */
export function dependencies(): readonly { readonly name: string; readonly version: string; readonly licence: string }[] {
  const own = packageAt("package.json");
  return Object.entries({ ...own.dependencies, ...own.devDependencies })
    .map(([name, version]) => ({ name, version, licence: packageAt(`node_modules/${name}/package.json`).license }))
    .map(({ name, version, licence }) => ({ name, version, licence: licence ?? "not stated" })) // the row shows it
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Returns the rows of the first table of a page under a heading, cell by cell, without head and rule. */
export function rowsUnder(file: string, heading: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.indexOf(heading);
  const first = lines.findIndex((text, at) => at > start && text.startsWith("|"));
  const end = lines.findIndex((text, at) => at > first && !text.startsWith("|"));
  return lines.slice(first + 2, end).map((text) =>
    text
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Returns the first table of a page under a heading, as it stands there. */
export function tableUnder(file: string, heading: string): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.indexOf(heading);
  const first = lines.findIndex((text, at) => at > start && text.startsWith("|"));
  const end = lines.findIndex((text, at) => at > first && !text.startsWith("|"));
  return lines.slice(first, end).join("\n");
}
