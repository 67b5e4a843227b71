import { existsSync, readFileSync } from "node:fs";
import readXlsxFile from "read-excel-file/node";
import type { Atom, Dimension } from "../src/domain/disclosure/index.ts";
import { flat } from "../test/support/aCountTable.ts";

/** Everybody who worked for the state of California on 31 December 2021, by department, job class, identity and gender. */
const file = "../shared/data/hr-calhr-5102/calhr-5102-statewide-2021.xlsx";

/** How many people of one department have one job class, identity and gender. */
type WorkforceRow = {
  readonly department: string;
  readonly jobClass: string;
  readonly identity: string;
  readonly gender: string;
  readonly count: number;
};

/** The characteristics of a table with all totals, and its people. */
export type CubeRequest = { readonly dimensions: readonly Dimension[]; readonly atoms: readonly Atom[] };

/** Returns the rows of the workforce; null where the file is not there. */
export async function readWorkforce(): Promise<readonly WorkforceRow[] | null> {
  if (!existsSync(file)) return null;
  const [sheet] = await readXlsxFile(readFileSync(file));
  const [head = [], ...rows] = sheet?.data ?? []; // a workbook without a sheet has no rows
  const columnOf = (name: string): number => {
    const column = head.indexOf(name);
    if (column < 0) throw new Error(`no column ${name} in ${file}`);
    return column;
  };
  const names = ["Dept", "ClassCode", "IdentityVariable", "Gender", "RecordCount"].map(columnOf);
  return rows.map((row) => {
    const [department, jobClass, identity, gender, count] = names.map((column) => row[column]);
    return {
      department: String(department),
      jobClass: `${department}: ${jobClass}`, // the same class of another department is another part of the tree
      identity: String(identity),
      gender: String(gender),
      count: Number(count),
    };
  });
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** Departments under one total, and their job classes under each of them where these are asked for. */
function departmentTree(rows: readonly WorkforceRow[], withClasses: boolean): Dimension {
  const departments = distinct(rows.map(({ department }) => department));
  const classes = (department: string): readonly string[] =>
    distinct(rows.filter((row) => row.department === department).map(({ jobClass }) => jobClass));
  const parts = withClasses ? departments.map((total) => ({ total, parts: classes(total) })) : [];
  return {
    name: "department",
    codes: ["all departments", ...departments, ...parts.flatMap((one) => one.parts)],
    equations: [{ total: "all departments", parts: departments }, ...parts],
  };
}

/** Returns departments, and their job classes where these are asked for, by every identity by gender, with all totals. */
export function workforceTable(
  everybody: readonly WorkforceRow[],
  rows: readonly WorkforceRow[],
  withClasses: boolean,
): CubeRequest {
  const sums = new Map<string, { codes: string[]; count: number }>();
  for (const { department, jobClass, identity, gender, count } of rows) {
    const codes = [withClasses ? jobClass : department, identity, gender];
    const key = JSON.stringify(codes);
    const atom = sums.get(key);
    if (atom === undefined) sums.set(key, { codes, count });
    else atom.count += count;
  }
  return {
    dimensions: [
      departmentTree(rows, withClasses),
      flat("identity", distinct(everybody.map(({ identity }) => identity))),
      flat("gender", distinct(everybody.map(({ gender }) => gender))),
    ],
    atoms: [...sums.values()],
  };
}

/** Returns the rows of departments, each in the order of their names for as long as it fits, whose table with job classes has at most so many cells. */
export function departmentsWithin(rows: readonly WorkforceRow[], cells: number): readonly WorkforceRow[] {
  const classes = new Map<string, Set<string>>();
  for (const { department, jobClass } of rows) {
    classes.set(department, (classes.get(department) ?? new Set()).add(jobClass));
  }
  const other = ["identity", "gender"] as const;
  const each = other.reduce((product, name) => product * (new Set(rows.map((row) => row[name])).size + 1), 1);
  const chosen = new Set<string>();
  let codes = 1;
  for (const department of [...classes.keys()].sort()) {
    const more = 1 + (classes.get(department)?.size ?? 0); // every department has a job class
    if ((codes + more) * each > cells) continue;
    codes += more;
    chosen.add(department);
  }
  return rows.filter(({ department }) => chosen.has(department));
}
