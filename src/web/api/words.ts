import { z } from "@hono/zod-openapi";
import type { EntryKind, EntryStanding } from "../../domain/council/index.ts";
import type {
  ActionStatus,
  BudgetLine,
  Comparator,
  ObjectiveStanding,
  ReportedFigure,
  Standing,
  StandingReason,
  TargetBase,
  Theme,
} from "../../domain/programme/index.ts";

import type { EditionKind, ReportKind } from "../../domain/reporting/index.ts";
import type { Characteristic, Readership } from "../../domain/workforce/index.ts";

/** Returns the Dutch words of the API for the members of a union, to and fro. */
function wordsFor<Member extends string>(words: Readonly<Record<Member, string>>) {
  const members = Object.keys(words) as Member[];
  return {
    schema: z.enum(Object.values<string>(words)),
    of: (member: Member): string => words[member],
    /** Returns the member of a word that the schema let through, or null where nothing was asked. */
    asked: (word: string | undefined): Member | null =>
      members.find((member) => words[member] === word) ?? null, // nothing was asked
  };
}

export const statusWords = wordsFor<ActionStatus>({
  done: "gereed",
  ongoing: "loopt",
  continuous: "continu",
  recurring: "repeterend",
  notStarted: "nietGestart",
  lapsed: "vervallen",
  postponed: "uitgesteld",
});

export const entryKindWords = wordsFor<EntryKind>({ commitment: "toezegging", motion: "motie" });

export const entryStandingWords = wordsFor<EntryStanding>({
  overdue: "teLaat",
  dueSoon: "binnenkort",
  open: "open",
  settled: "afgedaan",
  lapsed: "vervallen",
  withdrawn: "ingetrokken",
});

/** What can be asked of a status: also that there is none. */
export const askedStatus = {
  schema: z.enum([...statusWords.schema.options, "nietVermeld"]),
  asked: (word: string | undefined): ActionStatus | "notStated" | null =>
    word === "nietVermeld" ? "notStated" : statusWords.asked(word),
};

export const standingWords = wordsFor<Standing>({
  onCourse: "opKoers",
  behind: "looptAchter",
  cannotSay: "nietTeZeggen",
});

export const reasonWords = wordsFor<StandingReason>({
  onLineOrBetter: "opDeLijnOfBeter",
  worseThanLine: "slechterDanDeLijn",
  noValueAimedAt: "geenWaarde",
  noBenchmark: "geenVergelijkingscijfer",
  noBaseline: "geenNulmeting",
  noDueDate: "geenEinddatum",
  noRhythm: "geenRitme",
  seriesBreak: "reeksbreuk",
  noRecentValue: "geenRecenteWaarde",
});

export const comparatorWords = wordsFor<Comparator>({
  atLeast: "minstens",
  atMost: "hoogstens",
  equals: "gelijkAan",
  reflects: "spiegelt",
});

export const baseWords = wordsFor<TargetBase>({
  stock: "bezetting",
  inflow: "instroom",
  vacancies: "vacatures",
  experience: "ervaring",
});

export const groupWords = wordsFor<ReportedFigure["group"]>({
  wholeStaff: "heleOrganisatie",
  part: "deel",
  notStated: "nietVermeld",
});

export const groundWords = wordsFor<ObjectiveStanding["readFrom"]>({
  targets: "streefcijfers",
  actions: "acties",
  nothing: "niets",
});

export const themeKindWords = wordsFor<Theme["kind"]>({ pillar: "pijler", theme: "thema" });

export const budgetKindWords = wordsFor<NonNullable<BudgetLine["kind"]>>({
  structural: "structureel",
  incidental: "incidenteel",
});

export const budgetStateWords = wordsFor<NonNullable<BudgetLine["state"]>>({
  claim: "aangevraagd",
  granted: "toegekend",
});

export const readershipWords = wordsFor<Readership>({
  management: "leiding",
  organisation: "organisatie",
  public: "iedereen",
});

export const characteristicWords = wordsFor<Characteristic>({
  unit: "onderdeel",
  sex: "geslacht",
  age: "leeftijd",
  grade: "schaal",
  hours: "uren",
  kind: "dienstverband",
});

const editionKinds: Readonly<Record<EditionKind, string>> = {
  committeeYear: "jaarrapportageCommissie",
  unitQuarter: "rapportageOnderdelen",
  sponsor: "rapportageOpdrachtgever",
  councilHalfYear: "rapportageRaad",
  organisationYear: "jaarrapportageOrganisatie",
  final: "eindrapportage",
};
export const editionKindWords = wordsFor<EditionKind>(editionKinds);
export const reportKindWords = wordsFor<ReportKind>({ ...editionKinds, other: "andereRapportage" });
