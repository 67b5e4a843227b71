import { changeAction } from "../../../usecases/programme/changeAction.ts";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, saidOrNull, unfit } from "../actForm.tsx";
import {
  AboutFields,
  aboutFieldOf,
  aboutFilled,
  aboutLabels,
  mayHoldUnit,
  typedAbout,
} from "./actionFields.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";
import { NextTimes, RhythmFields, rhythmLabels, showNext } from "./rhythmFields.tsx";
import { rhythmFilled, typedRhythm } from "./rhythmValues.ts";

const aroundOf = ({ found }: Shown) => ({
  parts: found.parts,
  units: found.units,
  unit: found.action.unit,
});

export const changeForm: ActionForm = {
  path: paths.changeAction,
  may: "changeAction",
  event: "action-changed",
  words: ({ action }) => action.change,
  filled: ({ found }) => ({ ...aboutFilled(found.action), ...rhythmFilled(found.action.rhythm) }),
  fields: (shown, filled, errorOf) => {
    const { visit } = shown;
    return (
      <>
        <AboutFields
          visit={visit}
          around={aroundOf(shown)}
          may="changeAction"
          filled={filled}
          errorOf={errorOf}
        />
        <RhythmFields visit={visit} filled={filled} errorOf={errorOf} />
        <TextArea
          id="reden"
          name="reden"
          label={visit.texts.action.change.reason}
          note={`(${visit.texts.common.optional})`}
          rows={2}
          value={said(filled, "reden")}
          error={errorOf("reden")}
        />
      </>
    );
  },
  preview: {
    name: showNext,
    word: ({ actionRhythm }) => actionRhythm.show,
    errors: ({ visit }, filled) => typedRhythm(filled, visit.texts).errors,
    show: ({ visit, found }, filled) => (
      <NextTimes visit={visit} filled={filled} planning={found.action.planning} />
    ),
  },
  take: async (shown, filled, seen) => {
    const { planning, rhythmNote, scope } = shown.found.action;
    const { house, actor, texts } = shown.visit;
    const { rhythm, errors } = typedRhythm(filled, texts);
    if (errors.length > 0) return unfit(...errors);
    const values = { planning, rhythm, rhythmNote, scope, ...typedAbout(filled, aroundOf(shown)) };
    if (!mayHoldUnit(shown.visit, "changeAction", { ...shown.found.subject, unit: values.unit }))
      return unfit({ field: "onderdeel", text: texts.action.change.unitMissing });
    return changeAction(house, actor, { ...seen, values, reason: saidOrNull(filled, "reden") });
  },
  labels: (texts) => ({
    ...aboutLabels(texts),
    ...rhythmLabels(texts),
    reden: texts.action.change.reason,
  }),
  fieldOf: aboutFieldOf,
};
