import type { FlowFigure } from "../../../domain/workforce/index.ts";
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
