import type { Act } from "../../../domain/access/index.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit, Reply, Route } from "../../visit.ts";
import { coordinatorPage, officeHolderPage } from "./appointForms.ts";
import { addBodyPage, changeBodyPage } from "./bodyForms.ts";
import { addBureauPage, changeBureauPage } from "./bureauForms.ts";
import { endBureauPage, endCoordinatorPage, endOfficePage } from "./endForms.ts";
import { showOrganisation } from "./organisationPage.tsx";
import { mergeUnitsPage } from "./reorganiseForms.ts";
import { splitUnitPage } from "./splitForm.ts";
import { addUnitPage, changeUnitPage, endUnitPage } from "./unitForms.ts";
import { showUnit } from "./unitPage.tsx";

const read = { none: "the organisation is open to everybody of the municipality" } as const;

type Handlers = Readonly<Record<"show" | "take", (visit: OfficeVisit) => Promise<Reply>>>;

/** Returns the two lines of an act: its form, and what it does when it is sent. */
export const formLines = (
  path: string,
  { show, take }: Handlers,
  { takes, ...line }: { readonly may: Act; readonly audit: string; readonly takes?: string },
): readonly Route[] => [
  { get: path, handler: show, may: line.may, audit: { none: "a form that does nothing yet" } },
  { post: path, handler: take, ...line, ...(takes === undefined ? {} : { takes }) },
];

const line = (audit: string) => ({ may: "changeOrganisation" as const, audit });

export const organisationRoutes: readonly Route[] = [
  { get: paths.organisation, handler: showOrganisation, may: "readOrganisation", audit: read },
  { get: paths.unit, handler: showUnit, may: "readOrganisation", audit: read },
  ...formLines(paths.newUnit, addUnitPage, line("unit-added")),
  ...formLines(paths.changeUnit, changeUnitPage, line("unit-changed")),
  ...formLines(paths.endUnit, endUnitPage, line("unit-ended")),
  ...formLines(paths.mergeUnits, mergeUnitsPage, line("units-merged")),
  ...formLines(paths.splitUnit, splitUnitPage, line("unit-split")),
  ...formLines(paths.newCoordinator, coordinatorPage, line("coordinator-appointed")),
  ...formLines(paths.endCoordinator, endCoordinatorPage, line("coordinator-ended")),
  ...formLines(paths.newOfficeHolder, officeHolderPage, line("office-given")),
  ...formLines(paths.endOffice, endOfficePage, line("office-ended")),
  ...formLines(paths.newBureau, addBureauPage, line("bureau-added")),
  ...formLines(paths.changeBureau, changeBureauPage, line("bureau-changed")),
  ...formLines(paths.endBureau, endBureauPage, line("bureau-ended")),
  ...formLines(paths.newBody, addBodyPage, line("body-added")),
  ...formLines(paths.changeBody, changeBodyPage, line("body-changed")),
];
