import { plainHeader } from "./plainHeader.ts";

export const importItems = [
  "person",
  "employment",
  "unit",
  "sex",
  "birth",
  "grade",
  "hours",
  "fte",
  "percentage",
  "kind",
  "manager",
  "from",
  "until",
  "leavingReason",
  "count",
] as const;
/** What a column of an extract can say. */
export type ImportItem = (typeof importItems)[number];

/** Usual names of columns in Dutch and English extracts: AFAS, Visma, Nmbrs, and published files of cities. */
const names: Readonly<Record<ImportItem, string>> = {
  person:
    "personeelsnummer|personeelsnr|personeels nr|persnr|pers nr|medewerkernummer|medewerkernr|medewerker nummer|medewerker|medewerker id|nummer medewerker|employee id|employee number|employee no|emplid|empl id|personnel number|staff number|person id",
  employment:
    "dienstverband|dienstverbandnummer|dienstverbandnr|volgnummer|volgnr|volgnummer dienstverband|dienstverband volgnummer|volgnr dienstverband|ikv|inkomstenverhouding|contractnummer|contract nr|employment number|empl rcd|assignment number|contract number|job number",
  unit: "organisatie eenheid|organisatorische eenheid|organisatieeenheid|organisatie eenheid code|oe|oe code|eenheid|eenheidscode|afdeling|afdelingscode|afdeling code|afdelingsnummer|team|teamcode|cluster|department|department code|dept|dept id|deptid|unit|unit code|organisational unit|organizational unit|agency",
  sex: "geslacht|geslachtscode|geslacht code|sekse|sex|gender|m v|man vrouw",
  birth:
    "geboortedatum|geboorte datum|geb datum|gebdatum|geboren|geboren op|geboortemaand|date of birth|birth date|birthdate|dob",
  grade:
    "schaal|functieschaal|salarisschaal|loonschaal|schaalcode|inschaling|grade|pay grade|salary grade|salary scale|pay scale",
  hours:
    "uren|uren week|uren per week|contracturen|contracturen per week|werkuren|arbeidsduur|hours|weekly hours|hours per week|contract hours|std hours|standard hours",
  fte: "fte|fte factor|deeltijdfactor|deeltijd factor|wtf|part time factor|parttime factor|full time equivalent",
  percentage:
    "deeltijdpercentage|deeltijd percentage|deeltijd|deeltijd %|dienstverbandpercentage|dv %|parttime|parttime %|parttime percentage|part time percentage|part time %",
  kind: "soort dienstverband|type dienstverband|aard dienstverband|soort contract|contractsoort|contracttype|contract type|soort medewerker|type medewerker|arbeidsrelatie|employment type|employment kind|type of contract",
  manager:
    "leidinggevende|leidinggevend|leidinggevende j n|leidinggevende ja nee|is leidinggevende|manager|is manager|manager y n|supervisor y n",
  from: "datum in dienst|in dienst|in dienst per|indiensttreding|datum indiensttreding|indienst|begindatum|begindatum dienstverband|startdatum|hire date|start date|date of joining|date joined|original hire date",
  until:
    "datum uit dienst|uit dienst|uit dienst per|uitdiensttreding|datum uitdiensttreding|uitdienst|einddatum|einddatum dienstverband|termination date|end date|date of leaving|leaving date",
  leavingReason:
    "reden uit dienst|reden uitdienst|reden uitdiensttreding|reden einde dienstverband|vertrekreden|reden vertrek|reden van vertrek|reden ontslag|ontslagreden|uitstroomreden|leaving reason|reason for leaving|termination reason",
  count:
    "aantal|aantal medewerkers|aantal personen|aantal dienstverbanden|count|headcount|head count|record count|number of employees",
};
const itemOf = new Map(
  importItems.flatMap((item) => names[item].split("|").map((name) => [name, item] as const)),
);

/** Returns the item that a column says by its name, and null for a name that is not usual. */
export const itemOfHeader = (header: string): ImportItem | null => itemOf.get(plainHeader(header)) ?? null; // null: not usual
