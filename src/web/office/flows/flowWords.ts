import {
  ageClasses,
  ageCode,
  type Characteristic,
  type FlowFigure,
} from "../../../domain/workforce/index.ts";
import type { FlowsRead } from "../../../usecases/workforce/readFlows.ts";
import type { OfficeVisit } from "../../visit.ts";

/** A visit, with what was read for it. */
export type Shown = { readonly visit: OfficeVisit; readonly read: FlowsRead };

/** Returns a share, 0..1, as a whole percentage. */
export const wholeRate = (share: number): number => Math.round(share * 100);

/** Returns a flow as its percentage, or the word that stands in its place. */
export function rateWord(visit: OfficeVisit, figure: FlowFigure): string {
  const { hidden, tooFew, nobody } = visit.texts.flows;
  switch (figure.kind) {
    case "shown":
      return visit.formats.percentage(wholeRate(figure.share));
    case "tooFew":
      return tooFew;
    case "nobody":
      return nobody;
    case "hidden":
      return hidden;
  }
}

/** Returns a flow as its count, with its percentage where there are enough people for one. */
export function countWord(visit: OfficeVisit, figure: FlowFigure): string {
  const { countAndRate } = visit.texts.flows;
  if (figure.kind === "hidden" || figure.kind === "nobody") return rateWord(visit, figure);
  const count = visit.formats.number(figure.count);
  return figure.kind === "tooFew" ? count : countAndRate(count, rateWord(visit, figure));
}

function ageWord({ texts }: OfficeVisit, code: string): string | undefined {
  const { representation: words } = texts;
  const found = ageClasses.find((one) => ageCode(one) === code);
  if (found === undefined) return undefined;
  const { from, to } = found;
  if (to === null) return words.ageFrom(String(from));
  return from === 0 ? words.ageUntil(String(to)) : words.ageName(String(from), String(to));
}

/** Returns a group as people say it: of a unit its name, of a grade and an age what it is. */
export function groupWord({ visit, read }: Shown, by: Characteristic, code: string): string {
  const { staffFigures, representation } = visit.texts;
  const known: Readonly<Record<string, string>> = staffFigures.code;
  const word = known[code];
  if (word !== undefined) return word;
  if (by === "age") return ageWord(visit, code) ?? code; // a class that is no more is its own word
  if (by === "grade") return representation.gradeName(code);
  const [unit = "", own] = code.split("/"); // a code has a first part
  const name = read.unitNames.get(unit) ?? code; // a unit that was taken away entirely
  return own === undefined ? name : staffFigures.own(name);
}
