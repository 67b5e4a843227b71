import type { FeasibleInterval, NamedTable, Protection } from "../domain/disclosure/index.ts";
import { levelsLeftOut } from "./parentOffer.ts";

const mark = "■";

/** A protection, and how long the whole work took. */
export type TimedProtection = Protection & { readonly seconds: number };

/** Milliseconds as seconds. */
export const rounded = (milliseconds: number): number => Math.round(milliseconds) / 1000;

/**
 * The result as a file; nothing in it tells the one reason for hiding from the other. Of a parent table it also says what was
 * left out, and the codes of each cell: its places are not those of the file that was read.
 */
export function resultOf(
  { id, table, withoutFinest }: NamedTable,
  { hidden, certificate, seconds }: TimedProtection,
) {
  const secondary = table.cube.cells.filter((_, cell) => hidden[cell] === "secondary");
  return {
    id,
    threshold: table.threshold,
    level: table.level,
    ...(withoutFinest.length > 0 && { withoutFinest, codes: table.cube.cells.map(({ codes }) => codes) }),
    status: hidden.map((kind) => (kind === null ? "published" : "hidden")),
    summary: {
      cells: hidden.length,
      primary: hidden.filter((kind) => kind === "primary").length,
      secondary: secondary.length,
      secondarySum: secondary.reduce((sum, { count }) => sum + count, 0),
      seconds,
    },
    audit: {
      exactViolations: 0,
      strongViolations: certificate.strongViolations,
      linearPrograms: certificate.linearPrograms,
      seconds: rounded(certificate.milliseconds),
    },
  };
}

const amount = (value: number): string => (Number.isFinite(value) ? String(value) : "onbegrensd");

/** The table as readers see it, and for whoever approves it why each cell is hidden and what can be thought of it. */
export function linesOf(
  named: NamedTable,
  protection: TimedProtection,
  intervals: readonly FeasibleInterval[],
): readonly string[] {
  const { id, table, withoutFinest } = named;
  const { cells } = table.cube;
  const { summary, audit } = resultOf(named, protection);
  const rows = cells.map(
    ({ codes, count }, cell) => `${codes.join("; ")}; ${protection.hidden[cell] === null ? count : mark}`,
  );
  const reasons = intervals.map(({ cell, min, max }) => {
    const why = protection.hidden[cell] === "primary" ? "zelf te klein" : "om een andere cel te beschermen";
    return `${cell}; ${cells[cell]?.codes.join("; ")}; ${cells[cell]?.count}; ${why}; ${min} tot ${amount(max)}`;
  });
  const drempel = table.threshold === null ? "geen drempel" : `drempel ${table.threshold}`;
  return [
    "Voor wie de vrijgave goedkeurt, niet voor lezers.",
    `${id}: ${drempel}, bescherming ${table.level === "strong" ? "sterk" : "exact"}.`,
    ...(withoutFinest.length > 0 ? [`Zonder de fijnste codes van ${levelsLeftOut(withoutFinest)}.`] : []),
    `${summary.cells} cellen, ${summary.primary} zelf te klein, ${summary.secondary} daarnaast afgeschermd (samen ${summary.secondarySum} mensen).`,
    `De laatste controle vond niets: ${audit.linearPrograms} berekeningen.`,
    "",
    `De tabel (${mark} is afgeschermd)`,
    ...rows,
    "",
    "Afgeschermd: plaats; codes; aantal; waarom; wat een lezer voor mogelijk moet houden",
    ...reasons,
  ];
}
