import type { Day } from "../../../domain/shared/day.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import { askRelease } from "../../../usecases/workforce/askRelease.ts";
import { type Orders, readOrders } from "../../../usecases/workforce/readOrders.ts";
import { allOf, choiceIn, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { releaseTrail } from "./releaseWords.ts";

/** A day that was released before is released once more: a correction. */
function dayWord({ texts, formats }: OfficeVisit, day: Day, { orders }: Orders): string {
  const isOut = orders.some(({ referenceDate, end }) => referenceDate === day && end?.kind === "released");
  return isOut ? texts.releases.ask.dayAgain(formats.day(day)) : formats.day(day);
}

/** The form, or the reason why there is no day to choose from. */
const viewOf = (visit: OfficeVisit, data: Orders) => {
  const { ask: words } = visit.texts.releases;
  return {
    title: words.title,
    lead: words.lead,
    here: "figures",
    trail: releaseTrail(visit),
    back: to(visit, paths.releases),
    consequence: words.consequence,
    fields: [
      {
        kind: "one",
        name: "peildatum",
        label: words.day,
        hint: words.dayHint,
        options: data.possible.map((day) => ({ value: day, text: dayWord(visit, day, data) })),
      },
    ],
  } as const;
};

/** Asks for a release of a day for which rows were brought in. */
export const askReleasePage = partPage<Orders, { readonly day: Day }>({
  load: ({ house, actor }) => readOrders(house, actor),
  view: viewOf,
  start: ({ possible }) => startWith({ peildatum: possible.at(-1) ?? null }), // none is possible
  version: () => null,
  read: (entered, { texts }, { possible }) => allOf({ day: choiceIn(entered, "peildatum", possible, texts) }),
  act: async ({ house, actor }, { day }) => {
    const asked = await askRelease(house, actor, day);
    return asked.ok ? asked : refusedFor([{ code: asked.problem.code, at: "referenceDate" }]);
  },
  fieldOf: { referenceDate: "peildatum" },
  done: "releaseAsked",
  gone: (visit, data) =>
    data.possible.length > 0
      ? null
      : { view: viewOf(visit, data), problems: [{ text: visit.texts.releases.ask.leadNone }] },
});
