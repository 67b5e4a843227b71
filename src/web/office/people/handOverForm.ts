import { covers } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { ok } from "../../../domain/shared/result.ts";
import { handOverRole } from "../../../usecases/access/handOverRole.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, choiceIn, choicesIn, dayIn, startWith, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { personOptions, roleIn, termIn } from "../organisation/places.ts";
import { dayQuestion, reasonQuestion } from "../organisation/questions.ts";
import { loadPerson, personPlace } from "./personForms.ts";

type Loaded = Awaited<ReturnType<typeof loadPerson>>;

/** Returns what the person holds today, as choices; owned items are one choice. */
function choicesOf(visit: OfficeVisit, { found, units }: Loaded) {
  const { organisation: words } = visit.texts;
  const today = dayOf(visit.house.now(), timeZone);
  const unitOf = (id: string | null) => units.find((unit) => unit.id === id);
  const running = [
    ...found.roles.map((one) => ({ one, text: roleIn(visit, one.role, unitOf(one.unit)) })),
    ...found.offices.map((one) => ({ one, text: words.office[one.office] })),
    ...found.coordinatorships.map((one) => ({
      one,
      text: words.coordinatorOf(unitOf(one.unit)?.name ?? words.unit),
    })), // a unit without a record has no name
  ];
  return [
    ...running
      .filter(({ one }) => covers(one, today))
      .map(({ one, text }) => ({ value: one.id as string, text, hint: termIn(visit, one) })),
    { value: "items", text: words.handOverItems, hint: words.handOverItemsHint },
  ];
}

export const handOverPage = actPage({
  load: loadPerson,
  view: (visit, data) => {
    const { organisation: words } = visit.texts;
    return {
      ...personPlace(visit, data),
      title: words.handOver,
      lead: words.handOverLead(data.found.person.name),
      fields: [
        {
          kind: "select",
          name: "persoon",
          label: words.handOverTo,
          options: personOptions(visit, data.others),
          empty: words.personNone,
        },
        { kind: "many", name: "wat", label: words.handOverWhat, options: choicesOf(visit, data) },
        dayQuestion(visit, words.handOverDay),
        reasonQuestion(visit, false),
      ],
      consequence: words.handOverConsequence,
    };
  },
  start: (data, visit) => startWith({ wat: choicesOf(visit, data).map(({ value }) => value) }),
  read: (entered, { texts }, { found, others }) => {
    const chosen = <Id extends string>(held: readonly { readonly id: Id }[]) =>
      choicesIn(
        entered,
        "wat",
        held.map(({ id }) => id),
      );
    return allOf({
      from: ok(found.person.id),
      to: choiceIn(
        entered,
        "persoon",
        others.map(({ id }) => id),
        texts,
      ),
      day: dayIn(entered, "dag", texts),
      roles: ok(chosen(found.roles)),
      offices: ok(chosen(found.offices)),
      coordinatorships: ok(chosen(found.coordinatorships)),
      items: ok(choicesIn(entered, "wat", ["items"]).length > 0),
      reason: ok(wordIn(entered, "reden")),
    });
  },
  act: (visit, handover) => handOverRole(visit.house, visit.actor, handover),
  fieldOf: { O207: "wat", O208: "wat", O209: "dag", O212: "reden", O213: "dag", O301: "wat", O302: "wat" },
});
