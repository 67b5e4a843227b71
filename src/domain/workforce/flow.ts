import type { UnitRecord } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { Employment } from "./employment.ts";
import { compareGrades } from "./grade.ts";
import type { Staff } from "./staff.ts";

export const flowKinds = ["inflow", "promotion", "transfer", "outflow", "stay"] as const;
/** What became of somebody between two days: came, rose, moved, left, or none of these. */
export type FlowKind = (typeof flowKinds)[number];

/** One person between two days, with the main employment of each day on which the person worked here. */
export type Flow =
  | { readonly kind: "inflow"; readonly person: string; readonly before: null; readonly after: Employment }
  | { readonly kind: "outflow"; readonly person: string; readonly before: Employment; readonly after: null }
  | {
      readonly kind: "promotion" | "transfer" | "stay";
      readonly person: string;
      readonly before: Employment;
      readonly after: Employment;
    };

const codeOf = (code: string): string => code.toLowerCase(); // O104: capitals make no difference

/** Returns the codes that each unit went on as after one day and by another, itself among them, by its code. */
function successorsBetween(record: UnitRecord, after: Day, by: Day): (code: string) => ReadonlySet<string> {
  const codes = new Map(record.versions.map(({ id, code }) => [id, codeOf(code)]));
  const steps = record.successions.filter(({ on }) => after < on && on <= by);
  const next = Map.groupBy(steps, ({ from }) => codes.get(from));
  const known = new Map<string, ReadonlySet<string>>();
  return (code) => {
    const found = known.get(codeOf(code));
    if (found !== undefined) return found;
    const reached = new Set([codeOf(code)]);
    for (const one of reached) for (const { to } of next.get(one) ?? []) reached.add(codes.get(to) ?? one); // a unit without successors
    known.set(codeOf(code), reached);
    return reached;
  };
}

/**
 * W139: who has a higher grade is promoted, also in another unit; who works in another unit without that is transferred.
 * W138: where a unit went on as another by a reorganisation, who went along is not transferred. A grade that is not stated on
 * both days says nothing, and a lower one is no flow of its own. Source: requirement WM-02; judgement for the last.
 */
function changeOf(
  before: Employment,
  after: Employment,
  successorsOf: (code: string) => ReadonlySet<string>,
): "promotion" | "transfer" | "stay" {
  const hasRisen =
    before.grade !== null && after.grade !== null && compareGrades(after.grade, before.grade) > 0;
  if (hasRisen) return "promotion";
  return successorsOf(before.unit).has(codeOf(after.unit)) ? "stay" : "transfer";
}

/**
 * Returns what became of each member of staff between two snapshots, each person once, in the order of their numbers; interns and
 * people hired in are no staff, so an intern who is employed comes in. Persons are told apart by their number alone: who gets
 * another one leaves and comes in. Requirement WM-02.
 */
export function flowsBetween(earlier: Staff, later: Staff, record: UnitRecord): readonly Flow[] {
  const was = new Map(earlier.people.map(({ person, main }) => [person, main]));
  const is = new Map(later.people.map(({ person, main }) => [person, main]));
  const successorsOf = successorsBetween(record, earlier.referenceDate, later.referenceDate);
  const people = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return people.flatMap((person): readonly Flow[] => {
    const [before, after] = [was.get(person), is.get(person)];
    if (before === undefined)
      return after === undefined ? [] : [{ kind: "inflow", person, before: null, after }];
    if (after === undefined) return [{ kind: "outflow", person, before, after: null }];
    return [{ kind: changeOf(before, after, successorsOf), person, before, after }];
  });
}
