import { actionDecisionKinds, type EffectChoice, statusDecided } from "../../../domain/reporting/index.ts";
import { decideAction } from "../../../usecases/reporting/decideAction.ts";
import { HiddenField } from "../../components/hiddenField.tsx";
import { Radios } from "../../components/radios.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { carriedNumber } from "../../form.ts";
import { paths } from "../../paths.ts";
import { type ErrorOf, type Filled, fieldsOf, said, saidOrNull } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";
import { effectParts } from "./decisionWords.tsx";

const notMeasured = "niet-gemeten";

/** Returns the effect that was chosen: a value, that nothing was measured, or null where nobody said. */
function effectIn({ found }: Shown, word: string): EffectChoice | null {
  if (word === notMeasured) return { kind: "notMeasured" };
  const value = found.effects.find(({ kind, key }) => word === `${kind}-${key}`);
  return value === undefined ? null : { kind: value.kind, key: value.key };
}

/** What can be decided; what stops or revives the action says so. */
function kindOptions({ visit, found: { action } }: Shown) {
  const { option, revives } = visit.texts.decisions;
  return actionDecisionKinds
    .filter((kind) => kind !== "stop" || (action.status !== "lapsed" && action.status !== "done"))
    .map((kind) => {
      const { word, hint } = option[kind];
      const isRevived = kind !== "stop" && statusDecided(kind, action.status) !== action.status;
      return { value: kind, text: word, hint: isRevived ? `${hint} ${revives}` : hint };
    });
}

function effectOptions({ visit, found }: Shown) {
  const { form } = visit.texts.decisions;
  return [
    ...found.effects.map((effect) => {
      const { value, source } = effectParts(effect, visit);
      return { value: `${effect.kind}-${effect.key}`, text: value, hint: source };
    }),
    { value: notMeasured, text: form.notMeasured, hint: form.notMeasuredHint },
  ];
}

const labels = ({ form }: Shown["visit"]["texts"]["decisions"]) => ({
  besluit: form.kind,
  effect: form.effect,
  reden: form.reason,
});

function Fields({ shown, filled, errorOf }: { shown: Shown; filled: Filled; errorOf: ErrorOf }) {
  const { form } = shown.visit.texts.decisions;
  const of = fieldsOf(labels(shown.visit.texts.decisions), filled, errorOf);
  return (
    <>
      <HiddenField name="gezien" value={String(shown.found.decisions.length)} />
      <Radios {...of("besluit")} required options={kindOptions(shown)} />
      <Radios
        {...of("effect")}
        required
        hint={shown.found.effects.length === 0 ? form.noFigures : form.effectHint}
        options={effectOptions(shown)}
      />
      <TextArea {...of("reden")} required hint={form.reasonHint} />
    </>
  );
}

/** Returns what was decided since the form was opened: it need not have changed the action. */
function decidedSince({ visit, found }: Shown, filled: Filled): readonly string[] {
  const { decided, theirs } = visit.texts.decisions;
  const seen = carriedNumber(said(filled, "gezien"));
  return found.decisions
    .filter(({ number }) => number > seen)
    .map(({ kind, reason }) => theirs(decided[kind], reason));
}

/** The form in which the client or the programme manager decides on an action by its effect. */
export const decisionForm: ActionForm = {
  path: paths.actionDecision,
  may: "decideAction",
  event: "action-decided",
  words: ({ decisions }) => decisions.form,
  filled: () => ({}),
  fields: (shown, filled, errorOf) => <Fields shown={shown} filled={filled} errorOf={errorOf} />,
  take: (shown, filled, seen) => {
    const kind = actionDecisionKinds.find((one) => one === said(filled, "besluit")) ?? null; // nobody chose
    const effect = effectIn(shown, said(filled, "effect"));
    const deciding = { kind, effect, reason: saidOrNull(filled, "reden") };
    return decideAction(shown.visit.house, shown.visit.actor, { ...seen, deciding });
  },
  theirs: decidedSince,
  labels: ({ decisions }) => labels(decisions),
  fieldOf: { kind: "besluit", effect: "effect", reason: "reden" },
};
