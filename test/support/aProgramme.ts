import type {
  Action,
  Benchmark,
  BudgetLine,
  Objective,
  Programme,
  ProgrammeParts,
  Risk,
  Target,
} from "../../src/domain/programme/index.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";

const nobody = { kind: "notStated" } as const;
const noPlanning = { start: null, end: null, note: null };

/** Returns a target of at least 20 % in 2026 from 10 % in 2022, measured each year. */
export const aTarget = (differing: Partial<Target> = {}): Target => ({
  key: "T1",
  objective: "O1",
  measure: "aandeel vrouwen",
  population: "schaal 12 en hoger",
  unit: "percentage",
  base: "stock",
  comparator: "atLeast",
  value: 20,
  baseYear: null,
  grades: null,
  about: null,
  rhythm: { kind: "rule", rule: "FREQ=YEARLY" },
  baseline: [{ value: 10, period: periodFrom("2022"), note: null }],
  milestones: [],
  seriesBreaks: [],
  dueDate: periodFrom("2026"),
  definition: "personen in dienst op 31 december",
  benchmark: null,
  source: "personeelsbestand",
  reads: { kind: "typed" },
  note: null,
  evidence: [],
  version: 1,
  ...differing,
});

/** Returns a benchmark of 50 % of the labour force. */
export const aBenchmark = (differing: Partial<Benchmark> = {}): Benchmark => ({
  key: "B1",
  label: "beroepsbevolking",
  value: 50,
  valueText: null,
  unit: "%",
  population: "beroepsbevolking",
  period: periodFrom("2023"),
  source: "CBS",
  evidence: [],
  version: 1,
  ...differing,
});

/** Returns an action without owner, status or planning, as a plan may list it. */
export const anAction = (differing: Partial<Action> = {}): Action => ({
  key: "A1",
  title: "Vacatureteksten nalopen",
  theme: null,
  objective: null,
  unit: null,
  owner: nobody,
  participants: [],
  planning: noPlanning,
  firstPlanning: noPlanning,
  status: null,
  statusReason: null,
  rhythm: null,
  rhythmNote: null,
  deliverable: null,
  scope: null,
  priority: null,
  measure: null,
  indicators: [],
  carriedOver: null,
  evidence: [],
  reportedOn: null,
  version: 1,
  ...differing,
});

/** Returns an objective without theme or owner. */
export const anObjective = (differing: Partial<Objective> = {}): Objective => ({
  key: "O1",
  theme: null,
  title: "Meer vrouwen in hogere schalen",
  owner: nobody,
  smartInSource: null,
  attainable: null,
  evidence: [],
  version: 1,
  ...differing,
});

/** Returns a structural line of 100,000 euros for 2026. */
export const aBudgetLine = (differing: Partial<BudgetLine> = {}): BudgetLine => ({
  key: "L1",
  year: 2026,
  kind: "structural",
  amount: 100_000,
  purpose: "programmabureau",
  origin: null,
  state: null,
  stateAsWritten: null,
  category: null,
  openEnded: false,
  coverage: null,
  action: null,
  allocation: [],
  extraFor: null,
  evidence: [],
  version: 1,
  ...differing,
});

/** Returns a risk about which little is stated. */
export const aRisk = (differing: Partial<Risk> = {}): Risk => ({
  key: "R1",
  title: "Te weinig vacatures",
  kind: "dependency",
  cause: null,
  mitigation: null,
  secondMitigation: null,
  impact: null,
  owner: nobody,
  reviewOn: null,
  explicit: true,
  evidence: [],
  version: 1,
  ...differing,
});

/** Returns a programme of 2024 to 2027. */
export const aProgramme = (differing: Partial<Programme> = {}): Programme => ({
  key: "proefstad-2024",
  lang: "nl",
  title: "Programma Inclusie en Diversiteit",
  municipalityName: "Gemeente Proefstad",
  kind: null,
  start: periodFrom("2024"),
  end: periodFrom("2027"),
  adoptedOn: null,
  adoptedBy: null,
  tabledFor: null,
  publishedOn: null,
  mandate: { title: null, reference: null, body: null, givenOn: null },
  note: null,
  evidence: [],
  vision: { text: null, evidence: [] },
  principles: [],
  statedTotals: null,
  sources: [],
  predecessor: null,
  closedOn: null,
  version: 1,
  ...differing,
});

/** Returns a programme with nothing in it but what is given. */
export const someParts = (differing: Partial<ProgrammeParts> = {}): ProgrammeParts => ({
  programme: aProgramme(),
  themes: [],
  objectives: [],
  targets: [],
  benchmarks: [],
  figures: [],
  actions: [],
  budgetLines: [],
  risks: [],
  plans: [],
  sourceItems: [],
  ...differing,
});
