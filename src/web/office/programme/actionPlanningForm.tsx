import { planAction } from "../../../usecases/programme/planAction.ts";
import { Text } from "../../components/text.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, saidOrNull, unfit } from "../actForm.tsx";
import type { ActionForm } from "./actionForm.tsx";
import { PlanningFields, planningFilled, planningLabels, typedPlanning } from "./planningFields.tsx";

export const planningForm: ActionForm = {
  path: paths.actionPlanning,
  may: "changeAction",
  event: "action-planned",
  words: ({ action }) => action.planning,
  filled: ({ visit, found }) => planningFilled(found.action.planning, visit),
  fields: ({ visit, found }, filled, errorOf) => {
    const { planning: words } = visit.texts.action;
    const { end } = found.action.firstPlanning;
    return (
      <>
        {end !== null && <Text soft>{words.first(visit.formats.period(end))}</Text>}
        <PlanningFields visit={visit} filled={filled} errorOf={errorOf} />
        <TextArea
          id="reden"
          name="reden"
          label={words.reason}
          hint={words.reasonHint}
          value={said(filled, "reden")}
          error={errorOf("reden")}
        />
      </>
    );
  },
  take: async ({ visit }, filled, seen) => {
    const { planning, errors } = typedPlanning(filled, visit);
    if (errors.length > 0) return unfit(...errors);
    return planAction(visit.house, visit.actor, { ...seen, planning, reason: saidOrNull(filled, "reden") });
  },
  labels: (texts) => ({ ...planningLabels(texts), reden: texts.action.planning.reason }),
  fieldOf: { planning: "klaar", reason: "reden" },
};
