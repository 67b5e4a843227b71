import { ok } from "../../../domain/shared/result.ts";
import { unbindAccount } from "../../../usecases/access/unbindAccount.ts";
import { actPage } from "../../actForm.tsx";
import { startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import { peopleCrumb, to } from "../organisation/places.ts";
import { loadPerson } from "./personForms.ts";

/** Lets go of the account of somebody who gets another one. */
export const unbindPage = actPage({
  load: loadPerson,
  view: (visit, { found: { person } }) => {
    const { signIn: words } = visit.texts;
    const back = to(visit, paths.person, { person: person.id });
    return {
      title: words.unbind,
      lead: words.unbindLead(person.name),
      here: "manage",
      trail: [peopleCrumb(visit), { word: person.name, href: back }],
      fields: [],
      consequence: words.unbindConsequence,
      back,
    };
  },
  start: () => startWith({}),
  read: (_, __, { found }) => ok(found.person.id),
  act: (visit, person) => unbindAccount(visit.house, visit.actor, person),
  fieldOf: {},
});
