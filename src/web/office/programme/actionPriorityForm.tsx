import { setPriority } from "../../../usecases/programme/setPriority.ts";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, saidOrNull } from "../actForm.tsx";
import type { ActionForm } from "./actionForm.tsx";

export const priorityForm: ActionForm = {
  path: paths.actionPriority,
  may: "changeAction",
  event: "action-priority-set",
  words: ({ action }) => action.priority,
  filled: ({ found }) => ({ voorrang: found.action.priority ?? "" }), // no priority: an empty field
  fields: ({ visit }, filled, errorOf) => {
    const { priority: words } = visit.texts.action;
    return (
      <TextArea
        id="voorrang"
        name="voorrang"
        label={words.reason}
        hint={words.hint}
        value={said(filled, "voorrang")}
        error={errorOf("voorrang")}
      />
    );
  },
  take: ({ visit }, filled, seen) =>
    setPriority(visit.house, visit.actor, { ...seen, priority: saidOrNull(filled, "voorrang") }),
  labels: ({ action }) => ({ voorrang: action.priority.reason }),
  fieldOf: { priority: "voorrang" },
};
