import { defaultGroupLimit } from "../../../domain/disclosure/index.ts";
import {
  type Characteristic,
  type FlowFigure,
  type FlowRow,
  type FlowsOfPeriod,
  toldFlows,
} from "../../../domain/workforce/index.ts";
import { Facts } from "../../components/facts.tsx";
import { Term } from "../../components/term.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { countWord } from "./flowWords.ts";

/** A group with its rows, one for each sex and one for everybody. */
export type FlowGroup = {
  readonly by: Characteristic;
  readonly name: string;
  readonly period: FlowsOfPeriod;
  readonly rows: readonly FlowRow[];
};

/** How many people a flow is taken of: of those who came everybody at the end, of the others everybody at the beginning. */
const totalIn = (figure: FlowFigure): number | null => (figure.kind === "hidden" ? null : figure.total);

/** Returns why a flow has no percentage; null where it has one. */
export function whyOf(visit: OfficeVisit, figure: FlowFigure, threshold: number): string | null {
  const { whyHidden, whyFew } = visit.texts.flows;
  if (figure.kind === "hidden") return whyHidden;
  return figure.kind === "tooFew" ? whyFew(visit.formats.number(defaultGroupLimit(threshold))) : null;
}

function factsOf(visit: OfficeVisit, { by, period, rows }: FlowGroup) {
  const words = visit.texts.flows;
  const { card, flow: names, classification, rounding, population, what } = words;
  const { day, number } = visit.formats;
  const named = { everybody: card.people, women: card.women, menAndOthers: card.others } as const;
  const [whole] = rows;
  const stock = (flow: "inflow" | "outflow"): string => {
    const total = whole === undefined ? null : totalIn(whole.flows[flow]);
    return total === null ? words.hidden : number(total);
  };
  const counts = toldFlows.map((flow) => ({
    term: names[flow],
    value: rows.map(({ sex, flows }) => `${named[sex]}: ${countWord(visit, flows[flow])}`).join("; "),
  }));
  const all = rows.flatMap(({ flows }) =>
    toldFlows.map((flow) => whyOf(visit, flows[flow], period.threshold)),
  );
  const why = [...new Set(all.filter((one) => one !== null))].join(" ");
  return [
    { term: card.atStart, value: stock("outflow") },
    { term: card.atEnd, value: stock("inflow") },
    ...counts,
    { term: card.definition, value: toldFlows.map((flow) => `${names[flow]}: ${what[flow]}`).join(" ") },
    { term: card.source, value: visit.texts.representation.cardText.source(number(period.release)) },
    { term: card.period, value: words.kind(day(period.since), day(period.until)) },
    { term: card.population, value: population },
    { term: card.classification, value: [classification[by], classification.sex].join("; ") },
    { term: card.rounding, value: rounding },
    ...(why === "" ? [] : [{ term: card.why, value: why }]),
  ];
}

/** All that is known of the flows of a group, by sex, with where it comes from and why something is hidden. */
export const FlowCard = ({ visit, group }: { readonly visit: OfficeVisit; readonly group: FlowGroup }) => (
  <Term question={visit.texts.flows.cardOf(group.name)}>
    <Facts facts={factsOf(visit, group)} />
  </Term>
);
