import { type ActionStatus, actionStatuses } from "../../../domain/programme/index.ts";
import { type ActionFilter, actionGaps } from "../../../usecases/programme/readProgramme.ts";
import { pageAsked } from "../../pageAsked.ts";

/** How many actions stand on one page of the list. */
export const pageLength = 20;

const sorts = { plan: "plan", titel: "title", klaar: "end", stand: "status" } as const;
type SortWord = keyof typeof sorts;
const isSort = (text: string | null): text is SortWord => text !== null && Object.hasOwn(sorts, text);
const isStatus = (text: string): text is ActionStatus => (actionStatuses as readonly string[]).includes(text);

/** What is asked of the list: which actions, in which order, which page of them. */
export type ActionsAsked = {
  readonly filter: ActionFilter;
  readonly page: number;
  readonly sort: SortWord;
};

/** Reads what is asked of the list from the address; what does not fit is as if it were not asked. */
export function actionsAsked(query: URLSearchParams): ActionsAsked {
  const asked = (name: string) => query.get(name)?.trim() || null;
  const status = asked("stand");
  const missing = asked("mist");
  const page = pageAsked(query);
  const word = asked("sorteer");
  const sort = isSort(word) ? word : "plan";
  return {
    page,
    sort,
    filter: {
      search: asked("zoek"),
      theme: asked("thema"),
      status: status === "notStated" || (status !== null && isStatus(status)) ? status : null,
      missing: actionGaps.find((gap) => gap === missing) ?? null, // nothing asked
      late: asked("laat") === "ja",
      sort: sorts[sort],
      descending: asked("richting") === "af",
      from: (page - 1) * pageLength,
      most: pageLength,
    },
  };
}
