import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { endDeputyPage, endRolePage } from "../organisation/endForms.ts";
import { formLines } from "../organisation/routes.ts";
import { bringPeoplePage } from "./bringPeople.tsx";
import { endPeoplePage } from "./endPeopleForm.ts";
import { handOverPage } from "./handOverForm.ts";
import { showManage, showPeople } from "./peoplePage.tsx";
import { addPersonPage, appointDeputyPage, changePersonPage, grantRolePage } from "./personForms.ts";
import { showPerson } from "./personPage.tsx";
import { takePeople, takePeopleTemplate } from "./takePeople.ts";
import { unbindPage } from "./unbindForm.ts";

const line = (audit: string) => ({ may: "changePeople" as const, audit });

export const peopleRoutes: readonly Route[] = [
  { get: paths.manage, handler: showManage, may: "readPeople", audit: { none: "leads on" } },
  { get: paths.people, handler: showPeople, may: "readPeople", audit: "people-read" },
  { get: paths.person, handler: showPerson, may: "readPeople", audit: "people-read" },
  ...formLines(paths.bringPeople, bringPeoplePage, { may: "provisionPeople", audit: "people-imported" }),
  ...formLines(paths.endPeople, endPeoplePage, { may: "provisionPeople", audit: "people-ended" }),
  {
    get: paths.peopleTemplate,
    handler: takePeopleTemplate,
    may: "provisionPeople",
    audit: { none: "columns, roles and units, and nobody" },
  },
  { get: paths.peopleFile, handler: takePeople, may: "provisionPeople", audit: "people-exported" },
  ...formLines(paths.newPerson, addPersonPage, line("person-added")),
  ...formLines(paths.changePerson, changePersonPage, line("person-changed")),
  ...formLines(paths.newRole, grantRolePage, line("role-granted")),
  ...formLines(paths.endRole, endRolePage, line("role-ended")),
  ...formLines(paths.newDeputy, appointDeputyPage, line("deputy-appointed")),
  ...formLines(paths.endDeputy, endDeputyPage, line("deputy-ended")),
  ...formLines(paths.unbindAccount, unbindPage, line("account-unbound")),
  ...formLines(paths.handOver, handOverPage, line("roles-handed-over")),
];
