import type { Action, OutsideEvent, Shift, Theme } from "../../../domain/programme/index.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { Radios } from "../../components/radios.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { TextField } from "../../components/textField.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type ErrorOf, type FieldError, type Filled, said, typedIn } from "../actForm.tsx";
import { typedPeriod } from "./periodField.ts";
import { periodOr } from "./words.ts";

/** A rescheduling as somebody typed it: the chosen actions at the version seen, how they move, and why. */
export type Asked = {
  readonly filled: Filled;
  readonly chosen: readonly { readonly key: string; readonly seen: number }[];
  readonly shift: Shift | null;
  readonly because: OutsideEvent;
  readonly errors: readonly FieldError[];
};

const mostMonths = 60;

function typedShift(
  filled: Filled,
  { texts }: OfficeVisit,
): { shift: Shift | null; errors: readonly FieldError[] } {
  const { missing } = texts.reschedule;
  const how = said(filled, "hoe");
  const refuse = (field: string, text: string) => ({ shift: null, errors: [{ field, text }] });
  if (how === "maanden") {
    const months = Number(said(filled, "maanden"));
    const sound = Number.isInteger(months) && months >= 1 && months <= mostMonths;
    return sound ? { shift: { kind: "months", months }, errors: [] } : refuse("maanden", missing.months);
  }
  if (how !== "naar") return refuse("hoe", missing.how);
  const end = typedPeriod(said(filled, "naar"));
  if (!end.ok || end.period === null) return refuse("naar", texts.action.planning.wrong);
  return { shift: { kind: "to", end: end.period }, errors: [] };
}

/** Returns what was asked. A chosen action is sent as its key and the version seen. */
export function askedIn(visit: OfficeVisit): Asked {
  const filled = typedIn(visit);
  const chosen = (visit.posted.fields.get("actie") ?? []).map((word) => {
    // nothing ticked
    const [key = "", seen = ""] = word.split("@");
    return { key, seen: Number.parseInt(seen, 10) || 0 }; // no number: no version
  });
  const because = { event: said(filled, "gebeurtenis"), reason: said(filled, "reden") };
  const { shift, errors } = typedShift(filled, visit);
  const { missing } = visit.texts.reschedule;
  const all = [
    ...(chosen.length === 0 ? [{ field: "actie", text: missing.which }] : []),
    ...errors,
    ...(because.event === "" ? [{ field: "gebeurtenis", text: missing.because }] : []),
    ...(because.reason === "" ? [{ field: "reden", text: missing.because }] : []),
  ];
  return { filled, chosen, shift, because, errors: all };
}

/** Returns an action as it travels through the form. */
export const actionWord = ({ key, version }: Pick<Action, "key" | "version">): string => `${key}@${version}`;

type Props = {
  readonly visit: OfficeVisit;
  readonly actions: readonly Action[];
  readonly themes: readonly Theme[];
  readonly filled: Filled;
  readonly chosen: readonly string[];
  readonly errorOf: ErrorOf;
};

/** What happened, how the planning moves, and which actions. */
export function RescheduleFields({ visit, actions, themes, filled, chosen, errorOf }: Props) {
  const { reschedule: words, action } = visit.texts;
  const at = (name: string) => ({ id: name, name, value: said(filled, name), error: errorOf(name) });
  const themeOf = (key: string | null) => themes.find((theme) => theme.key === key)?.name;
  const hintOf = (one: Action) =>
    [words.ready(periodOr(one.planning.end, visit)), themeOf(one.theme)].filter(Boolean).join(". ");
  return (
    <>
      <TextField {...at("gebeurtenis")} label={words.event} hint={words.eventHint} />
      <TextArea {...at("reden")} label={words.reason} rows={2} />
      <Radios
        {...at("hoe")}
        label={words.how}
        options={[
          { value: "maanden", text: words.months },
          { value: "naar", text: words.to },
        ]}
      />
      <TextField {...at("maanden")} label={words.monthsField} inputmode="numeric" short />
      <TextField {...at("naar")} label={words.toField} hint={action.planning.periodHint} />
      <Checkboxes
        id="actie"
        name="actie"
        label={words.which}
        value={chosen}
        error={errorOf("actie")}
        options={actions.map((one) => ({ value: actionWord(one), text: one.title, hint: hintOf(one) }))}
      />
    </>
  );
}
