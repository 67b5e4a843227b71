import { type ActionStatus, nextStatuses } from "../../../domain/programme/index.ts";
import { changeStatus } from "../../../usecases/programme/changeStatus.ts";
import { Radios } from "../../components/radios.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, saidOrNull, unfit } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";

/** Returns the status that was chosen, or undefined for a word that is none of those allowed now. */
const chosenStatus = ({ found }: Shown, word: string): ActionStatus | undefined =>
  nextStatuses(found.action.status).find((status) => status === word);

export const statusForm: ActionForm = {
  path: paths.actionStatus,
  may: "changeAction",
  event: "action-status-changed",
  words: ({ action }) => action.status,
  filled: () => ({}),
  fields: ({ visit, found }, filled, errorOf) => {
    const { action: words, programme } = visit.texts;
    const { status } = found.action;
    const now = status === null ? programme.statusNotStated : programme.status[status];
    return (
      <>
        <Radios
          id="stand"
          name="stand"
          label={words.status.choose}
          hint={words.status.now(now)}
          value={said(filled, "stand")}
          options={nextStatuses(status).map((value) => ({ value, text: programme.status[value] }))}
          error={errorOf("stand")}
        />
        <TextArea
          id="reden"
          name="reden"
          label={words.status.reason}
          hint={words.status.reasonHint}
          value={said(filled, "reden")}
          error={errorOf("reden")}
        />
      </>
    );
  },
  take: async (shown, filled, seen) => {
    const { visit } = shown;
    const status = chosenStatus(shown, said(filled, "stand"));
    if (status === undefined) return unfit({ field: "stand", text: visit.texts.action.status.missing });
    return changeStatus(visit.house, visit.actor, { ...seen, status, reason: saidOrNull(filled, "reden") });
  },
  labels: ({ action }) => ({ stand: action.status.choose, reden: action.status.reason }),
  fieldOf: { status: "stand", statusReason: "reden" },
};
