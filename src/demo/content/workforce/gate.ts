import type { WorksCouncilConsentDraft } from "../../../domain/governance/index.ts";
import type { EmploymentProfile } from "../../../domain/workforce/index.ts";

/** Who records that the works council consented, and who brings in the extracts: somebody else. */
export const councilMember = "Priscilla Kartowidjojo";
export const importer = "Floris Hageman";

/** Who makes figures public, and invented: in which decision that was done. */
export const publisher = "Wouter Kranenburg";
export const publishingDecision = "Besluit van het college, zaak 2025-0412";
/** The tables that Meerwijk shows to everybody. */
export const publicTables: readonly string[] = ["grade-sex", "age-sex"];

/** Invented: what the works council of Meerwijk consented to. */
export const councilConsent: Omit<WorksCouncilConsentDraft, "day"> = {
  kind: "given",
  endsOn: null,
  body: "ondernemingsraad",
  document: "Instemming OR, zaak 2024-0317",
  conditions: "Alleen voor de afgesproken tabellen; cijfers over personen verlaten de HR-analyse niet.",
  scope: null,
  reason: null,
  decidedBy: null,
};

/** How the extract of Meerwijk is read: the columns and codes of the file that its HR sends. */
export const extractProfile: EmploymentProfile = {
  kind: "employments",
  name: "Maandelijkse aanlevering HR Meerwijk",
  file: { kind: "csv", separator: ";", encoding: "utf-8", skip: 0, header: true, totals: false },
  date: "d-m-y",
  decimal: ",",
  key: { person: "Personeelsnummer", employment: "Dienstverband", width: 6 },
  columns: {
    unit: "Organisatie-eenheid",
    sex: "Geslacht",
    birth: "Geboortedatum",
    grade: "Schaal",
    kind: "Soort dienstverband",
    manager: "Leidinggevende",
    from: "Datum in dienst",
    until: "Datum uit dienst",
    leavingReason: "Reden uit dienst",
  },
  hours: { column: "Uren per week", as: "hours", fullWeek: 36 },
  codes: {
    sex: { V: "female", M: "male", X: "neither" },
    kind: {
      Vast: "permanent",
      Tijdelijk: "temporary",
      Trainee: "trainee",
      Stage: "intern",
      Inhuur: "hiredIn",
    },
    manager: { J: true, N: false },
    leavingReason: {
      "Eigen verzoek": "ownRequest",
      "Einde contract": "endOfContract",
      Pensioen: "retirement",
    },
  },
};
