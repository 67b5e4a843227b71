import { readEntryFile } from "../../src/domain/council/index.ts";
import { readHierarchies, readTableSheet } from "../../src/domain/disclosure/index.ts";
import { readPeopleFile } from "../../src/domain/people/index.ts";
import { proposeMapping, readActionList, readBudgetFile } from "../../src/domain/programme/index.ts";
import { readApplicantFile, readVacancyFile } from "../../src/domain/recruitment/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { idFrom } from "../../src/domain/shared/id.ts";
import { columnLetters, type SheetCell, type SheetRow } from "../../src/domain/shared/sheet.ts";
import {
  proposeOutsideMap,
  readBanenafspraakFile,
  readBarometer,
  readOutsideSheet,
} from "../../src/domain/workforce/index.ts";
import { roleOfWord } from "../../src/export/peopleTable.ts";
import { noUnits } from "../support/aUnit.ts";
import type { Chance } from "./chance.ts";
import { mutatedText, oddWords } from "./mutations.ts";
import { type Outcome, outcomeOf, type Target } from "./target.ts";

const day = dayFrom("2026-11-01");
const unit = idFrom<"unit">("6b9c1c8e-4d55-4a11-9a53-0a5ad2b6c002");

const oddCells: readonly SheetCell[] = [
  { kind: "empty" },
  { kind: "formula" },
  { kind: "error" },
  { kind: "merged" },
  { kind: "yesNo", value: true },
  { kind: "day", day },
  { kind: "percentage", value: 1e308 },
  { kind: "number", value: -0 },
  { kind: "number", value: 2 ** 60 },
  { kind: "number", value: 0.1 + 0.2 },
];

function cellOf(text: string, chance: Chance): SheetCell {
  if (chance.happens(0.02)) return chance.pick(oddCells);
  if (chance.happens(0.02)) return { kind: "text", text: chance.pick(oddWords) };
  const word = chance.happens(0.03) ? mutatedText(text, chance) : text;
  if (word === "") return { kind: "empty" };
  return /^\d+(\.\d+)?$/.test(word) && chance.happens(0.5)
    ? { kind: "number", value: Number(word) }
    : { kind: "text", text: word };
}

/** Rows as a list of somebody has them, of which some cells are odd and some rows are gone, twice or elsewhere. */
function rowsOf(lines: readonly string[], chance: Chance): readonly SheetRow[] {
  const kept = lines.flatMap((line) => {
    if (chance.happens(0.03)) return [];
    return chance.happens(0.03) ? [line, line] : [line];
  });
  return kept.map((line, at) => ({
    number: at + 1 + chance.below(2),
    cells: line.split("|").map((text) => cellOf(text, chance)),
  }));
}

const seeds = {
  actions: [
    "Titel|Eigenaar|Start|Eind|Status|Doelstelling|Partners",
    "Training voor leidinggevenden|Ilse Brandsma|2026-01-01|2026-Q3|Loopt|Instroom|HR",
    "Scan van gebouwen|Facilitair|1-2-2026||Gepland|Toegankelijk|",
  ],
  budget: [
    "Jaar|Omschrijving|Soort|Begroot|Realisatie",
    "2025|Programma|S|2.129.461|-",
    "2026|Training||€ 1.000,-|900",
  ],
  outside: ["Organisatie|Vrouwen|Mannen|Aantal", "Meerwijk|48,5|51,5|1200", "Anderstad|.|x|90"],
  barometer: [
    "Organisatie|Nederland|Europa (excl. Nederland)|Buiten-Europa",
    "Meerwijk|75|12|13",
    "Anderstad|82|.|.",
  ],
  jobs: ["Eenheid|Uren|Begindatum|Einddatum", "E01|25.5|2024-01-01|", "E01|36|2023-05-01|2025-01-01"],
  applicants: ["vacature|stap|geslacht|aantal", "V-1|gesolliciteerd|vrouw|20", "V-1|uitgenodigd|vrouw|3"],
  vacancies: [
    "vacature|functie|onderdeel|schaal|geopend|gesloten|methoden",
    "V-1|Adviseur|E01|10|2026-01-01|2026-02-01|gesprek",
  ],
  entries: [
    "Nummer|Onderwerp|Toezegging|Toegezegd door|Datum|Deadline|Status|Afgedaan op|Afdoening|Acties|URL",
    "TA1|Opdracht|Actualiseren|college|5-6-2024|Q1 2025|Afgedaan|1-10-2024|Met een brief|A01|https://raad.example/1",
  ],
  people: [
    "Naam|Mailadres|Onderdeel|Rollen|Eerste dag|Laatste dag",
    "Nora Vos|nora@proefstad.example||medewerker, secretaris|2026-01-01|",
    "Sam Bos|sam@proefstad.example|geen|geen||31-12-2026",
  ],
  table: ["unit|gender|count", "A1|woman|12", "A1|man|3", "A2|man|21", "B1|woman|2"],
  hierarchies: [
    "dimension|code|parent",
    "unit|all|",
    "unit|A|all",
    "unit|B|all",
    "unit|A1|A",
    "unit|A2|A",
    "unit|B1|B",
  ],
} as const;

const outsideHead = {
  series: "barometer",
  title: "Barometer",
  source: "CBS",
  referenceDate: day,
  population: "staff",
  classification: { name: "herkomst", version: "2022" },
  countedAs: "people",
  unit: "percentage",
  dividesAll: false,
} as const;

const vacancyOffice = {
  unitOfCode: new Map([["E01", unit]]),
  methodOfName: new Map([["gesprek", "gesprek"]]),
  units: new Set([unit]),
  methods: new Set(["gesprek"]),
  countedIn: new Map(),
  today: day,
};

const peopleWords = { roleOfWord: roleOfWord(), units: noUnits, today: day };

const entryOffice = {
  kind: "commitment",
  register: [],
  actions: ["A01"],
  documents: new Map<string, string>(),
  personOfMail: new Map(),
  newKey: () => "CE01",
  today: day,
} as const;

function actionList(chance: Chance): Outcome {
  const rows = rowsOf(seeds.actions, chance);
  const { map } = proposeMapping(rows);
  if (map === null) return "refused";
  const { drafts, problems } = readActionList(rows, map, { takenKeys: ["A01"] });
  return problems.length === 0 && drafts.length > 0 ? "taken" : "refused";
}

function outsideSheet(chance: Chance): Outcome {
  const rows = rowsOf(seeds.outside, chance);
  const proposed = proposeOutsideMap(rows);
  const column = () => columnLetters(chance.below(5));
  const map = {
    headerRow: proposed?.headerRow ?? chance.below(4), // where no header is known somebody names one
    about: proposed?.about ?? column(), // the same
    size: chance.happens(0.5) ? column() : null,
    categories: ["B", "C"],
  };
  return outcomeOf(readOutsideSheet(rows, map, outsideHead));
}

function tableSheet(chance: Chance): Outcome {
  const sheet = (lines: readonly string[]) => ({
    name: "tabel",
    rows: rowsOf(lines, chance),
    otherSheets: [],
  });
  const hierarchies = readHierarchies(sheet(seeds.hierarchies));
  if (!hierarchies.ok) return "refused";
  const table = { name: "tabel", sheet: sheet(seeds.table), hierarchies: hierarchies.value };
  return outcomeOf(readTableSheet(table, { threshold: 10, level: null }));
}

/** Every reader of the rows of a list that somebody brings. */
export const sheetTargets: readonly Target[] = [
  { name: "list of actions", read: actionList },
  { name: "budget", read: (chance) => outcomeOf(readBudgetFile(rowsOf(seeds.budget, chance), [])) },
  { name: "table from outside", read: outsideSheet },
  {
    name: "barometer",
    read: (chance) => {
      const sheet = { name: "Totaal", rows: rowsOf(seeds.barometer, chance), otherSheets: [] };
      return outcomeOf(readBarometer([sheet], { ...outsideHead, variant: "general" }));
    },
  },
  {
    name: "jobs of the banenafspraak",
    read: (chance) => outcomeOf(readBanenafspraakFile(rowsOf(seeds.jobs, chance), new Map([["E01", unit]]))),
  },
  {
    name: "applications",
    read: (chance) => outcomeOf(readApplicantFile(rowsOf(seeds.applicants, chance), new Set(["V-1"]))),
  },
  {
    name: "vacancies",
    read: (chance) => outcomeOf(readVacancyFile(rowsOf(seeds.vacancies, chance), vacancyOffice)),
  },
  {
    name: "commitments and motions",
    read: (chance) => outcomeOf(readEntryFile(rowsOf(seeds.entries, chance), entryOffice)),
  },
  {
    name: "people",
    read: (chance) => outcomeOf(readPeopleFile(rowsOf(seeds.people, chance), peopleWords)),
  },
  { name: "table with its levels", read: tableSheet },
];
