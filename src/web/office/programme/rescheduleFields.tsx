import type { Unit } from "../../../domain/organisation/index.ts";
import type { Action, OutsideEvent, Shift, Theme } from "../../../domain/programme/index.ts";
import type { Texts } from "../../../texts/index.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { Radios } from "../../components/radios.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { TextField } from "../../components/textField.tsx";
import { carriedNumber } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import {
  type ErrorOf,
  type FieldError,
  type Filled,
  fieldsOf,
  said,
  tooLongIn,
  typedIn,
} from "../actForm.tsx";
import { typedPeriod } from "./periodField.ts";
import { TogetherFields } from "./rescheduleChoice.tsx";
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
    return { key, seen: carriedNumber(seen) };
  });
  const because = { event: said(filled, "gebeurtenis"), reason: said(filled, "reden") };
  const { shift, errors } = typedShift(filled, visit);
  const { missing } = visit.texts.reschedule;
  const all = [
    ...tooLongIn(visit),
    ...(chosen.length === 0 ? [{ field: "actie", text: missing.which }] : []),
    ...errors,
    ...(because.event === "" ? [{ field: "gebeurtenis", text: missing.event }] : []),
    ...(because.reason === "" ? [{ field: "reden", text: missing.reason }] : []),
  ];
  return { filled, chosen, shift, because, errors: all };
}

/** Returns an action as it travels through the form. */
export const actionWord = ({ key, version }: Pick<Action, "key" | "version">): string => `${key}@${version}`;

type Props = {
  readonly visit: OfficeVisit;
  readonly actions: readonly Action[];
  readonly themes: readonly Theme[];
  readonly units: readonly Unit[];
  readonly filled: Filled;
  readonly chosen: readonly string[];
  readonly errorOf: ErrorOf;
};

/** The actions to tick: ticked ones first, the others folded in as soon as there are ticked ones. */
function WhichActions({ visit, actions, themes, chosen, errorOf }: Omit<Props, "units" | "filled">) {
  const { reschedule: words } = visit.texts;
  const themeOf = (key: string | null) => themes.find((theme) => theme.key === key)?.name;
  const hintOf = (one: Action) =>
    [words.ready(periodOr(one.planning.end, visit)), themeOf(one.theme)].filter(Boolean).join(". ");
  const boxes = (id: string, label: string, own: readonly Action[]) => (
    <Checkboxes
      id={id}
      name="actie"
      label={label}
      value={chosen}
      error={id === "actie" ? errorOf("actie") : undefined}
      options={own.map((one) => ({ value: actionWord(one), text: one.title, hint: hintOf(one) }))}
    />
  );
  const ticked = actions.filter((one) => chosen.includes(actionWord(one)));
  const others = actions.filter((one) => !ticked.includes(one));
  if (ticked.length === 0 || others.length === 0) return boxes("actie", words.which, actions);
  return (
    <>
      {boxes("actie", words.ticked(ticked.length), ticked)}
      <details>
        <summary>{words.others(others.length)}</summary>
        {boxes("andere", words.which, others)}
      </details>
    </>
  );
}

/** Returns what the fields of moving actions are called. */
export const rescheduleLabels = ({ reschedule: words, programme }: Texts) => ({
  gebeurtenis: words.event,
  reden: words.reason,
  hoe: words.how,
  maanden: words.monthsField,
  naar: words.toField,
  actie: words.which,
  "bij-thema": programme.theme,
  "bij-einde": words.together.endsIn,
});

/** What happened, how the planning moves, and which actions. */
export function RescheduleFields(props: Props) {
  const { visit, filled, errorOf } = props;
  const { reschedule: words, action } = visit.texts;
  const at = fieldsOf(rescheduleLabels(visit.texts), filled, errorOf);
  return (
    <>
      <TextField {...at("gebeurtenis")} hint={words.eventHint} />
      <TextArea {...at("reden")} rows={2} />
      <Radios
        {...at("hoe")}
        options={[
          { value: "maanden", text: words.months },
          { value: "naar", text: words.to },
        ]}
      />
      <TextField {...at("maanden")} inputmode="numeric" short />
      <TextField {...at("naar")} hint={action.planning.periodHint} />
      <TogetherFields {...props} />
      <WhichActions {...props} />
    </>
  );
}
