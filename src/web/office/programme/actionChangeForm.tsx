import { changeAction } from "../../../usecases/programme/changeAction.ts";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, saidOrNull, unfit } from "../actForm.tsx";
import { AboutFields, aboutFieldOf, aboutFilled, mayHoldUnit, typedAbout } from "./actionFields.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";

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
  filled: ({ found }) => aboutFilled(found.action),
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
        <TextArea
          id="reden"
          name="reden"
          label={visit.texts.action.change.reason}
          note={`(${visit.texts.common.optional})`}
          rows={2}
          value={said(filled, "reden")}
        />
      </>
    );
  },
  take: async (shown, filled, seen) => {
    const { planning, rhythm, rhythmNote, scope } = shown.found.action;
    const kept = { planning, rhythm, rhythmNote, scope };
    const values = { ...kept, ...typedAbout(filled, aroundOf(shown)) };
    const { house, actor, texts } = shown.visit;
    if (!mayHoldUnit(shown.visit, "changeAction", { ...shown.found.action, unit: values.unit }))
      return unfit({ field: "onderdeel", text: texts.action.change.unitMissing });
    return changeAction(house, actor, { ...seen, values, reason: saidOrNull(filled, "reden") });
  },
  fieldOf: aboutFieldOf,
};
