import type { Delivery, DutyWatch, SeenDuty } from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { ok, type Result } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { changeDelivery, deliverReport } from "../../../usecases/reporting/deliverReport.ts";
import type { DutyRegister } from "../../../usecases/reporting/readDuties.ts";
import { countryIn } from "../../countryIn.ts";
import { allOf, choiceIn, dayIn, type FormProblem, startWith, wordOrNull } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { loadDuties } from "./dutiesPage.tsx";
import { dutiesPlace } from "./dutyForm.ts";

type Mended = Omit<Delivery, "stated">;
type Asked = DutyRegister & { readonly one: DutyWatch<SeenDuty> };

const openDues = ({ one }: Asked) => one.dues.filter(({ delivery }) => delivery === null);

/** Returns the duty in the address with the others. */
async function loadWatched(visit: OfficeVisit): Promise<Asked> {
  const register = await loadDuties(visit);
  const one = register.duties.find(({ duty }) => duty.key === visit.params["duty"]);
  if (!one) throw new NotFound();
  return { ...register, one };
}

const deliveryQuestions = ({ texts: { duties: words } }: OfficeVisit): readonly FormField[] => [
  { kind: "line", type: "date", short: true, name: "dag", label: words.deliveredDay },
  { kind: "line", name: "waar", label: words.where, hint: words.whereHint, optional: true },
];

/** Says that a report was delivered; the day and the place are kept with the duty. */
export const deliverPage = partPage({
  load: loadWatched,
  view: (visit, data) => {
    const { duties: words, plan } = visit.texts;
    const options = openDues(data).map(({ stated, day }) => ({
      value: stated,
      text: words.deliverFor(visit.formats.day(day)),
    }));
    return {
      ...dutiesPlace(visit, data),
      title: words.deliver,
      kind: data.one.duty.content,
      fields: [
        { kind: "select", name: "keer", label: words.which, options, empty: plan.choose },
        ...deliveryQuestions(visit),
      ],
    };
  },
  start: (_, visit) => startWith({ keer: visit.query.get("keer"), dag: dayOf(visit.house.now(), timeZone) }),
  version: ({ one }) => one.duty.version,
  read: (entered, { texts }, data) => {
    const days = openDues(data).map(({ stated }) => stated);
    return allOf({
      stated: choiceIn(entered, "keer", days, texts),
      on: dayIn(entered, "dag", texts),
      where: ok(wordOrNull(entered, "waar")),
    });
  },
  act: (visit, delivery, { programme, one }, seen) =>
    deliverReport(visit.house, visit.actor, {
      programme: programme.key,
      key: one.duty.key,
      seen,
      delivery,
      country: countryIn(visit),
    }),
  fieldOf: { stated: "keer", on: "dag" },
});

/** Mends what was told of a delivered report, or takes it back: then it is asked for again. */
export const changeDeliveryPage = partPage({
  load: async (visit: OfficeVisit): Promise<Asked & { readonly delivery: Delivery }> => {
    const asked = await loadWatched(visit);
    const { deliveries } = asked.one.duty;
    const delivery = deliveries.find(({ stated }) => stated === visit.params["day"]);
    if (!delivery) throw new NotFound();
    return { ...asked, delivery };
  },
  view: (visit, data) => {
    const { duties: words } = visit.texts;
    const options = [{ value: "ja", text: words.takeBackThis }];
    return {
      ...dutiesPlace(visit, data),
      title: words.changeDelivery,
      kind: data.one.duty.content,
      lead: `${words.deliverFor(visit.formats.day(data.delivery.stated))}.`,
      fields: [
        ...deliveryQuestions(visit),
        { kind: "many", name: "intrekken", label: words.takeBack, options, optional: true },
      ],
    };
  },
  start: ({ delivery }) => startWith({ dag: delivery.on, waar: delivery.where }),
  version: ({ one }) => one.duty.version,
  read: (entered, { texts }): Result<Mended | null, readonly FormProblem[]> => {
    if (entered.has("intrekken")) return ok(null);
    return allOf({ on: dayIn(entered, "dag", texts), where: ok(wordOrNull(entered, "waar")) });
  },
  act: ({ house, actor }, delivery, { programme, one, delivery: { stated } }, seen) =>
    changeDelivery(house, actor, {
      programme: programme.key,
      key: one.duty.key,
      seen,
      stated,
      delivery,
    }),
  fieldOf: { on: "dag" },
});
