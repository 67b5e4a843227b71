import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { ProgrammeParts, ReportedFigure, Target } from "../../domain/programme/index.ts";
import type { WithheldTargets } from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import {
  type DeclaredTable,
  hiddenSince,
  type OutsideTable,
  type ReadingGround,
  readingOf,
  seriesRead,
  type TargetReading,
} from "../../domain/workforce/index.ts";
import { listReleasesInFull } from "../../storage/figures/releaseStore.ts";
import { listOutsideTables } from "../../storage/office/outsideTableStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import { standingTables } from "../workforce/readOutside.ts";

/** For whom values are read: one reader, or everybody in the organisation, for a paper that anybody may get in hand. */
export type ReadFor = Actor | "everybody";

const maySeeReleased = (reader: ReadFor, { readers }: DeclaredTable): boolean => {
  if (reader === "everybody") return readers !== "management";
  return mayAct(reader, readers === "management" ? "readManagementFigures" : "readFigures");
};

function maySeeOutside(reader: ReadFor, { population }: OutsideTable): boolean {
  if (population !== "staff") return true;
  return reader !== "everybody" && mayAct(reader, "readOutside");
}

/** Returns which tables are for whoever reads. */
export const readerOf = (reader: ReadFor): Pick<ReadingGround, "maySeeReleased" | "maySeeOutside"> => ({
  maySeeReleased: (declared) => maySeeReleased(reader, declared),
  maySeeOutside: (table) => maySeeOutside(reader, table),
});

/** Which figures are asked for: those that these targets read, as they were known at an instant where one is given. */
type Asked = { readonly reads: readonly Target["reads"][]; readonly until?: Date };

/** Returns what targets read from, for whoever reads. */
async function readingGround(
  office: Office,
  reader: ReadFor,
  { reads, until }: Asked,
): Promise<ReadingGround> {
  const keys = [...new Set(reads.flatMap((one) => (one.kind === "released" ? [one.table] : [])))];
  const releases = keys.length === 0 ? [] : await listReleasesInFull(office, keys);
  const outside = reads.some(({ kind }) => kind === "outside") ? await listOutsideTables(office) : [];
  const isKnown = ({ at }: { readonly at: Date }): boolean => until === undefined || at <= until;
  return {
    releases: releases.filter(isKnown),
    tables: standingTables(outside.filter(isKnown)),
    ...readerOf(reader),
  };
}

type WithFigures = Pick<ProgrammeParts, "targets" | "figures">;

/** What targets read, by their keys. */
export type ReadingsOfTargets = ReadonlyMap<string, TargetReading>;

/** Returns what the targets read, and all figures by which they stand: those that were typed, and those that are read. */
export async function figuresWithRead(
  office: Office,
  reader: ReadFor,
  { targets, figures, until }: WithFigures & { readonly until?: Date },
): Promise<{ readonly readings: ReadingsOfTargets; readonly figures: ProgrammeParts["figures"] }> {
  const reading = targets.filter(({ reads }) => reads.kind !== "typed");
  if (reading.length === 0) return { readings: new Map(), figures };
  const asked = { reads: reading.map(({ reads }) => reads), ...(until === undefined ? {} : { until }) };
  const ground = await readingGround(office, reader, asked);
  const found = reading.flatMap((target) => {
    const one = readingOf(target, ground);
    return one === undefined ? [] : [{ target, reading: one }];
  });
  const read = new Set(found.map(({ target }) => target.key));
  const isTyped = ({ target }: ReportedFigure): boolean => target === null || !read.has(target);
  const series = found.flatMap(({ target, reading: one }) =>
    seriesRead(
      target,
      figures.filter((figure) => figure.target === target.key),
      one,
    ),
  );
  return {
    readings: new Map(found.map(({ target, reading: one }) => [target.key, one])),
    figures: [...figures.filter(isTyped), ...series],
  };
}

/** The parts of a programme for a paper, and since when the value of a target is hidden from who gets it in hand. */
type ForPaper<Parts> = { readonly parts: Parts; readonly withheld: WithheldTargets };

/** Returns the parts of a programme as a paper of an instant shows them: what everybody in the organisation may read, released by then. */
export async function forPaper<Parts extends WithFigures>(
  office: Office,
  typed: Parts,
  instant: Date,
): Promise<ForPaper<Parts>> {
  const { targets, figures } = typed;
  const known = { targets, figures, until: instant };
  const { readings, ...read } = await figuresWithRead(office, "everybody", known);
  const withheld = [...readings].flatMap(([key, reading]) => {
    const on = reading.kind === "closed" ? dayOf(instant, timeZone) : hiddenSince(reading)?.on;
    return on === undefined ? [] : [[key, on] as const];
  });
  return { parts: { ...typed, ...read }, withheld: new Map(withheld) };
}

/** Returns the parts of a programme with the figures that its targets read beside those that were typed. */
export async function withFiguresRead<Parts extends WithFigures>(
  office: Office,
  reader: ReadFor,
  parts: Parts,
): Promise<Parts> {
  const { targets, figures } = parts;
  return { ...parts, figures: (await figuresWithRead(office, reader, { targets, figures })).figures };
}
