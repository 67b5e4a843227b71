import type { EditionKind } from "./edition.ts";

/**
 * The parts that a report of each kind can have in an edition of format 1.1. They are written out here, apart from the parts of
 * today: an edition that was frozen with a part goes on fitting when reports no longer have it, or have it elsewhere. A part
 * that reports gain is added here too; nothing goes out. Source: requirement RC-09.
 */
export const editionParts = {
  committeeYear: ["statuses", "history", "totals", "targets", "figures", "changes", "actions", "sources"],
  unitQuarter: [
    "units",
    "efforts",
    "staff",
    "objectives",
    "targets",
    "told",
    "standstills",
    "slips",
    "actions",
  ],
  sponsor: ["objectives", "targets", "decisions", "units", "standstills", "slips", "statuses"],
  councilHalfYear: ["objectives", "targets", "decisions", "statuses", "moved", "slips", "later", "sources"],
  organisationYear: ["targets", "later", "decisions", "statuses", "moved", "units", "slips", "sources"],
  final: ["statuses", "objectives", "targets", "actions", "sources"],
} as const satisfies Readonly<Record<EditionKind, readonly string[]>>;

/** Returns where somebody may have written in an edition of this kind. */
export const editionPlaces = (kind: EditionKind): readonly string[] => [
  "introduction",
  ...editionParts[kind],
  "conclusion",
];
