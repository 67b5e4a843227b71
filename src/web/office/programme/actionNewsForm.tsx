import { type ActionStatus, nextStatuses } from "../../../domain/programme/index.ts";
import { reportProgress } from "../../../usecases/programme/reportProgress.ts";
import { Radios } from "../../components/radios.tsx";
import { TextArea } from "../../components/textArea.tsx";
import { paths } from "../../paths.ts";
import { said, unfit } from "../actForm.tsx";
import type { ActionForm, Shown } from "./actionForm.tsx";

/** Returns the status that was chosen, or undefined for a word that is none of those allowed now. */
export const chosenStatus = ({ found }: Shown, word: string): ActionStatus | undefined =>
  nextStatuses(found.action.status).find((status) => status === word);

export const newsForm: ActionForm = {
  path: paths.actionNews,
  may: "reportProgress",
  event: "progress-reported",
  words: ({ action }) => action.news,
  filled: () => ({ stand: "blijft" }),
  fields: ({ visit, found }, filled, errorOf) => {
    const { action: words, programme } = visit.texts;
    const { status } = found.action;
    const now = status === null ? programme.statusNotStated : programme.status[status];
    const next = nextStatuses(status).map((value) => ({ value, text: programme.status[value] }));
    return (
      <>
        <Radios
          id="stand"
          name="stand"
          label={words.news.status}
          value={said(filled, "stand")}
          options={[{ value: "blijft", text: words.news.statusStays(now) }, ...next]}
          error={errorOf("stand")}
        />
        <TextArea
          id="verteld"
          name="verteld"
          label={words.news.told}
          hint={words.news.toldHint}
          value={said(filled, "verteld")}
          error={errorOf("verteld")}
        />
      </>
    );
  },
  take: async (shown, filled, seen) => {
    const { visit } = shown;
    const { news, status: statusWords } = visit.texts.action;
    const told = said(filled, "verteld");
    const word = said(filled, "stand");
    const status = word === "blijft" ? null : chosenStatus(shown, word);
    const wrong = [
      ...(status === undefined ? [{ field: "stand", text: statusWords.missing }] : []),
      ...(told === "" ? [{ field: "verteld", text: news.toldMissing }] : []),
    ];
    if (status === undefined || wrong.length > 0) return unfit(...wrong);
    return reportProgress(visit.house, visit.actor, { ...seen, status, told });
  },
  labels: ({ action }) => ({ stand: action.news.status, verteld: action.news.told }),
  fieldOf: { status: "stand", statusReason: "verteld" },
};
