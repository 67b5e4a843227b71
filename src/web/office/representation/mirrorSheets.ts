import {
  type DividedBy,
  everybody,
  isAboutGrade,
  type MirroredShare,
  type MirrorRow,
  type MirrorTable,
  type MirrorTarget,
  type PublishedShare,
  type SharesOnDay,
  wholeOrganisation,
} from "../../../domain/workforce/index.ts";
import { ageWord, unitWord } from "../../../export/groupWord.ts";
import type { RepresentationRead } from "../../../usecases/workforce/readRepresentation.ts";
import type { OfficeVisit } from "../../visit.ts";
import { type FigureCard, figureCard } from "./figureCard.ts";

/** A visit, with what was read for it. */
export type Shown = { readonly visit: OfficeVisit; readonly read: RepresentationRead };

/** A group of a table with everything that is said of it. */
export type MirrorLine = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** It stands in a unit of this list. */
  readonly inner: boolean;
  readonly isTotal: boolean;
  readonly card: FigureCard;
  readonly published: PublishedShare | null;
  /** The targets that begin with this group: a target for grade 12 and higher stands with grade 12. */
  readonly targets: readonly MirrorTarget[];
};

/** One table of the page, as it is drawn and as it is taken along. */
export type MirrorSheet = {
  readonly by: DividedBy;
  readonly title: string;
  readonly table: Omit<SharesOnDay, "rows">;
  readonly lines: readonly MirrorLine[];
};

/** Returns what a comparison with the city says, in words. */
export function verdictWord(
  { visit }: Pick<Shown, "visit">,
  mirrored: MirroredShare | null,
  published: PublishedShare | null,
): string | null {
  const { verdict, population } = visit.texts.representation;
  if (mirrored === null || published === null) return null;
  return verdict[mirrored.verdict](population[published.table.population]);
}

/** Returns the targets of the whole organisation. */
export const targetsOf = ({ read }: Pick<Shown, "read">, kind: "organisation"): readonly MirrorTarget[] =>
  read.targets.filter(({ place }) => place.kind === kind);

/** Returns the grades, each with the targets of which it is the first grade. */
function withGradeTargets({ read }: Shown, rows: readonly MirrorLine[]): readonly MirrorLine[] {
  const firstOf = new Map(
    read.targets.map((target) => [target, rows.find(({ code }) => isAboutGrade(target, code))]),
  );
  return rows.map((row) => ({
    ...row,
    targets: read.targets.filter((target) => firstOf.get(target) === row),
  }));
}

function cityLine(
  shown: Shown,
  { by, of }: { readonly by: DividedBy; readonly of: "women" | "groups" },
  table: MirrorTable,
): (row: MirrorRow, group: string, isTotal: boolean) => MirrorLine {
  return ({ code, share, published, mirrored }, group, isTotal) => {
    const said = verdictWord(shown, mirrored, published);
    return {
      id: `${by}-${isTotal ? everybody : code}`,
      code,
      name: group,
      inner: false,
      isTotal,
      published,
      targets: isTotal ? targetsOf(shown, "organisation") : [],
      card: figureCard(shown.visit, { by, of, table, group, share, published, mirrored, said }),
    };
  };
}

/** The share of women in each grade, and in everybody. */
export function gradeSheet(shown: Shown): MirrorSheet | null {
  const { grades, whole } = shown.read;
  const words = shown.visit.texts.representation;
  if (grades === null || whole === null) return null;
  const line = cityLine(shown, { by: "grade", of: "women" }, grades);
  const rows = grades.rows.map((row) => line(row, words.gradeName(row.code), false));
  const lines = [...withGradeTargets(shown, rows), line(whole, words.everybody, true)];
  return { by: "grade", title: words.grades, table: grades, lines };
}

/** The share of each age in everybody. */
export function ageSheet(shown: Shown): MirrorSheet | null {
  const { ages } = shown.read;
  const words = shown.visit.texts.representation;
  if (ages === null) return null;
  const line = cityLine(shown, { by: "age", of: "groups" }, ages);
  const lines = ages.rows.map((row) => line(row, ageWord(shown.visit.texts, row.code), false));
  return { by: "age", title: words.ages, table: ages, lines };
}

/** The share of women in each unit, and in the whole organisation. */
export function unitSheet(shown: Shown): MirrorSheet | null {
  const { units } = shown.read;
  const words = shown.visit.texts.representation;
  if (units === null) return null;
  const about = { by: "unit", of: "women", table: units, published: null, mirrored: null } as const;
  const lines = units.rows.map(({ code, share, level, stand }): MirrorLine => {
    const group = unitWord(shown.visit.texts, shown.read.unitNames, code);
    const said = words.stand[stand];
    return {
      id: `unit-${code.replace("/", "-")}`,
      code,
      name: group,
      inner: level > 1,
      isTotal: false,
      published: null,
      targets: shown.read.targets.filter(({ place }) => place.kind === "unit" && place.code === code),
      card: figureCard(shown.visit, { ...about, group, share, said }),
    };
  });
  const group = words.everybody;
  const card = figureCard(shown.visit, { ...about, group, share: units.whole, said: null });
  const total = {
    id: `unit-${wholeOrganisation}`,
    code: wholeOrganisation,
    name: group,
    inner: false,
    isTotal: true,
    published: null,
    targets: targetsOf(shown, "organisation"),
    card: { ...card, beside: null },
  };
  return { by: "unit", title: words.units, table: units, lines: [...lines, total] };
}

/** Returns the tables of the page that there are. */
export const mirrorSheets = (shown: Shown): readonly MirrorSheet[] =>
  [gradeSheet(shown), unitSheet(shown), ageSheet(shown)].filter((sheet) => sheet !== null);
