import type { DutyWatch, SeenDuty } from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { deliverReport } from "../../../usecases/reporting/deliverReport.ts";
import type { DutyRegister } from "../../../usecases/reporting/readDuties.ts";
import { countryIn } from "../../countryIn.ts";
import { allOf, choiceIn, dayIn, startWith, wordOrNull } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { loadDuties } from "./dutiesPage.tsx";
import { dutiesPlace } from "./dutyForm.ts";

type Asked = DutyRegister & { readonly one: DutyWatch<SeenDuty> };

const openDues = ({ one }: Asked) => one.dues.filter(({ delivery }) => delivery === null);

/** Says that a report was delivered; the day and the place are kept with the duty. */
export const deliverPage = partPage({
  load: async (visit: OfficeVisit): Promise<Asked> => {
    const register = await loadDuties(visit);
    const one = register.duties.find(({ duty }) => duty.key === visit.params["duty"]);
    if (!one) throw new NotFound();
    return { ...register, one };
  },
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
        { kind: "line", type: "date", short: true, name: "dag", label: words.deliveredDay },
        { kind: "line", name: "waar", label: words.where, hint: words.whereHint, optional: true },
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
