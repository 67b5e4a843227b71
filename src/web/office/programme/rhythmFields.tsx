import { type Action, nextOccurrences } from "../../../domain/programme/index.ts";
import { addDays, dayOf } from "../../../domain/shared/day.ts";
import type { Texts } from "../../../texts/index.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { Notice } from "../../components/notice.tsx";
import { Radios } from "../../components/radios.tsx";
import { Select } from "../../components/select.tsx";
import { Text } from "../../components/text.tsx";
import { TextField } from "../../components/textField.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type ErrorOf, type Filled, fieldsOf, said } from "../actForm.tsx";
import { turns, typedRhythm } from "./rhythmValues.ts";

const kinds = ["once", "continuous", "rule", "event", "words"] as const;
const shownDays = 4;
const yearsAhead = 5;

/** Returns the next days on which an action comes back, in words; undefined where it comes back on no days. */
export function nextDaysIn(
  action: Pick<Action, "rhythm" | "planning">,
  { house, formats, texts }: OfficeVisit,
): string | undefined {
  const today = dayOf(house.now(), timeZone);
  const next = nextOccurrences(action, { from: today, to: addDays(today, yearsAhead * 366) });
  if (next.kind !== "days") return undefined;
  const days = next.days.slice(0, shownDays).map((day) => formats.day(day));
  return days.length === 0 ? texts.actionRhythm.none : days.join(", ");
}

/** Returns the turns that can be chosen; one that the action has and the list has not stays possible. */
function turnOptions({ texts }: OfficeVisit, now: string) {
  const own = now === "" ? [] : [now];
  return [...new Set<string>([...turns, ...own])].map((rule) => ({ value: rule, text: texts.rhythm(rule) }));
}

/** Returns what the fields of how an action comes back are called. */
export const rhythmLabels = ({ actionRhythm: words }: Texts) => ({
  herhaling: words.question,
  keer: words.turn,
  maand: words.month,
  gebeurtenis: words.trigger,
  "eigen-woorden": words.words,
});

/** What belongs to one choice; the others are not asked, by the style of the page. */
function WhatBelongs({ visit, filled, errorOf }: Props) {
  const { actionRhythm: words, common } = visit.texts;
  const at = fieldsOf(rhythmLabels(visit.texts), filled, errorOf);
  const note = `(${common.optional})`;
  return (
    <>
      <div class="eb-rhythm__rule">
        <Select
          {...at("keer")}
          hint={words.turnHint}
          options={turnOptions(visit, said(filled, "keer"))}
          empty={visit.texts.plan.choose}
        />
        <Select
          {...at("maand")}
          hint={words.monthHint}
          note={note}
          options={words.monthNames.map((text, month) => ({ value: String(month + 1), text }))}
          empty={words.noMonth}
        />
      </div>
      <div class="eb-rhythm__event">
        <TextField {...at("gebeurtenis")} hint={words.triggerHint} />
      </div>
      <div class="eb-rhythm__words">
        <TextField {...at("eigen-woorden")} hint={words.wordsHint} />
      </div>
    </>
  );
}

type Props = { readonly visit: OfficeVisit; readonly filled: Filled; readonly errorOf: ErrorOf };

/** How an action comes back: once, always, at fixed times, at each event, or in words of one's own. */
export function RhythmFields(props: Props) {
  const { visit, filled, errorOf } = props;
  const { actionRhythm: words } = visit.texts;
  return (
    <div class="eb-rhythm">
      <Radios
        id="herhaling"
        name="herhaling"
        label={words.question}
        value={said(filled, "herhaling") || "notStated"} // nothing chosen yet
        options={[
          ...kinds.map((kind) => ({ value: kind, text: words.kind[kind] })),
          { value: "notStated", text: words.notStated },
        ]}
        error={errorOf("herhaling")}
      />
      <WhatBelongs {...props} />
    </div>
  );
}

/** The name of the button that shows the next times and saves nothing. */
export const showNext = "toon";

/** What the typed choice comes down to, for who asked to see it before saving. */
export function NextTimes(props: {
  readonly visit: OfficeVisit;
  readonly filled: Filled;
  readonly planning: Action["planning"];
}) {
  const { visit, filled, planning } = props;
  const { actionRhythm: words } = visit.texts;
  const { rhythm } = typedRhythm(filled, visit.texts);
  const days = nextDaysIn({ rhythm, planning }, visit);
  return (
    <div id="volgende-keren">
      <Notice kind="note" text={days === undefined ? words.noDays : `${words.shown} ${days}`} />
      {days !== undefined && (
        <Text small soft>
          {words.counted}
        </Text>
      )}
    </div>
  );
}
