import type { Planning } from "../../../domain/programme/index.ts";
import type { Texts } from "../../../texts/index.ts";
import { TextField } from "../../components/textField.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type ErrorOf, type FieldError, type Filled, fieldsOf, said, saidOrNull } from "../actForm.tsx";
import { periodField, typedPeriod } from "./periodField.ts";

/** Returns a planning as it stands in the fields. */
export const planningFilled = ({ start, end, note }: Planning, { formats }: OfficeVisit): Filled => ({
  begint: periodField(start, formats),
  klaar: periodField(end, formats),
  opmerking: note ?? "", // no note: an empty field
});

/** Returns what the fields of a planning are called. */
export const planningLabels = ({ programme }: Texts) => ({
  begint: programme.start,
  klaar: programme.end,
  opmerking: programme.planningNote,
});

/** The fields of a planning: two periods in words and a note. */
export function PlanningFields(props: {
  readonly visit: OfficeVisit;
  readonly filled: Filled;
  readonly errorOf: ErrorOf;
}) {
  const { visit, filled, errorOf } = props;
  const { action: words, common } = visit.texts;
  const at = fieldsOf(planningLabels(visit.texts), filled, errorOf);
  const note = `(${common.optional})`;
  return (
    <>
      <TextField {...at("begint")} note={note} hint={words.planning.periodHint} />
      <TextField {...at("klaar")} note={note} hint={words.planning.periodHint} />
      <TextField {...at("opmerking")} note={note} />
    </>
  );
}

/** Returns the planning that somebody typed; words that are finer than a period can say become the note. */
export function typedPlanning(
  filled: Filled,
  { texts }: OfficeVisit,
): { readonly planning: Planning; readonly errors: readonly FieldError[] } {
  const [start, end] = [typedPeriod(said(filled, "begint")), typedPeriod(said(filled, "klaar"))];
  const text = texts.action.planning.wrong;
  const errors = [
    ...(start.ok ? [] : [{ field: "begint", text }]),
    ...(end.ok ? [] : [{ field: "klaar", text }]),
  ];
  const read = { start: start.ok ? start.period : null, end: end.ok ? end.period : null };
  const finer = [start, end].flatMap((one) => (one.ok && one.note !== null ? [one.note] : []));
  const note = saidOrNull(filled, "opmerking") ?? (finer.length > 0 ? finer.join("; ") : null); // the person's own note goes first
  return { planning: { ...read, note }, errors };
}
