import type { Actor } from "../../../domain/access/index.ts";
import type { Id } from "../../../domain/shared/id.ts";
import { ok, type Result } from "../../../domain/shared/result.ts";
import { endDeputy } from "../../../usecases/access/endDeputy.ts";
import { endRole } from "../../../usecases/access/endRole.ts";
import { endBureau } from "../../../usecases/organisation/endBureau.ts";
import { endCoordinator } from "../../../usecases/organisation/endCoordinator.ts";
import { endOfficeHolding } from "../../../usecases/organisation/endOfficeHolding.ts";
import type { Ending } from "../../../usecases/organisation/endTerm.ts";
import { readHeld } from "../../../usecases/organisation/readHeld.ts";
import type { House } from "../../../usecases/perform.ts";
import { actPage } from "../../actForm.tsx";
import { allOf, dayIn, startWith, wordOrNull } from "../../form.ts";
import type { FormView } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { idIn, organisationCrumb, peopleCrumb, to } from "./places.ts";
import { reasonQuestion } from "./questions.ts";

type Place = Pick<FormView, "here" | "trail" | "back">;
type EndProblem = "O204" | "O207" | "O211" | "V101";

const atOrganisation = (visit: OfficeVisit): Place => ({
  here: "organisation",
  trail: [organisationCrumb(visit)],
  back: to(visit, paths.organisation),
});
const atPerson = (visit: OfficeVisit): Place => ({
  here: "manage",
  trail: [peopleCrumb(visit)],
  back: to(visit, paths.person, { person: idIn<"person">(visit, "person") }),
});

/** Returns the page that gives something its last day. */
const endPage = <Kind extends string>(
  what: keyof OfficeVisit["texts"]["organisation"]["endTerm"],
  place: (visit: OfficeVisit) => Place,
  end: (house: House, actor: Actor, ending: Ending<Id<Kind>>) => Promise<Result<unknown, EndProblem>>,
) =>
  actPage({
    load: (visit) =>
      readHeld(visit.house, visit.actor, what, {
        id: idIn<Kind>(visit, "one"),
        person: visit.params["person"] === undefined ? null : idIn<"person">(visit, "person"),
      }),
    view: (visit) => ({
      ...place(visit),
      title: visit.texts.organisation.endTerm[what],
      lead: visit.texts.organisation.endTermLead,
      fields: [
        {
          kind: "line",
          type: "date",
          short: true,
          name: "laatste",
          label: visit.texts.organisation.lastDay,
        },
        reasonQuestion(visit),
      ],
    }),
    start: () => startWith({}),
    read: (entered, visit) =>
      allOf({
        id: ok(idIn<Kind>(visit, "one")),
        lastDay: dayIn(entered, "laatste", visit.texts),
        reason: ok(wordOrNull(entered, "reden")),
      }),
    act: (visit, ending) => end(visit.house, visit.actor, ending),
    fieldOf: { O204: "laatste", O207: "laatste", O211: "laatste" },
  });

export const endOfficePage = endPage("office", atOrganisation, endOfficeHolding);
export const endCoordinatorPage = endPage("coordinator", atOrganisation, endCoordinator);
export const endBureauPage = endPage("bureau", atOrganisation, endBureau);
export const endRolePage = endPage("role", atPerson, endRole);
export const endDeputyPage = endPage("deputy", atPerson, endDeputy);
