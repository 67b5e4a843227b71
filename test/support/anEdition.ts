import { createHash } from "node:crypto";
import fc from "fast-check";
import { type ActionStatus, actionStatuses, type ProgrammeParts } from "../../src/domain/programme/index.ts";
import {
  committeeYearInput,
  type Edition,
  type EditionComparison,
  freeze,
  type NamedRole,
  type ProgrammeChange,
  type ReportLayout,
  type ReportMaterial,
  reportMoment,
  usualLayout,
  withoutNames,
} from "../../src/domain/reporting/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { aBenchmark, anAction, aProgramme, aTarget, someParts } from "./aProgramme.ts";

/** Returns whether the two sides of a reconciliation are the same number. */
export const addsUp = (found: EditionComparison["reconciliation"]): boolean =>
  found.initial + found.added + found.carriedOver ===
  found.done + found.dropped + found.open + found.notStated + found.gone.length;

/** SHA-256 in hex of a text in UTF-8. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

type Numbered = {
  readonly number?: number;
  readonly corrects?: number;
  readonly reason?: string;
  readonly layout?: ReportLayout;
};

/** Returns a report of parts, frozen on 12 October 2026. */
export function anEdition(
  parts: ProgrammeParts,
  material: ReportMaterial,
  { number = 1, corrects, reason, layout = usualLayout("committeeYear") }: Numbered = {},
): Edition {
  const input = withoutNames(committeeYearInput(parts, material), material.people);
  const made = { number, corrects: corrects ?? null, reason: reason ?? null };
  const head = { ...made, madeAt: "2026-10-12T07:00:00.000Z", municipality: "Gemeente Proefstad" };
  const edition = freeze({ ...head, matter: { kind: "committeeYear", input }, layout }, sha256);
  if (!edition.ok) throw new Error(edition.problem.code);
  return edition.value;
}

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const stated = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const period = fc
  .constantFrom("2024", "2025-Q3", "2025-12", "2026-07-01", "2026-H2")
  .map((words) => periodFrom(words));
const status = stated(fc.constantFrom<ActionStatus>(...actionStatuses));
const figure = fc.double({ noNaN: true, noDefaultInfinity: true });

const action = fc
  .record({ title: text, status, start: stated(period), end: stated(period), owner: stated(text) })
  .map(({ title, status: now, start, end, owner }) =>
    anAction({
      title,
      status: now,
      planning: { start, end, note: null },
      owner: owner === null ? { kind: "notStated" } : { kind: "asWritten", text: owner },
    }),
  );
const target = fc
  .record({ measure: text, value: stated(figure), dueDate: stated(period), note: stated(text) })
  .map((values) => aTarget({ ...values, benchmark: "B1" }));
const totals = stated(
  fc.record({
    total: stated(fc.nat()),
    initial: stated(fc.nat()),
    added: stated(fc.nat()),
    byStatus: stated(fc.dictionary(text, fc.nat(), { noNullPrototype: true })),
    note: stated(text),
    evidence: fc.constant([]),
  }),
);
const change: fc.Arbitrary<ProgrammeChange> = fc.record({
  kind: fc.constant("statusMoved" as const),
  on: fc.constantFrom("2024-02-29", "2025-03-01", "2025-11-30").map((day) => dayFrom(day)),
  key: fc.constantFrom("A1", "A2"),
  title: text,
  reason: stated(text),
  from: status,
  to: fc.constantFrom(...actionStatuses),
});

/** What a report about 2025 is made of, whatever the plan and the year held. */
export const anyMaterial: fc.Arbitrary<{ parts: ProgrammeParts; material: ReportMaterial }> = fc
  .record({
    title: text,
    actions: fc.array(action, { minLength: 1, maxLength: 8 }),
    targets: fc.array(target, { maxLength: 3 }),
    statedTotals: totals,
    changes: fc.array(change, { maxLength: 4 }),
    began: fc.constantFrom("2024-01-01", "2025-06-01", "2026-03-01"),
    people: fc.array(fc.record({ name: text, role: stated(text) }), { maxLength: 3 }),
  })
  .map(({ title, actions, targets, statedTotals, changes, began, people }) => ({
    parts: someParts({
      programme: aProgramme({ title, statedTotals, adoptedOn: periodFrom("2024") }),
      actions: actions.map((one, at) => ({ ...one, key: `A${at + 1}` })),
      targets: targets.map((one, at) => ({ ...one, key: `T${at + 1}` })),
      benchmarks: [aBenchmark()],
    }),
    material: {
      year: 2025,
      moment: reportMoment(2025, { today: dayFrom("2026-10-12"), began: dayFrom(began) }),
      changes,
      people: people.map((one, at) => ({ ...one, person: `p${at}` as NamedRole["person"] })),
      history: [],
      before: [],
    },
  }));
