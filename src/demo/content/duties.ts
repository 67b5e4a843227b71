import type { ClosureKind, ReportKind } from "../../domain/reporting/index.ts";

/** What the plan of Meerwijk left open about a duty, by its place in the list of the plan, counted from 1. */
export type DutySeed = {
  readonly row: number;
  readonly kind: ReportKind;
  readonly firstDue: string;
  readonly awaitsCouncil: boolean;
  readonly body: string | null;
  /** How many days after it was due each report was delivered, in turn; the last one passed is left open where `open`. */
  readonly days: readonly number[];
  readonly open: boolean;
  readonly where: string;
};

export const dutySeeds: readonly DutySeed[] = [
  {
    row: 1,
    kind: "unitQuarter",
    firstDue: "2025-04-18",
    awaitsCouncil: false,
    body: null,
    days: [0, 3, 0, 0],
    open: true,
    where: "Dossier Meerwijk herkent zich, kwartaalstand",
  },
  {
    row: 2,
    kind: "councilHalfYear",
    firstDue: "2025-05-27",
    awaitsCouncil: true,
    body: null,
    days: [0, 0, 6],
    open: false,
    where: "Raadsinformatie, voortgang Meerwijk herkent zich",
  },
  {
    row: 3,
    kind: "other",
    firstDue: "2025-04",
    awaitsCouncil: false,
    body: "ondernemingsraad",
    days: [0],
    open: false,
    where: "Overlegvergadering ondernemingsraad",
  },
];

/** Name, kind, first and last day. */
export const closureSeeds: readonly (readonly [string, ClosureKind, string, string])[] = [
  ["Zomerreces 2025", "recess", "2025-07-12", "2025-08-24"],
  ["Kerstreces 2025", "recess", "2025-12-20", "2026-01-04"],
  ["Zomerreces 2026", "recess", "2026-07-04", "2026-08-16"],
  ["Kerstreces 2026", "recess", "2026-12-19", "2027-01-03"],
  ["Dag na Hemelvaart 2027", "closed", "2027-05-07", "2027-05-07"],
  ["Zomerreces 2027", "recess", "2027-07-17", "2027-08-29"],
];
