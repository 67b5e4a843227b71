import type { GroupChosen, OutsideSource, ReleasedSource } from "../../../domain/programme/index.ts";
import {
  type Characteristic,
  type CountedTable,
  characteristics,
  codesIn,
  hasOrder,
  type OutsideTable,
} from "../../../domain/workforce/index.ts";
import type { FiguresToRead } from "../../../usecases/programme/bindTarget.ts";
import type { OfficeVisit } from "../../visit.ts";
import { groupIn } from "./readGroups.ts";

/** A thing that can be chosen, with the value by which the form sends it. */
type Choice<Value> = { readonly value: string; readonly text: string; readonly chosen: Value };

/** Returns the value by which a form sends a group. */
export const groupValue = ({ by, code, andUp }: GroupChosen): string =>
  [by, andUp ? "en-hoger" : "alleen", code].join(":");

/** Returns the value by which a form sends a figure of others. */
export const outsideValue = ({ series, about, category }: Omit<OutsideSource, "kind">): string =>
  [series, about, category].join(" | ");

/** Of grades and ages "and up" is asked of first; who is counted is not asked by unit. */
const askedOf: Readonly<Record<Characteristic, "who" | "within" | "both">> = {
  unit: "within",
  sex: "who",
  age: "both",
  grade: "both",
  hours: "both",
  kind: "both",
};

type Asked = { readonly figures: FiguresToRead; readonly unitNames: ReadonlyMap<string, string> };

function codesOf({ released }: FiguresToRead, by: Characteristic): readonly string[] {
  const tables: readonly CountedTable[] = released?.tables ?? []; // nothing was released
  return tables.find(({ declared }) => declared.crosses.includes(by)) === undefined
    ? []
    : [...new Set(tables.flatMap((counted) => codesIn(counted, by)))];
}

/** Returns the groups that can be counted, or that a share can be taken of. */
export function groupChoices(
  visit: OfficeVisit,
  { figures, unitNames }: Asked,
  place: "who" | "within",
): readonly Choice<GroupChosen>[] {
  const order: readonly Characteristic[] =
    place === "who" ? ["sex", ...characteristics] : ["grade", ...characteristics];
  return [...new Set(order)]
    .filter((by) => askedOf[by] === place || askedOf[by] === "both")
    .flatMap((by) => {
      const codes = codesOf(figures, by);
      const up = hasOrder(by) ? codes.slice(1, -1).map((code) => ({ by, code, andUp: true })) : [];
      return [...up, ...codes.map((code) => ({ by, code, andUp: false }))];
    })
    .map((chosen) => ({ value: groupValue(chosen), text: groupIn(visit, chosen, unitNames), chosen }));
}

/** Of a table with more rows than these the row of the municipality alone can be chosen. */
const mostRows = 25;

function rowsOf({ rows }: OutsideTable, municipality: string): OutsideTable["rows"] {
  if (rows.length <= mostRows) return rows;
  return rows.filter(({ about }) => about.toLowerCase().endsWith(municipality.toLowerCase()));
}

/** Returns the figures of others that can be read: of each series those of its last table. */
export function outsideChoices(
  visit: OfficeVisit,
  { outside }: FiguresToRead,
): readonly Choice<OutsideSource>[] {
  const last = new Map(outside.map((table) => [table.series, table])); // in the order of their days
  return [...last.values()].flatMap((table) =>
    rowsOf(table, visit.municipality.name).flatMap(({ about }) =>
      table.categories.map((category) => {
        const chosen = { kind: "outside", series: table.series, about, category } as const;
        const text = visit.texts.targetReads.outsideOption(table.title, about, category);
        return { value: outsideValue(chosen), text, chosen };
      }),
    ),
  );
}

/** Returns the released figure of a group: of the smallest table that counts both, one for everybody first; undefined where none does. */
export function releasedFigure(
  { released }: FiguresToRead,
  who: GroupChosen,
  within: GroupChosen | null,
): ReleasedSource | undefined {
  const asked = within === null ? [who.by] : [who.by, within.by];
  const found = (released?.tables ?? []) // nothing was released
    .filter(({ declared }) => asked.every((by) => declared.crosses.includes(by)))
    .toSorted(
      (one, other) =>
        Number(one.declared.readers === "management") - Number(other.declared.readers === "management") ||
        one.declared.crosses.length - other.declared.crosses.length, // the one with fewer characteristics
    );
  const table = found[0]?.declared.key;
  return table === undefined || (within !== null && within.by === who.by)
    ? undefined
    : { kind: "released", table, who, within };
}
